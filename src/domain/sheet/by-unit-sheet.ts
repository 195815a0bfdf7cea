import { shownRatio } from "../attain/shown-ratio";
import type { UnitCell, UnitRow } from "../consolidate/consolidation";
import { appendix1Rows, type FormRow } from "../form/form-rows";
import { rowNumbers } from "../form/row-numbers";
import type { BlueprintCell, CellStyle, SheetBlueprint } from "./blueprint";
import { numberCell, textCell } from "./cells";
import { shared } from "./shared";
import { centredStyle, headerStyle, headingStyle, pageStyle, plainStyle, signedStyle } from "./styles";
import { lineRow, ownRows, summaryBlueprint, summaryMarks, tableRow, type SheetRow } from "./summary-layout";
import { unitName, type SummaryContext } from "./summary-context";

/** Unit × indicator: each unit's ratio, or a sign, in the verdict's colour; a row the unit does not answer stays empty. */
export function byUnitSheet(context: SummaryContext): SheetBlueprint {
  const measured = appendix1Rows(context.plan, "").filter(
    (row) => row.kind === "ratio" || row.kind === "qualitative",
  );
  const widths = [5, 32, 9, ...measured.map(() => 10)];
  const { summary, sheetNames } = context.words;
  const { received, expected, byUnit } = context.consolidation;
  const line = (text: string, style: CellStyle): SheetRow => lineRow(text, style, widths.length);
  const rows: readonly SheetRow[] = [
    line(summary.byUnitTitle, headingStyle),
    line(summary.reportedLine(received.length, expected.length), { ...pageStyle, horizontal: "center" }),
    line(summary.byUnitLegend, { ...pageStyle, isItalic: true, fontSize: 11, horizontal: "center" }),
    tableRow("", headerCells(measured, context)),
    ...byUnit.map((unit, index) => tableRow(unit.unitId, unitCells(unit, { index, measured }, context))),
  ];
  const headerRow = rows.findIndex((row) => row.spans.length === 0) + 1;
  return summaryBlueprint({
    name: sheetNames.byUnit,
    mark: summaryMarks.byUnit,
    rows: ownRows(rows),
    widths,
    headerRow,
  });
}

function headerCells(
  measured: readonly FormRow[],
  { plan, words }: SummaryContext,
): readonly BlueprintCell[] {
  const { ordinal, unit, reported } = words.summary.byUnitColumns;
  const numbers = rowNumbers(plan);
  const titles = measured.map(({ id }) => numbers.get(id)?.number ?? id);
  return [ordinal, unit, reported, ...titles].map((text) => textCell(text, headerStyle));
}

function unitCells(
  unit: UnitRow,
  { index, measured }: { readonly index: number; readonly measured: readonly FormRow[] },
  { plan, words }: SummaryContext,
): readonly BlueprintCell[] {
  const { yes, no } = words.summary.byUnitColumns;
  const reported = unit.hasReported ? plainCell(yes) : textCell(no, styleOf(words.verdicts.missed));
  return [
    numberCell(index + 1, centredStyle),
    textCell(unitName(plan, unit.unitId), plainStyle),
    reported,
    ...measured.map((row) => unitCell(unit.hasReported ? unit.cells.get(row.id) : undefined, row, words)),
  ];
}

/** A ratio as a number behind the sign of its verdict; else the sign alone. The legend explains it, the colour repeats it. */
function unitCell(cell: UnitCell | undefined, row: FormRow, words: SummaryContext["words"]): BlueprintCell {
  if (!cell) return nothing;
  const word = cell.isFaulty ? words.needsMending : words.verdicts[cell.verdict];
  const { numerator, denominator } = cell;
  if (row.kind !== "ratio" || numerator === null || denominator === null) return signCell(word);
  if (denominator === 0) return textCell("0/0", styleOf(word));
  return numberCell(shownRatio({ numerator, denominator }, row.target), ratioStyleOf(word));
}

/** One style a word, the same object in every cell. */
const styleOf = shared((word) => signedStyle(centredStyle, word));
const ratioStyleOf = shared((word) => ({
  ...styleOf(word),
  numberFormat: `"${word.slice(0, 1)} "0.00%`,
}));
const plainCell = shared((word) => textCell(word, centredStyle));
const nothing = plainCell("");
const signCell = shared((word) => textCell(word.slice(0, 1), styleOf(word)));
