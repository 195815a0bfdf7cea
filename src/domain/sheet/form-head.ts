import { formatDate } from "../calendar-date";
import {
  columnsOf,
  planColumns,
  previousColumn,
  sheetMarks,
  shownColumns,
  type AppendixId,
  type ColumnId,
  type FormColumnId,
} from "../form/columns";
import type { Plan } from "../plan/plan";
import type { Area } from "../address";
import type { BlueprintCell, CellStyle } from "./blueprint";
import { textCell } from "./cells";
import { hasPrevious, type FormContext } from "./form-context";
import { columnIndex, formRowIndex } from "./form-layout";
import { legendMerges, legendRow } from "./form-legend";
import { headerStyle, headingStyle, pageStyle, referenceStyle } from "./styles";

const groupHeader: ColumnId = "monitoring";
/** The unit's name stands left, up to this column; period and cut-off date right of it. */
const lastOfUnitLine = 5;

/** The rows above the body: ids, heading, title, reference, unit and period, legend, two-level header. */
export function formHead(appendix: AppendixId, context: FormContext): readonly (readonly BlueprintCell[])[] {
  const { plan, words, unit, period, asOf } = context;
  const source = plan[appendix];
  const columns = shownColumns(appendix, hasPrevious(context));
  const width = columns.length + 1;
  const unitLine = words.form.unitLine(unit);
  const periodLine = words.form.periodLine(period, plan.year, formatDate(asOf));
  return [
    [sheetMarks[appendix], ...columns].map((text) => textCell(text, pageStyle)),
    lineRow(width, source.heading, headingStyle),
    lineRow(width, source.titleLines.join(" "), headingStyle),
    lineRow(width, source.reference, referenceStyle),
    unitRow(width, unitLine, periodLine),
    legendRow(appendix, words.form, hasPrevious(context)),
    headerRow(appendix, context),
    subheaderRow(appendix, context),
  ];
}

/** Merged areas of the head: page-wide lines and the two-level header of the original. */
export function headMerges(appendix: AppendixId, withPrevious = false): readonly Area[] {
  const last = shownColumns(appendix, withPrevious).length;
  const line = (row: number): Area => ({ top: row, bottom: row, left: 1, right: last });
  const firstEntered = firstEnteredColumn(appendix, withPrevious);
  const { heading, title, reference, unit, header, subheader } = formRowIndex;
  const before: readonly FormColumnId[] = withPrevious ? [previousColumn] : [];
  const single = [...plainHeaderColumns(appendix), ...before].map((column): Area => {
    const index = columnIndex(appendix, column, withPrevious);
    return { top: header, bottom: subheader, left: index, right: index };
  });
  const responsibility: Area = {
    top: header,
    bottom: header,
    left: columnIndex("appendix1", "monitoring"),
    right: columnIndex("appendix1", "executing"),
  };
  return [
    line(heading),
    line(title),
    line(reference),
    { top: unit, bottom: unit, left: 1, right: lastOfUnitLine },
    { top: unit, bottom: unit, left: lastOfUnitLine + 1, right: last },
    ...legendMerges(appendix, withPrevious),
    ...single,
    ...(appendix === "appendix1" ? [responsibility] : []),
    { top: header, bottom: header, left: firstEntered, right: last },
  ];
}

/** S15: the words over each column; those of plan columns before the two-level ones span both header rows. */
export function columnHeadings(
  appendix: AppendixId,
  { plan, words }: Pick<FormContext, "plan" | "words">,
): ReadonlyMap<ColumnId, string> {
  const fromPlan = planHeaderWords(plan, appendix);
  const entered = appendix === "appendix1" ? words.form.columns1 : words.form.columns2;
  return new Map(columnsOf[appendix].map((column, at) => [column, fromPlan[at] ?? entered[column] ?? ""]));
}

/** Header words of the columns that come from the plan, in sheet order. */
export function planHeaderWords(plan: Plan, appendix: AppendixId): readonly string[] {
  if (appendix === "appendix2") return plan.appendix2.header;
  const { ordinal, name, target, monitoring, executing } = plan.appendix1.header;
  return [ordinal, name, target, monitoring, executing];
}

function lineRow(width: number, text: string, style: CellStyle): readonly BlueprintCell[] {
  return Array.from({ length: width }, (_, column) =>
    textCell(column === 1 ? text : "", column === 0 ? pageStyle : style),
  );
}

function unitRow(width: number, unitLine: string, periodLine: string): readonly BlueprintCell[] {
  const left: CellStyle = { ...pageStyle, isBold: true };
  const right: CellStyle = { ...pageStyle, isItalic: true, horizontal: "right" };
  return Array.from({ length: width }, (_, column) => {
    if (column === 1) return textCell(unitLine, left);
    const isPeriod = column === lastOfUnitLine + 1;
    return isPeriod ? textCell(periodLine, right) : textCell("", column <= lastOfUnitLine ? left : right);
  });
}

function headerRow(appendix: AppendixId, context: FormContext): readonly BlueprintCell[] {
  const { plan, words, previous } = context;
  const fromPlan = planHeaderWords(plan, appendix);
  const firstEntered = firstEnteredColumn(appendix, hasPrevious(context));
  return ["", ...shownColumns(appendix, hasPrevious(context))].map((column, index) => {
    if (index === 0) return textCell("", pageStyle);
    if (column === previousColumn) return textCell(previous?.heading ?? "", headerStyle);
    if (index === firstEntered) return textCell(words.form.resultsHeader, headerStyle);
    if (index > firstEntered) return textCell("", headerStyle);
    if (appendix === "appendix1" && column === groupHeader)
      return textCell(plan.appendix1.header.responsibility, headerStyle);
    const isUnderGroup = appendix === "appendix1" && index > columnIndex(appendix, groupHeader);
    return textCell(isUnderGroup ? "" : (fromPlan[index - 1] ?? ""), headerStyle);
  });
}

function subheaderRow(appendix: AppendixId, context: FormContext): readonly BlueprintCell[] {
  const spanning = new Set<FormColumnId>([...plainHeaderColumns(appendix), previousColumn]);
  const headings: ReadonlyMap<FormColumnId, string> = columnHeadings(appendix, context);
  const shown = shownColumns(appendix, hasPrevious(context)).map((column) =>
    textCell(spanning.has(column) ? "" : (headings.get(column) ?? ""), headerStyle),
  );
  return [textCell("", pageStyle), ...shown];
}

/** Columns whose header spans both header rows. */
export function plainHeaderColumns(appendix: AppendixId): readonly ColumnId[] {
  const fromPlan = planColumns[appendix];
  return appendix === "appendix1" ? fromPlan.slice(0, fromPlan.indexOf(groupHeader)) : fromPlan;
}

function firstEnteredColumn(appendix: AppendixId, withPrevious: boolean): number {
  return planColumns[appendix].length + (withPrevious ? 2 : 1);
}
