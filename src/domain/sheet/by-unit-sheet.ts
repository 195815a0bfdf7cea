import { shownRatio } from "../attain/shown-ratio";
import type { UnitCell, UnitRow } from "../consolidate/consolidation";
import { appendix1Rows, type FormRow } from "../form/form-rows";
import type { BlueprintCell, SheetBlueprint } from "./blueprint";
import { numberCell, textCell } from "./cells";
import { centredStyle, headerStyle, headingStyle, plainStyle } from "./styles";
import {
  lineRow,
  signedStyle,
  summaryCells,
  summaryColumnShapes,
  summaryMarks,
  summaryRowShapes,
  tableRow,
  type SheetRow,
} from "./summary-layout";
import { unitName, type SummaryContext } from "./summary-context";

/** Unit × indicator: each unit's ratio or verdict word in the verdict's colour; a row the unit does not answer stays empty. */
export function byUnitSheet(context: SummaryContext): SheetBlueprint {
  const measured = appendix1Rows(context.plan, "").filter(
    (row) => row.kind === "ratio" || row.kind === "qualitative",
  );
  const widths = [5, 34, 10, ...measured.map(() => 11)];
  const rows: readonly SheetRow[] = [
    lineRow(context.words.summary.byUnitTitle, headingStyle, widths.length),
    lineRow(
      context.words.summary.reportedLine(
        context.consolidation.received.length,
        context.consolidation.expected.length,
      ),
      { ...centredStyle, border: null },
      widths.length,
    ),
    tableRow("", headerCells(measured, context)),
    ...context.consolidation.byUnit.map((unit, index) =>
      tableRow(unit.unitId, unitCells(unit, { index, measured }, context)),
    ),
  ];
  return {
    name: context.words.sheetNames.byUnit,
    visibility: "visible",
    tabColor: "#548235",
    cells: summaryCells(summaryMarks.byUnit, rows, widths.length),
    rows: summaryRowShapes(rows, widths),
    columns: summaryColumnShapes(widths),
    merges: [1, 2].map((row) => ({ top: row, bottom: row, left: 1, right: widths.length })),
    validations: [],
    conditionalFormats: [],
    isProtected: false,
    freeze: { rows: 4, columns: 3 },
    print: {
      orientation: "landscape",
      area: { top: 1, bottom: rows.length, left: 1, right: widths.length },
      titleRows: { first: 3, last: 3 },
      fitToPagesWide: 1,
      margins: { top: 20, bottom: 15, left: 15, right: 12 },
      centerHeader: "&P",
    },
    showsGridlines: false,
  };
}

function headerCells(measured: readonly FormRow[], { words }: SummaryContext): readonly BlueprintCell[] {
  const { ordinal, unit, reported } = words.summary.byUnitColumns;
  const titles = measured.map((row) => row.id.replace(/^PL1\./, ""));
  return [ordinal, unit, reported, ...titles].map((text) => textCell(text, headerStyle));
}

function unitCells(
  unit: UnitRow,
  { index, measured }: { readonly index: number; readonly measured: readonly FormRow[] },
  { plan, words }: SummaryContext,
): readonly BlueprintCell[] {
  const { yes, no } = words.summary.byUnitColumns;
  const reported = unit.hasReported
    ? textCell(yes, centredStyle)
    : textCell(no, signedStyle(centredStyle, words.verdicts.missed));
  return [
    numberCell(index + 1, centredStyle),
    textCell(unitName(plan, unit.unitId), plainStyle),
    reported,
    ...measured.map((row) => unitCell(unit.hasReported ? unit.cells.get(row.id) : undefined, row, words)),
  ];
}

function unitCell(cell: UnitCell | undefined, row: FormRow, words: SummaryContext["words"]): BlueprintCell {
  if (!cell) return textCell("", centredStyle);
  const word = cell.isFaulty ? words.needsMending : words.verdicts[cell.verdict];
  const style = signedStyle(centredStyle, word);
  if (row.kind !== "ratio" || cell.ratio === null || cell.numerator === null || cell.denominator === null)
    return textCell(word, { ...style, fontSize: 10 });
  const shown = shownRatio({ numerator: cell.numerator, denominator: cell.denominator }, row.target);
  return numberCell(shown, { ...style, numberFormat: "0.00%" });
}
