import { cellAddress } from "../address";
import type { RawValue, SheetGrid, WorkbookGrid } from "../cell-value";
import { isSameLabel } from "../form/fold-text";
import type { Plan, PreviousId } from "../plan/plan";
import { stampOf } from "../plan-sheet/layout-stamp";
import { headerRowId, isPlanSheet } from "../plan-sheet/plan-columns";
import { err, ok, type Result } from "../result";
import { idMapColumns, type IdMapColumn, type IdMapWords } from "./id-map-rows";
import { idMapMark } from "./id-map-sheet";
import { rowLabels, type RowLabel } from "./row-labels";

/** What can be wrong with the sheet that says which row follows which; `src/text` words it. */
export interface IdMapProblem {
  readonly problem:
    "sheetDoubled" | "columnMissing" | "rowDoubled" | "blankChoice" | "unknownRow" | "rowTaken";
  readonly sheet: string;
  /** "G12"; null for the whole sheet. */
  readonly cell: string | null;
  /** What stands there. */
  readonly typed: string;
  /** The row of last year that has it already; "" when it is not about one. */
  readonly other: string;
}

export interface ReadIdMapHow {
  /** The new plan, as its own sheets say it. */
  readonly plan: Plan;
  readonly words: IdMapWords;
}

/**
 * Y23: which row follows which, or everything that is wrong with it; null where the workbook has no such sheet, or one that was laid out with
 * other sheets than those of the plan (Y10). A choice that was not changed
 * stays with its row, whatever number that row has now; a new one is the number of a row of the same appendix.
 */
export function readIdMap(
  { sheets }: WorkbookGrid,
  { plan, words }: ReadIdMapHow,
): Result<readonly PreviousId[] | null, readonly IdMapProblem[]> {
  const stamps = new Set(sheets.filter(isPlanSheet).map(({ rows }) => stampOf(rows)));
  const belongs = (stamp: string | null): boolean => stamp === null || stamps.size === 0 || stamps.has(stamp);
  const marked = sheets.filter(({ rows }) => rows[0]?.[0] === idMapMark && belongs(stampOf(rows)));
  const [sheet] = marked;
  if (sheet === undefined) return ok(null);
  const misshapen = shapeProblems(sheet, marked);
  if (misshapen.length > 0) return err(misshapen);
  const choices = choicesOf(sheet, rowLabels(plan), words);
  const inOrder = [...choices, ...doubled(choices)].sort((a, b) => a.row - b.row);
  const problems = inOrder.flatMap((choice) => problemsOf(sheet, choice));
  if (problems.length > 0) return err(problems);
  return ok(choices.flatMap(({ from, to }) => (to === null ? [] : [{ from, to }])));
}

/** Several sheets of the kind, or columns that are not there. */
function shapeProblems(sheet: SheetGrid, marked: readonly SheetGrid[]): readonly IdMapProblem[] {
  const whole = { sheet: sheet.name, cell: null, other: "" };
  if (marked.length > 1)
    return [{ problem: "sheetDoubled", ...whole, typed: marked.map(({ name }) => name).join("; ") }];
  const missing = idMapColumns.filter((column) => !(sheet.rows[0] ?? []).includes(column));
  return missing.map((typed) => ({ problem: "columnMissing", ...whole, typed }));
}

function problemsOf({ name, rows }: SheetGrid, choice: ReadChoice): readonly IdMapProblem[] {
  const { problem, row, column, typed, other } = choice;
  if (problem === null) return [];
  const cell = cellAddress({ row, column: (rows[0] ?? []).indexOf(column) });
  return [{ problem, sheet: name, cell, typed, other }];
}

/** What a row of the sheet says. */
interface ReadChoice {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly column: IdMapColumn;
  readonly from: string;
  /** Number of the row of last year. */
  readonly label: string;
  /** Null where none follows, or where that is not known. */
  readonly to: string | null;
  readonly typed: string;
  readonly other: string;
  readonly problem: IdMapProblem["problem"] | null;
}

function choicesOf(
  { rows }: SheetGrid,
  labels: readonly RowLabel[],
  words: IdMapWords,
): readonly ReadChoice[] {
  const header = rows.findIndex(([id]) => id === headerRowId);
  const at = (row: readonly RawValue[], column: IdMapColumn): string =>
    textOf(row[(rows[0] ?? []).indexOf(column)]);
  return rows.flatMap((row, index): ReadChoice[] => {
    const from = textOf(row[0]);
    if (index <= header || from === "") return [];
    const typed = at(row, "next");
    const read = chosen(typed, { of: (column) => at(row, column), labels, words });
    return [{ row: index, column: "next", from, label: at(row, "ordinal"), typed, other: "", ...read }];
  });
}

interface Choosing {
  readonly of: (column: IdMapColumn) => string;
  readonly labels: readonly RowLabel[];
  readonly words: IdMapWords;
}

function chosen(typed: string, { of, labels, words }: Choosing): Pick<ReadChoice, "to" | "problem"> {
  if (typed === "") return { to: null, problem: "blankChoice" };
  if (isSameLabel(typed, words.gone)) return { to: null, problem: null };
  const isUnchanged = typed === of("drawnLabel");
  const found = labels.find(({ id, appendix, label }) =>
    isUnchanged ? id === of("drawnId") : String(appendix) === of("appendix") && isSameLabel(label, typed),
  );
  return found === undefined ? { to: null, problem: "unknownRow" } : { to: found.id, problem: null };
}

/** Rows of last year that stand twice, and rows of the new plan that follow two. */
function doubled(choices: readonly ReadChoice[]): readonly ReadChoice[] {
  return choices.flatMap((choice, index): ReadChoice[] => {
    const before = choices.slice(0, index);
    if (before.some(({ from }) => from === choice.from))
      return [{ ...choice, column: "ordinal", typed: choice.label, problem: "rowDoubled" }];
    const first = before.find(({ to }) => to !== null && to === choice.to);
    return first === undefined ? [] : [{ ...choice, other: first.label, problem: "rowTaken" }];
  });
}

/** Composed text without outer spaces; "" for nothing. */
function textOf(raw: RawValue | undefined): string {
  if (typeof raw === "string") return raw.normalize("NFC").trim();
  return typeof raw === "number" ? String(raw) : "";
}
