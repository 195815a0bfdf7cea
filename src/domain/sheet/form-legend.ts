import type { Area } from "../address";
import { shownColumns, type AppendixId, type ColumnId } from "../form/columns";
import type { BlueprintCell, CellStyle } from "./blueprint";
import { formulaCell, textCell } from "./cells";
import { columnIndex, formRowIndex } from "./form-layout";
import { quote } from "./formulas";
import { metadataReference } from "./metadata-keys";
import type { FormWords, LegendWord } from "./form-words";
import { legendLabelStyle, legendStyle, pageStyle, signedStyle } from "./styles";

type Span = readonly [first: ColumnId, last: ColumnId];

const labelSpan: Span = ["ordinal", "name"];

/** Columns under each word of the legend, wide enough to show it on one line. */
const spans: Readonly<Record<AppendixId, readonly Span[]>> = {
  appendix1: [
    ["target", "target"],
    ["monitoring", "executing"],
    ["numerator", "denominator"],
    ["result", "attainment"],
    ["state", "verdict"],
    ["evidence", "evidence"],
  ],
  appendix2: [
    ["product", "lead"],
    ["coordination", "timing"],
    ["status", "documentNumber"],
    ["documentDate", "state"],
    ["evidence", "explanation"],
    ["note", "note"],
  ],
};

/** The legend of a form: each sign with its word in the colours of the sheet, readable without colour too. */
export function legendRow(
  appendix: AppendixId,
  { legend }: FormWords,
  hasPrevious = false,
): readonly BlueprintCell[] {
  const blank = textCell("", pageStyle);
  const row = ["", ...shownColumns(appendix, hasPrevious)].map(() => blank);
  const at = (column: ColumnId): number => columnIndex(appendix, column, hasPrevious);
  row[at(labelSpan[0])] = textCell(legend.label, legendLabelStyle);
  spans[appendix].forEach(([first, last], index) => {
    const word = legend[appendix][index] ?? "";
    const style = signedStyle(legendStyle, typeof word === "string" ? word : word.before);
    row.fill(textCell("", style), at(first), at(last) + 1);
    row[at(first)] = legendCell(word, style);
  });
  return row;
}

/** Merged areas of the legend row. */
export function legendMerges(appendix: AppendixId, hasPrevious = false): readonly Area[] {
  const row = formRowIndex.legend;
  const at = (column: ColumnId): number => columnIndex(appendix, column, hasPrevious);
  return [labelSpan, ...spans[appendix]]
    .filter(([first, last]) => first !== last)
    .map(([first, last]) => ({ top: row, bottom: row, left: at(first), right: at(last) }));
}

/** The threshold of near stands in `_cchc`: changing it there changes the legend with the states. */
function legendCell(word: LegendWord, style: CellStyle): BlueprintCell {
  if (typeof word === "string") return textCell(word, style);
  return formulaCell(
    `=${quote(word.before)}&${metadataReference("nearPercent")}&${quote(word.after)}`,
    style,
  );
}
