import { sheetRecipients } from "../report/signing";
import type { CellStyle } from "./blueprint";
import { pageStyle } from "./styles";
import type { SummaryContext } from "./summary-context";
import { spanRow, type SheetRow } from "./summary-layout";
import { columnPoints, textWidth } from "./text-measure";

/** How the columns of a sheet are shared by what stands left and right in a document's head and foot. */
export interface DocumentFrame {
  /** Characters, by column. */
  readonly widths: readonly number[];
  /** Last column of the left side. */
  readonly leftTo: number;
  /** First column of the right side. */
  readonly rightFrom: number;
}

const centred: CellStyle = { ...pageStyle, horizontal: "center", wraps: true, fontSize: 13 };
const bold: CellStyle = { ...centred, isBold: true };
/** Rules are rows of em dashes: an underline would break with the text, a border would be as wide as the columns. */
const ruleStyle: CellStyle = { ...centred, fontSize: 6, isBold: true };
const rulePiece = "—";

/** Agency block and Quốc hiệu with tiêu ngữ, number, place and day (NĐ 30/2020): five rows. */
export function documentHead(context: SummaryContext, frame: DocumentFrame): readonly SheetRow[] {
  const { plan, consolidation, signing, words } = context;
  const { agency } = plan;
  const { country, motto, number, placeAndDate } = words.document;
  const name = inCapitals(agency.name);
  const day = placeAndDate(agency.place, signing.signedOn, yearOf(consolidation.asOf));
  const sides = (left: Side, right: Side): SheetRow => sidesRow([left, right], frame);
  return [
    sides({ text: inCapitals(agency.parent), style: centred }, { text: country, style: bold }),
    sides({ text: name, style: bold }, { text: motto, style: bold }),
    sides(
      { text: rule(Math.min(textWidth(name, bold), sideWidth(frame)) / 3), style: ruleStyle },
      { text: rule(textWidth(motto, bold)), style: ruleStyle },
    ),
    sides(
      { text: number(signing.number, agency), style: centred },
      { text: day, style: { ...centred, isItalic: true } },
    ),
    sides({ text: "", style: pageStyle }, { text: "", style: pageStyle }),
  ];
}

/** Nơi nhận on the left, who signs on the right with room for the signature (NĐ 30/2020): three rows. */
export function documentFoot(context: SummaryContext, frame: DocumentFrame): readonly SheetRow[] {
  const { signing, words } = context;
  const recipients = sheetRecipients(signing, words.document).map((recipient) => `- ${recipient}`);
  const left: CellStyle = { ...pageStyle, wraps: true, vertical: "top" };
  const label = { ...left, isBold: true, isItalic: true };
  const names = { ...left, fontSize: 11 };
  return [
    sidesRow(
      [
        { text: recipients.length === 0 ? "" : words.document.recipientsLabel, style: label },
        { text: signing.signTitles.join("\n"), style: { ...bold, vertical: "top" } },
      ],
      frame,
    ),
    sidesRow(
      [
        { text: recipients.join("\n"), style: names },
        { text: "", style: pageStyle },
      ],
      frame,
      roomToSign,
    ),
    sidesRow(
      [
        { text: "", style: pageStyle },
        { text: signing.signer, style: bold },
      ],
      frame,
    ),
  ];
}

const roomToSign = 60;

interface Side {
  readonly text: string;
  readonly style: CellStyle;
}

function sidesRow(
  [left, right]: readonly [Side, Side],
  { widths, leftTo, rightFrom }: DocumentFrame,
  leastHeight?: number,
): SheetRow {
  const texts = [
    { ...left, from: 0, to: leftTo },
    { ...right, from: rightFrom, to: widths.length - 1 },
  ];
  return spanRow(texts, widths.length, leastHeight);
}

function sideWidth({ widths, leftTo }: DocumentFrame): number {
  return widths.slice(0, leftTo + 1).reduce((total, width) => total + columnPoints(width), 0);
}

/** As many dashes as come nearest to a length in points. */
function rule(length: number): string {
  return rulePiece.repeat(Math.max(1, Math.round(length / textWidth(rulePiece, ruleStyle))));
}

function inCapitals(name: string): string {
  return name.toLocaleUpperCase("vi");
}

function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
