import type { Plan } from "../plan/plan";
import type { BlueprintCell, SheetBlueprint, Validation } from "../sheet/blueprint";
import { textCell } from "../sheet/cells";
import { tableRowHeight } from "../sheet/form-heights";
import { headerStyle, headingStyle, pageStyle, referenceStyle } from "../sheet/styles";
import { columnPoints, wrappedHeight } from "../sheet/text-measure";
import { appendix1SheetRows } from "./appendix1-rows";
import { appendix2SheetRows } from "./appendix2-rows";
import { changeColumns, periodSheetRows, settingSheetRows, unitSheetRows } from "./list-rows";
import {
  headerRowId,
  planSheetColumns,
  planSheetKinds,
  planSheetMarks,
  planSheetWidths,
  type PlanSheetKind,
} from "./plan-columns";
import { listSheet, type MoreLists } from "./plan-lists";
import type { PlanSheetWords } from "./plan-sheet-words";
import { layoutStamp } from "./layout-stamp";
import { planValidations } from "./plan-validations";
import { bodyCells } from "./plan-body";
import type { BesideTarget, PlanSheetRow, RowDoubt } from "./sheet-rows";

export interface PlanSheetHow {
  readonly words: PlanSheetWords;
  readonly doubts?: readonly RowDoubt[];
  /** Columns behind the number to be reached, of a plan that was rolled over. */
  readonly beside?: BesideTarget;
  /** Lists that other sheets choose from. */
  readonly moreLists?: MoreLists;
}

/** Rows left free at the end of a sheet for new ones. */
const spareRows: Readonly<Record<PlanSheetKind, number>> = {
  ...{ appendix1: 15, appendix2: 15, units: 10, periods: 4, settings: 0 },
};
const besideWidth = 15;
/** Width of the column of doubts where there are any: a sentence or two. */
const doubtWidth = 45;
/** The columns that say which row it is. */
const namingColumns = 2;
/** Hidden ids, title, what to do, header. */
const headRows = 4;

/** Y05: the plan as sheets that an officer edits, in tab order; the last one is hidden and holds the drop-downs. */
export function planSheets(plan: Plan, how: PlanSheetHow): readonly SheetBlueprint[] {
  const lists = listSheet(plan, how.words, how.moreLists ?? new Map());
  return [...planSheetKinds.map((kind) => planSheet(kind, plan, how)), lists];
}

const rowsOf: Readonly<
  Record<PlanSheetKind, (of: { plan: Plan; words: PlanSheetWords }) => readonly PlanSheetRow[]>
> = {
  ...{ appendix1: appendix1SheetRows, appendix2: appendix2SheetRows },
  ...{ units: unitSheetRows, periods: periodSheetRows, settings: settingSheetRows },
};

function planSheet(kind: PlanSheetKind, plan: Plan, how: PlanSheetHow): SheetBlueprint {
  const { words } = how;
  const beside = kind === "appendix1" ? (how.beside ?? null) : null;
  const doubts = (how.doubts ?? []).filter(({ sheet }) => sheet === undefined || sheet === kind);
  const [columns, widths] = columnsOf(kind, plan, { beside, isDoubted: doubts.length > 0 });
  const spare = Array.from({ length: spareRows[kind] }, () => spareRow);
  const rows = [...rowsOf[kind]({ plan, words }), ...spare];
  const head = headOf({ kind, plan, words, beside }, columns);
  const cells = [...head, ...rows.map((row) => bodyCells(row, columns, { doubts, beside }))];
  const [last, right] = [cells.length - 1, columns.length];
  return {
    ...{ name: words.names[kind], visibility: "visible", tabColor: "#BF8F00", cells },
    rows: cells.map((row, index) => ({ height: heightOf(row, index, widths), isHidden: index === 0 })),
    columns: [{ width: 12, isHidden: true }, ...widths.map((width) => ({ width, isHidden: false }))],
    merges: [1, 2].map((row) => ({ top: row, bottom: row, left: 1, right })),
    validations: validationsOf({ kind, plan, words, beside }, columns, last),
    ...{ conditionalFormats: [], isProtected: false, showsGridlines: false },
    freeze: { rows: headRows, columns: kind === "settings" ? 2 : 3 },
    print: {
      ...{ orientation: "landscape", area: { top: 1, bottom: last, left: 1, right } },
      ...{ titleRows: { first: headRows - 1, last: headRows - 1 }, fitToPagesWide: 1 },
      ...{ margins: { top: 20, bottom: 15, left: 15, right: 12 }, centerHeader: "&P" },
    },
  };
}

const spareRow: PlanSheetRow = { id: "", values: {}, closed: [], isHeading: false };

type Columns = readonly (readonly [id: string, width: number])[];

/** Columns of a sheet with their widths; the settings have as many for changes as the agency needs. What is doubted stands behind the names, where it is seen. */
function columnsOf(
  kind: PlanSheetKind,
  plan: Plan,
  { beside, isDoubted }: { readonly beside: BesideTarget | null; readonly isDoubted: boolean },
): readonly [ids: readonly string[], widths: readonly number[]] {
  const own: readonly string[] =
    kind === "settings"
      ? ["item", "value", ...changeColumns(plan.laterAgencies.map(() => "")), "doubt"]
      : planSheetColumns[kind];
  const columns = own.flatMap((id, index): Columns => {
    const width = planSheetWidths[kind][index] ?? 30;
    const more = id === "percent" ? (beside?.columns ?? []) : [];
    return [[id, width], ...more.map((column) => [column.id, besideWidth] as const)];
  });
  const ordered = isDoubted ? doubtsForward(columns) : columns;
  return [ordered.map(([id]) => id), ordered.map(([, width]) => width)];
}

function doubtsForward(columns: Columns): Columns {
  const others = columns.filter(([id]) => id !== "doubt");
  return [...others.slice(0, namingColumns), ["doubt", doubtWidth], ...others.slice(namingColumns)];
}

interface Of {
  readonly kind: PlanSheetKind;
  readonly plan: Plan;
  readonly words: PlanSheetWords;
  readonly beside: BesideTarget | null;
}

function headOf(
  { kind, plan, words, beside }: Of,
  columns: readonly string[],
): readonly (readonly BlueprintCell[])[] {
  const line = (text: string, style: typeof pageStyle, id = ""): readonly BlueprintCell[] => [
    textCell(id, pageStyle),
    ...columns.map((_, index) => textCell(index === 0 ? text : "", style)),
  ];
  const heading = (column: string): string => {
    const [, change] = /^change(\d+)$/.exec(column) ?? [];
    const before = beside?.columns.find(({ id }) => id === column)?.heading;
    const own = before ?? words.headings[kind][change === undefined ? column : "change"] ?? "";
    return change === undefined ? own : `${own} ${change}`;
  };
  return [
    [planSheetMarks[kind], ...columns].map((text) => textCell(text, pageStyle)),
    line(words.titles[kind](plan.year), { ...headingStyle, horizontal: "left" }, layoutStamp(plan)),
    line(words.intros[kind], { ...referenceStyle, horizontal: "left", wraps: true }),
    [textCell(headerRowId, pageStyle), ...columns.map((column) => textCell(heading(column), headerStyle))],
  ];
}

function heightOf(row: readonly BlueprintCell[], index: number, widths: readonly number[]): number {
  const pageWidth = widths.reduce((total, width) => total + columnPoints(width), 0);
  const [, line] = row;
  if (index === 0) return 15;
  if (index < headRows - 1 && line?.value.kind === "text")
    return wrappedHeight(line.value.text, pageWidth, line.style);
  return Math.max(24, tableRowHeight(row.slice(1), widths));
}

function validationsOf(of: Of, columns: readonly string[], last: number): readonly Validation[] {
  return columns.flatMap((column, index) => {
    const area = { top: headRows, bottom: last, left: index + 1, right: index + 1 };
    return planValidations(of, column, area);
  });
}
