import { entryAt } from "../form/form-entries";
import { appendix1Rows, type FormRow } from "../form/form-rows";
import { sheetOf, type FormSheet, type Submission } from "../form/submission";
import type { Plan, RowId, UnitId } from "../plan/plan";
import { answeredInSheet } from "./answered-queries";
import { fewestEqualRows, figuresText, filledRows } from "./filled-rows";
import { finding, type Finding } from "./finding";

/** A unit's report that counts; one of each unit. */
export interface UnitReport {
  readonly unitId: UnitId;
  readonly submission: Submission;
}

/** What a report says in the rows that every unit answers. */
interface Figures {
  readonly unitId: UnitId;
  readonly sheet: FormSheet;
  readonly rows: readonly FormRow[];
  readonly filled: readonly RowId[];
  /** Equal for two units exactly when their figures are. */
  readonly key: string;
}

/**
 * U01: no two units report the same figures in all the rows that both answer, where at least three of them have a denominator above 0;
 * told to each, with the names of the others. Compared by key, so that a thousand reports take no longer than a thousand times one.
 */
export function copiedReports(
  reports: readonly UnitReport[],
  plan: Plan,
): ReadonlyMap<UnitId, readonly Finding[]> {
  const byKey = new Map<string, Figures[]>();
  for (const figures of reports.flatMap((report) => sharedFigures(report, plan))) {
    const same = byKey.get(figures.key);
    if (same) same.push(figures);
    else byKey.set(figures.key, [figures]);
  }
  const copied = [...byKey.values()].filter((same) => same.length > 1);
  const nameOf = new Map(plan.units.map(({ id, name }) => [id, name]));
  return new Map(
    copied.flatMap((same) =>
      same.map((own) => {
        const others = same.filter((figures) => figures !== own);
        const units = others.map(({ unitId }) => nameOf.get(unitId) ?? unitId);
        return [own.unitId, copyFinding(own, units)] as const;
      }),
    ),
  );
}

function copyFinding({ sheet, rows, filled }: Figures, units: readonly string[]): readonly Finding[] {
  const { place } = entryAt(sheet, filled[0] ?? "", "numerator");
  const found = finding("U01", "warning", place, { units, rows: filled.length });
  return answeredInSheet([found], { sheet, rows });
}

/** Rows of a single office are its own, so only rows that every unit answers can be shared. */
function sharedFigures({ unitId, submission }: UnitReport, plan: Plan): readonly Figures[] {
  const sheet = sheetOf(submission, "appendix1");
  if (sheet === null) return [];
  const rows = appendix1Rows(plan, unitId).filter(
    (row) => row.kind === "ratio" && row.input.answeredBy === "units",
  );
  const filled = filledRows({ rows, sheet }).map(({ id }) => id);
  if (filled.length < fewestEqualRows) return [];
  return [{ unitId, sheet, rows, filled, key: rows.map(({ id }) => figuresText(sheet, id)).join("|") }];
}
