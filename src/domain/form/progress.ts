import type { Plan, RowId } from "../plan/plan";
import type { ColumnId } from "./columns";
import { formRows, isAnswered, type AnswerableRow } from "./form-rows";
import { appendixIds } from "./read-form";
import { entryOf, sheetOf, type CellPlace, type FormSheet, type Submission } from "./submission";

/** Answered rows of those the unit has to fill in, and the places still empty. */
export interface Progress {
  readonly indicators: Tally;
  readonly tasks: Tally;
  /** The first empty cell of each row not yet filled in, in the plan's order; none for a row that the sheet has lost. */
  readonly missing: readonly CellPlace[];
}

interface Tally {
  readonly filled: number;
  readonly total: number;
}

interface RowProgress {
  /** The indicator or task that the row belongs to. */
  readonly ownerId: RowId;
  readonly isTask: boolean;
  readonly isFilled: boolean;
  readonly firstEmpty: CellPlace | null;
}

/** R08: a row is filled in when its required cells are not blank (numerator and denominator; verdict; status); an indicator of several rows counts once, when all that this unit answers are. */
export function progressOf(submission: Submission, plan: Plan): Progress {
  const unitId = submission.identity.unitId ?? "";
  const rows = appendixIds.flatMap((appendix) =>
    formRows(plan, unitId, appendix)
      .filter(isAnswered)
      .map((row) => rowProgress(row, sheetOf(submission, appendix))),
  );
  return {
    indicators: tally(rows.filter((row) => !row.isTask)),
    tasks: tally(rows.filter((row) => row.isTask)),
    missing: rows.flatMap((row) => (row.firstEmpty === null ? [] : [row.firstEmpty])),
  };
}

function rowProgress(row: AnswerableRow, sheet: FormSheet | null): RowProgress {
  const entries = requiredColumns(row).map((column) => sheet && entryOf(sheet, row.id, column));
  const isFilled = entries.every((entry) => entry !== null && entry.value.kind !== "blank");
  const firstEmpty = entries.find((entry) => entry?.value.kind === "blank")?.place ?? null;
  const ownerId = row.kind === "task" ? row.id : row.indicator.id;
  return { ownerId, isTask: row.kind === "task", isFilled, firstEmpty };
}

function requiredColumns(row: AnswerableRow): readonly ColumnId[] {
  if (row.kind === "ratio") return ["numerator", "denominator"];
  return row.kind === "qualitative" ? ["verdict"] : ["status"];
}

function tally(rows: readonly RowProgress[]): Tally {
  const owners = new Set(rows.map((row) => row.ownerId));
  const unfilled = new Set(rows.filter((row) => !row.isFilled).map((row) => row.ownerId));
  return { filled: owners.size - unfilled.size, total: owners.size };
}
