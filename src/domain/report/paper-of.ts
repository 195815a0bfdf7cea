import { formatDate } from "../calendar-date";
import type { BlueprintCell } from "../sheet/blueprint";
import { cellText } from "../sheet/cell-text";
import { appendix1Table, comparisonColumn } from "../sheet/summary-appendix1";
import { appendix2Table } from "../sheet/summary-appendix2";
import type { SummaryContext } from "../sheet/summary-context";
import type { SheetRow } from "../sheet/summary-layout";
import { appendixWidths } from "../sheet/summary-sheets";
import type { ShownBlock } from "./narrative";
import type { Paper, PaperAppendix, PaperBlock, PaperCell } from "./paper";

/** The report as a document by NĐ 30/2020: the narrative as the officer left it, and both appendices with the very cells of the summary. */
export function paperOf(context: SummaryContext, narrative: readonly ShownBlock[]): Paper {
  const { plan, consolidation, signing, words } = context;
  const { agency } = plan;
  const { document } = words;
  const subject = document.subject(plan, consolidation.period);
  return {
    ...{ title: `${document.kind} ${subject}`, author: agency.name, kind: document.kind, subject },
    head: {
      ...{ parent: inCapitals(agency.parent), agency: inCapitals(agency.name) },
      ...{ country: document.country, motto: document.motto },
      number: document.number(signing.number, agency),
      placeAndDate: document.placeAndDate(
        agency.place,
        signing.signedOn,
        Number(consolidation.asOf.slice(0, 4)),
      ),
    },
    addressees: { label: document.addresseesLabel, lines: signing.addressees },
    body: narrative.flatMap(blocksOf),
    foot: {
      recipientsLabel: document.recipientsLabel,
      ...{ recipients: signing.recipients, signTitles: signing.signTitles, signer: signing.signer },
    },
    appendices: appendicesOf(context),
  };
}

/** A line of the narrative is a paragraph of the document. */
function blocksOf(block: ShownBlock): readonly PaperBlock[] {
  if (block.kind === "heading") return [block];
  const lines = block.text.split("\n").filter((line) => line.trim() !== "");
  return lines.map((text) => ({ kind: "paragraph", text }));
}

function appendicesOf(context: SummaryContext): readonly PaperAppendix[] {
  const { plan, words } = context;
  const first = appendixOf(context, {
    ...{ label: plan.appendix1.heading, title: words.document.appendixTitles.appendix1 },
    ...{ widths: appendixWidths.appendix1, rows: appendix1Table(context), optional: comparisonColumn },
  });
  if (plan.appendix2.tasks.length === 0) return [first];
  const second = appendixOf(context, {
    ...{ label: plan.appendix2.heading, title: words.document.appendixTitles.appendix2 },
    ...{ widths: appendixWidths.appendix2, rows: appendix2Table(context), optional: null },
  });
  return [first, second];
}

interface AppendixParts {
  readonly label: string;
  readonly title: string;
  readonly widths: readonly number[];
  /** Legend, header, then the rows of the plan. */
  readonly rows: readonly SheetRow[];
  /** A column that is left out while nothing stands in it, so that the others have its room. */
  readonly optional: number | null;
}

function appendixOf(
  context: SummaryContext,
  { label, title, widths, rows, optional }: AppendixParts,
): PaperAppendix {
  const { plan, consolidation, signing, words } = context;
  const { received, expected, asOf } = consolidation;
  const [, header, ...body] = rows;
  const { attached, figuresUntil } = words.document;
  const isBlank = body.every(({ cells }) => optional === null || cells[optional]?.value.kind === "blank");
  const isShown = (_: unknown, column: number): boolean => !isBlank || column !== optional;
  const shownWidths = widths.filter(isShown);
  return {
    ...{ label, title },
    reference: attached(signing, plan.agency),
    notes: [figuresUntil(formatDate(asOf)), words.summary.reportedLine(received.length, expected.length)],
    table: {
      columns: (header?.cells ?? []).filter(isShown).map((cell, index) => ({
        ...{ heading: cellText(cell), width: shownWidths[index] ?? 10 },
      })),
      rows: body.map(({ cells }) => cells.filter(isShown).map(paperCell)),
    },
  };
}

function paperCell(cell: BlueprintCell): PaperCell {
  const { horizontal, isBold, fill, fontColor } = cell.style;
  return { text: cellText(cell), align: horizontal, isBold, fill, fontColor };
}

function inCapitals(name: string): string {
  return name.toLocaleUpperCase("vi");
}
