import type { RawValue, SheetGrid, WorkbookGrid } from "../../../src/domain/cell-value";
import type { RuleId, Severity } from "../../../src/domain/check/finding";
import { sheetMarks, type AppendixId, type ColumnId } from "../../../src/domain/form/columns";
import { formRows } from "../../../src/domain/form/form-rows";
import { columnIndex, formCell, formRowIndex } from "../../../src/domain/sheet/form-layout";
import { realPlan } from "../../support/real-plan";
import { sheetWords } from "../../../src/text/sheet-words";
import { changeSheet, moveLines, typeCell } from "../grid-damage";
import { placeOf, positionOf, withGrids, type Damage, type Mistake } from "../mistake";

const { appendix1, appendix2 } = sheetWords.sheetNames;
const row = "PL1.7.2";
const at = positionOf(`${row}/name`).row;
const column = (id: ColumnId): number => columnIndex("appendix1", id);

const lines = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
const without = (count: number, line: number): number[] => lines(count).filter((each) => each !== line);
const swapped = (count: number, line: number): number[] =>
  lines(count).map((each) => (each === line ? line + 1 : each === line + 1 ? line : each));
const doubled = (count: number, line: number): number[] => [
  ...lines(line + 1),
  line,
  ...lines(count).slice(line + 1),
];
const inserted = (count: number, line: number): (number | null)[] => [
  ...lines(line),
  null,
  ...lines(count).slice(line),
];

const heightOf = ({ rows }: SheetGrid): number => rows.length;
const widthOf = ({ rows }: SheetGrid): number => rows[0]?.length ?? 0;

function rowsMoved(
  order: (count: number, line: number) => readonly (number | null)[],
  line = at,
): (sheet: SheetGrid) => SheetGrid {
  return (sheet) => moveLines(sheet, { rows: order(heightOf(sheet), line) });
}

function columnsMoved(
  order: (count: number, line: number) => readonly (number | null)[],
  id: ColumnId,
): (sheet: SheetGrid) => SheetGrid {
  return (sheet) => moveLines(sheet, { columns: order(widthOf(sheet), column(id)) });
}

function typed(key: string, value: RawValue, shown: RawValue = value): (sheet: SheetGrid) => SheetGrid {
  const place = positionOf(key);
  return (sheet) =>
    typeCell(
      sheet,
      { row: place.row, column: columnIndex(place.appendix, place.column) },
      { typed: value, shown },
    );
}

interface Rest {
  readonly nearMiss?: Damage | null;
  readonly follows?: readonly string[];
  readonly appendix?: AppendixId;
}

function broken(
  [name, entryError, rule, severity]: readonly [string, number | null, RuleId, Severity],
  place: string,
  change: (sheet: SheetGrid) => SheetGrid,
  { nearMiss = null, follows = [], appendix = "appendix1" }: Rest = {},
): Mistake {
  const damage = sheetDamage(change, appendix);
  return { name, entryError, rule, severity, at: [place], damage, nearMiss, follows };
}

function sheetDamage(change: (sheet: SheetGrid) => SheetGrid, appendix: AppendixId = "appendix1"): Damage {
  return withGrids("CCTS", (workbook) => changeSheet(workbook, appendix, change));
}

const withoutSecond = (workbook: WorkbookGrid): WorkbookGrid => ({
  ...workbook,
  sheets: workbook.sheets.filter(({ rows }) => rows[0]?.[0] !== sheetMarks.appendix2),
});

const copiedFirst = (workbook: WorkbookGrid): WorkbookGrid => ({
  ...workbook,
  sheets: workbook.sheets.flatMap((sheet) =>
    sheet.rows[0]?.[0] === sheetMarks.appendix1 ? [sheet, { ...sheet, name: `${appendix1} (2)` }] : [sheet],
  ),
});

const entryArea = { top: at, bottom: at, left: column("numerator"), right: column("denominator") };
const below = formRowIndex.body + formRows(realPlan, "CCTS", "appendix1").length + 2;
const headingCell = `${appendix1}!${formCell("appendix1", formRowIndex.subheader, "numerator")}`;
const lastLine = (sheet: SheetGrid): number => heightOf(sheet);

/** Damage to the form itself. */
export const structureMistakes: readonly Mistake[] = [
  {
    ...{
      name: "an appendix deleted",
      entryError: 23,
      rule: "S01",
      severity: "error",
      nearMiss: null,
      follows: [],
    },
    ...{ at: ["_cchc!"], damage: withGrids("CCTS", withoutSecond) },
  },
  {
    ...{ name: "a sheet copied", entryError: 26, rule: "S02", severity: "error", nearMiss: null },
    ...{
      at: [`${appendix1} (2)!`],
      damage: withGrids("CCTS", copiedFirst),
      follows: [`S12 ${appendix1} (2)!`],
    },
  },
  broken(
    ["an entry column deleted", 25, "S03", "error"],
    `${appendix1}!`,
    columnsMoved(without, "numerator"),
  ),
  broken(
    ["a column of the plan deleted", 25, "S03", "warning"],
    `${appendix1}!`,
    columnsMoved(without, "executing"),
  ),
  broken(["a row to fill in deleted", 23, "S04", "error"], `${appendix1}!`, rowsMoved(without)),
  broken(
    ["a row of another office deleted", 23, "S04", "warning"],
    `${appendix1}!`,
    rowsMoved(without, positionOf("PL1.1.1/name").row),
  ),
  broken(["a row copied", 23, "S05", "error"], `${appendix1}!A${at + 2}`, rowsMoved(doubled)),
  broken(["a column copied", 25, "S06", "error"], `${appendix1}!`, columnsMoved(doubled, "denominator")),
  broken(
    ["a plan's text altered", 31, "S07", "warning"],
    placeOf(`${row}/target`),
    typed(`${row}/target`, "80%"),
    {
      nearMiss: sheetDamage(typed(`${row}/target`, " 90% ")),
    },
  ),
  broken(
    ["an ordinal taken for a day", 17, "S07", "warning"],
    placeOf(`${row}/ordinal`),
    typed(`${row}/ordinal`, 45_474),
    {
      nearMiss: sheetDamage(typed(`${row}/ordinal`, 7.2)),
    },
  ),
  broken(["a note beside the form", 25, "S08", "info"], `${appendix1}!Q${at + 1}`, (sheet) =>
    typeCell(sheet, { row: at, column: 16 }, { typed: "xem lại", shown: "xem lại" }),
  ),
  broken(["a signature below the form", 23, "S08", "info"], `${appendix1}!C${below + 1}`, (sheet) =>
    typeCell(sheet, { row: below, column: 2 }, { typed: "Người lập biểu", shown: "Người lập biểu" }),
  ),
  broken(
    ["a result typed over its formula", 29, "S09", "warning"],
    placeOf(`${row}/result`),
    typed(`${row}/result`, 0.95),
  ),
  broken(
    ["a formula altered", 29, "S09", "warning"],
    placeOf(`${row}/result`),
    typed(`${row}/result`, "=G26/H26*2", 1.9),
  ),
  broken(["a formula deleted", 29, "S09", "warning"], placeOf(`${row}/state`), typed(`${row}/state`, null)),
  broken(
    ["entry cells merged", 24, "S10", "error"],
    placeOf(`${row}/numerator`),
    (sheet) => ({ ...sheet, merges: [...(sheet.merges ?? []), entryArea] }),
    {
      nearMiss: sheetDamage((sheet) => ({
        ...sheet,
        merges: [
          ...(sheet.merges ?? []),
          { ...entryArea, top: lastLine(sheet) + 2, bottom: lastLine(sheet) + 2 },
        ],
      })),
    },
  ),
  broken(["a row hidden by a filter", 30, "S11", "info"], `${appendix1}!`, (sheet) => ({
    ...sheet,
    hiddenRows: [...(sheet.hiddenRows ?? []), at],
  })),
  broken(["a column hidden", 30, "S11", "info"], `${appendix1}!`, (sheet) => ({
    ...sheet,
    hiddenColumns: [...(sheet.hiddenColumns ?? []), column("evidence")],
  })),
  broken(["a tab renamed", 26, "S12", "info"], "PL1!", (sheet) => ({ ...sheet, name: "PL1" })),
  broken(
    ["rows in another order", 23, "S13", "info"],
    `${appendix1}!C${positionOf("PL1.3.2/name").row + 1}`,
    rowsMoved(swapped, positionOf("PL1.3.2/name").row),
  ),
  broken(["columns in another order", 25, "S14", "info"], `${appendix1}!`, columnsMoved(swapped, "evidence")),
  broken(
    ["an empty row inserted", 23, "S08", "info"],
    `${appendix1}!C${at + 1}`,
    (sheet) =>
      typeCell(
        rowsMoved(inserted)(sheet),
        { row: at, column: 2 },
        { typed: "Chỉ tiêu riêng của đơn vị", shown: "Chỉ tiêu riêng của đơn vị" },
      ),
    {
      nearMiss: sheetDamage(rowsMoved(inserted)),
    },
  ),
  broken(["a heading altered", 31, "S15", "warning"], headingCell, (sheet) =>
    typeCell(
      sheet,
      { row: formRowIndex.subheader, column: column("numerator") },
      { typed: "Mẫu số", shown: "Mẫu số" },
    ),
  ),
  broken(
    ["a task row deleted", 23, "S04", "error"],
    `${appendix2}!`,
    rowsMoved(without, positionOf("PL2.3/name").row),
    { appendix: "appendix2" },
  ),
  broken(
    ["a figure drawn from another workbook", 28, "V14", "error"],
    placeOf(`${row}/evidence`),
    typed(`${row}/evidence`, "='[so lieu.xlsx]Sheet1'!$A$1", "Báo cáo số 41/BC-SNN"),
    {
      nearMiss: sheetDamage(typed(`${row}/evidence`, '="Báo cáo số "&41', "Báo cáo số 41")),
    },
  ),
];
