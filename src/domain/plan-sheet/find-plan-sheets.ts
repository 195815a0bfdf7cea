import { cellAddress } from "../address";
import type { RawValue, SheetGrid, WorkbookGrid } from "../cell-value";
import {
  headerRowId,
  planSheetColumns,
  planSheetKinds,
  planSheetMarks,
  remarkColumns,
  type PlanSheetKind,
} from "./plan-columns";
import { stampOf } from "./layout-stamp";
import type { PlanSheetProblem, PlanSheetProblemCode } from "./plan-sheet-problem";
import type { PlanSheetWords } from "./plan-sheet-words";
import type { FoundRow, FoundSheet } from "./plan-sheet-reading";

/** The sheets of a plan in a workbook, found by their marks, and what is missing or doubled of them and their columns. */
export function findPlanSheets(
  { sheets }: WorkbookGrid,
  words: PlanSheetWords,
): {
  readonly found: ReadonlyMap<PlanSheetKind, FoundSheet>;
  readonly problems: readonly PlanSheetProblem[];
} {
  const looked = planSheetKinds.map((kind) => {
    const marked = sheets.filter(({ rows }) => rows[0]?.[0] === planSheetMarks[kind]);
    const [grid] = marked;
    if (grid === undefined || marked.length > 1) {
      const problem = grid === undefined ? "sheetMissing" : "sheetDoubled";
      const typed = marked.map(({ name }) => name).join("; ");
      return { sheet: null, problems: [ofSheet({ kind, name: words.names[kind] }, problem, typed)] };
    }
    const sheet = foundSheet(kind, grid);
    return { sheet, problems: columnProblems(sheet, grid, words) };
  });
  const found = looked.flatMap(({ sheet }) => (sheet === null ? [] : [sheet]));
  return {
    found: new Map(found.map((sheet) => [sheet.kind, sheet])),
    problems: [...mixedSheets(found), ...looked.flatMap(({ problems }) => problems)],
  };
}

/** Y10: the sheets that were laid out at another time than the first one, as after a drawing that broke off; nothing when they belong together. */
function mixedSheets(found: readonly FoundSheet[]): readonly PlanSheetProblem[] {
  const stamped = found.filter(({ stamp }) => stamp !== null);
  const [first] = stamped;
  const others = stamped.filter(({ stamp }) => stamp !== first?.stamp);
  if (first === undefined || others.length === 0) return [];
  return [ofSheet(first, "sheetsMixed", others.map(({ name }) => name).join("; "))];
}

/** A problem of a whole sheet, or of a cell of it. */
export function ofSheet(
  { kind, name }: Pick<FoundSheet, "kind" | "name">,
  problem: PlanSheetProblemCode,
  typed: string,
): PlanSheetProblem {
  return { problem, severity: "error", kind, sheet: name, cell: null, typed, other: "" };
}

function foundSheet(kind: PlanSheetKind, { name, rows }: SheetGrid): FoundSheet {
  const ids = (rows[0] ?? []).map((raw) => (typeof raw === "string" ? raw.trim() : ""));
  const columns = new Map(
    ids.flatMap((id, index) => (index === 0 || id === "" ? [] : [[id, index] as const])),
  );
  const header = rows.findIndex((row) => row[0] === headerRowId);
  const body = rows.slice(header + 1).map((row, index) => foundRow(row, header + 1 + index, columns));
  return { kind, name, stamp: stampOf(rows), columns, rows: body.filter(({ cells }) => cells.size > 0) };
}

/** A row with what was typed into it; doubts and last year's results beside it are not part of the plan. */
function foundRow(row: readonly RawValue[], index: number, columns: ReadonlyMap<string, number>): FoundRow {
  const [id] = row;
  const cells = [...columns].flatMap(([column, at]) => {
    const raw = row[at] ?? null;
    const isBlank = raw === null || (typeof raw === "string" && raw.trim() === "");
    return isBlank || remarkColumns.has(column) ? [] : [[column, raw] as const];
  });
  return { id: typeof id === "string" ? id.trim() : "", row: index, cells: new Map(cells) };
}

function columnProblems(
  sheet: FoundSheet,
  grid: SheetGrid,
  words: PlanSheetWords,
): readonly PlanSheetProblem[] {
  const ids = grid.rows[0] ?? [];
  const needed = planSheetColumns[sheet.kind].filter(
    (id) => !remarkColumns.has(id) && !id.startsWith("change"),
  );
  const heading = (id: string): string => words.headings[sheet.kind][id] ?? id;
  const header = grid.rows.findIndex((row) => row[0] === headerRowId);
  return needed.flatMap((id) => {
    const places = ids.flatMap((raw, index) => (raw === id ? [index] : []));
    if (places.length === 0) return [ofSheet(sheet, "columnMissing", heading(id))];
    const last = places.at(-1) ?? 0;
    const cell = cellAddress({ row: Math.max(header, 0), column: last });
    return places.length > 1 ? [{ ...ofSheet(sheet, "columnDoubled", heading(id)), cell }] : [];
  });
}
