import type { Ratio } from "../attain/ratio";
import { entryAt, ratioEntry } from "../form/form-entries";
import { indicatorsOf, ratioInputs } from "../plan/answers";
import { rawText } from "../form/read-value";
import { sheetOf, type CellPlace, type FormSheet, type Submission } from "../form/submission";
import type { Figure, Plan, RowId, UnitId } from "../plan/plan";
import { unitsById } from "../plan/units-by-id";

/** A unit's report that counts; one of each unit. */
export interface UnitReport {
  readonly unitId: UnitId;
  readonly submission: Submission;
}

/** What a report says in the rows that every unit answers: all that rules between units keep of it. */
export interface SharedFigures {
  readonly unitId: UnitId;
  /** One for each shared row, in the plan's order. */
  readonly rows: readonly SharedRow[];
}

export interface SharedRow {
  readonly rowId: RowId;
  /** Null unless both figures are counts that make a ratio. */
  readonly ratio: Ratio | null;
  readonly places: Readonly<Record<Figure["column"], CellPlace>>;
  /** The row's note, which may answer a query. */
  readonly note: string;
}

/** Each report's figures in the rows that every unit answers; looked at once, the rest of the report is let go. Units that the plan does not name are left out. */
export function sharedFigures(reports: Iterable<UnitReport>, plan: Plan): readonly SharedFigures[] {
  const units = unitsById(plan);
  const rowIds = sharedRowIds(plan);
  const found: SharedFigures[] = [];
  for (const { unitId, submission } of reports) {
    const sheet = sheetOf(submission, "appendix1");
    if (sheet === null || !units.has(unitId)) continue;
    found.push({ unitId, rows: rowIds.map((rowId) => sharedRow(sheet, rowId)) });
  }
  return found;
}

/** Rows of a single office are its own, so only rows that every unit answers can be compared. */
function sharedRowIds(plan: Plan): readonly RowId[] {
  return indicatorsOf(plan)
    .flatMap(ratioInputs)
    .filter(({ answeredBy }) => answeredBy === "units")
    .map(({ rowId }) => rowId);
}

function sharedRow(sheet: FormSheet, rowId: RowId): SharedRow {
  const placeOf = (column: Figure["column"]): CellPlace => entryAt(sheet, rowId, column).place;
  return {
    rowId,
    ratio: ratioEntry(sheet, rowId),
    places: { numerator: placeOf("numerator"), denominator: placeOf("denominator") },
    note: rawText(entryAt(sheet, rowId, "note").raw),
  };
}
