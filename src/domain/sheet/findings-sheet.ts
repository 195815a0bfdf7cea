import { formatDate, type CalendarDate } from "../calendar-date";
import type { Finding } from "../check/finding";
import type { FindingCounts } from "../check/severity";
import { metadataSheetName } from "../form/columns";
import type { CellPlace } from "../form/submission";
import type { Plan } from "../plan/plan";
import type { BlueprintCell, SheetBlueprint } from "./blueprint";
import { formulaCell, textCell } from "./cells";
import { quote } from "./formulas";
import type { FindingsWords } from "./log-words";
import { rowName } from "./row-name";
import { lineRow, summaryBlueprint, tableRow, type SheetRow } from "./summary-layout";
import { centredStyle, headerStyle, headingStyle, pageStyle, plainStyle } from "./styles";

/** Mark in cell A1 of the sheet "Kết quả kiểm tra"; it is redrawn whole. */
export const findingsMark = "cchc:findings";

/** A finding with what the sheet says of it. */
export interface FindingLine {
  readonly found: Finding;
  readonly problem: string;
  readonly remedy: string;
  /** "" while it is not explained. */
  readonly explanation: string;
}

/** Whose check it was, of when, and what it found. */
export interface CheckSummary {
  readonly plan: Plan;
  readonly unitName: string;
  readonly periodLabel: string;
  readonly asOf: CalendarDate | null;
  /** ISO time of the check. */
  readonly time: string;
  readonly counts: FindingCounts;
  readonly lines: readonly FindingLine[];
}

/** Widths in characters: STT, severity, place, row, problem, remedy, explanation, rule. */
const widths = [5, 13, 18, 30, 40, 40, 28, 7] as const;

/** The sheet "Kết quả kiểm tra": what was found, each with a link to its cell; to be sent back by e-mail, so without protection. */
export function findingsSheet(check: CheckSummary, words: FindingsWords): SheetBlueprint {
  const head = headLines(check, words);
  const table = check.lines.length > 0 ? tableOf(check, words) : [];
  return summaryBlueprint({
    ...{ name: words.sheetName, mark: findingsMark, widths },
    rows: [...head, ...table],
    headerRow: table.length > 0 ? head.length + 1 : null,
  });
}

function headLines(check: CheckSummary, words: FindingsWords): readonly SheetRow[] {
  const { unitName, periodLabel, asOf, counts } = check;
  const centred = { ...pageStyle, horizontal: "center", wraps: true } as const;
  const line = (text: string, style: typeof pageStyle): SheetRow => lineRow(text, style, widths.length);
  return [
    line(words.title, headingStyle),
    line(words.unitLine(unitName, periodLabel, asOf === null ? "" : formatDate(asOf)), centred),
    line(words.timeLine(check.time), { ...centred, isItalic: true }),
    line(words.countLine(counts), { ...centred, isBold: true }),
    line(check.lines.length > 0 ? "" : words.nothing, centred),
  ];
}

function tableOf({ lines, plan }: CheckSummary, words: FindingsWords): readonly SheetRow[] {
  const header = tableRow(
    "",
    words.columns.map((text) => textCell(text, headerStyle)),
  );
  return [header, ...lines.map((line, index) => findingRow(line, index + 1, { plan, words }))];
}

function findingRow(
  { found, problem, remedy, explanation }: FindingLine,
  number: number,
  { plan, words }: { readonly plan: Plan; readonly words: FindingsWords },
): SheetRow {
  return tableRow("", [
    textCell(String(number), centredStyle),
    textCell(words.severities[found.severity], centredStyle),
    placeCell(found.at, words),
    textCell(rowName(plan, found.at.rowId), plainStyle),
    textCell(problem, plainStyle),
    textCell(remedy, plainStyle),
    textCell(explanation, plainStyle),
    textCell(found.rule, centredStyle),
  ]);
}

/** A link to the cell, which works in the copy that is sent as well; the hidden identity sheet has none. */
function placeCell({ sheet, cell }: CellPlace, words: FindingsWords): BlueprintCell {
  if (sheet === metadataSheetName) return textCell(words.wholeFile, plainStyle);
  const label = cell === null ? words.wholeSheet(sheet) : words.cell(sheet, cell);
  const target = `#'${sheet.replaceAll("'", "''")}'!${cell ?? "B2"}`;
  const style = { ...plainStyle, fontColor: "#0563C1" };
  return formulaCell(`=HYPERLINK(${quote(target)},${quote(label)})`, style);
}
