import fc from "fast-check";
import type { RawValue, WorkbookGrid } from "../../src/domain/cell-value";
import { formRows, type FormRow } from "../../src/domain/form/form-rows";
import { createRandom } from "../samples/random";
import { formOf, type Entries } from "../support/forms";
import { periodOf, realPlan } from "../support/real-plan";
import { drawnGrid } from "./drawn-grid";
import { figuresOfYear } from "./unit-year";
import { taskFilled } from "./valid-tasks";
import { evidences, explanations, notes, publishedResults, sometimes } from "./written-texts";

/** Whose report, for which period, in which imagined year. */
export interface Scene {
  readonly unitId: string;
  readonly periodId: string;
  readonly seed: number;
}

/** A complete and correct report, as entries and as the workbook that holds them. */
export interface ValidForm extends Scene {
  readonly entries: Entries;
  readonly workbook: WorkbookGrid;
}

/** Any unit of the real plan, any period, any imagined year. */
export const scenes: fc.Arbitrary<Scene> = fc.record({
  unitId: fc.constantFrom(...realPlan.units.map(({ id }) => id)),
  periodId: fc.constantFrom(...realPlan.periods.map(({ id }) => id)),
  seed: fc.nat(1_000_000),
});

/** A complete, correct and realistic report; the same for the same scene. */
export function validForm(scene: Scene): ValidForm {
  return formWith(scene, {});
}

/** The valid report of a scene with some entries changed; null empties a cell. */
export function formWith(scene: Scene, changes: Entries): ValidForm {
  const entries = { ...validEntries(scene), ...changes };
  const sheets = formOf(scene.unitId, entries, scene.periodId);
  return { ...scene, entries, workbook: { sheets: sheets.map(drawnGrid), uses1904: false } };
}

/** The unit's reports of the same imagined year for every period before this one, oldest first. */
export function earlierForms(scene: Scene): readonly ValidForm[] {
  const ids = realPlan.periods.map(({ id }) => id);
  return ids.slice(0, ids.indexOf(scene.periodId)).map((periodId) => validForm({ ...scene, periodId }));
}

/** Entries of every row that the unit answers. */
function validEntries(scene: Scene): Entries {
  const rows = [
    ...formRows(realPlan, scene.unitId, "appendix1"),
    ...formRows(realPlan, scene.unitId, "appendix2"),
  ];
  return Object.fromEntries(
    rows.flatMap((row) =>
      Object.entries(rowFilled(row, scene))
        .filter(([, value]) => value !== null)
        .map(([column, value]): [string, RawValue] => [`${row.id}/${column}`, value]),
    ),
  );
}

type Filled = Readonly<Record<string, string | number | null>>;

function rowFilled(row: FormRow, scene: Scene): Filled {
  if (!("isAnswered" in row) || !row.isAnswered) return {};
  if (row.kind === "ratio") return ratioFilled(row, scene);
  if (row.kind === "qualitative") return verdictFilled(row, scene);
  return taskFilled(row.task, { ...scene, asOf: periodOf(scene.periodId).to });
}

function ratioFilled(row: Extract<FormRow, { kind: "ratio" }>, { unitId, periodId, seed }: Scene): Filled {
  const random = createRandom(`ratio ${row.id} ${unitId} ${periodId} ${seed}`);
  const year = figuresOfYear(unitId, seed)[row.id];
  const period = realPlan.periods.findIndex(({ id }) => id === periodId);
  const numerator = year?.numerator[period] ?? 0;
  const denominator = year?.denominator[period] ?? 0;
  const isShort = 100 * numerator < row.target.percent * denominator;
  return {
    ...{ numerator, denominator },
    evidence: sometimes(random, evidences, 2),
    explanation: sometimes(random, explanations, isShort ? 1 : 6),
    note: denominator === 0 ? notes[0] : sometimes(random, notes, 5),
  };
}

function verdictFilled(row: Extract<FormRow, { kind: "qualitative" }>, scene: Scene): Filled {
  const random = createRandom(`verdict ${row.id} ${scene.unitId} ${scene.periodId} ${scene.seed}`);
  const options = row.indicator.verdictOptions;
  const picked = options[random.whole(0, options.length - 1)];
  const isJudged = picked?.verdict !== "unpublished";
  return {
    verdict: picked?.label ?? null,
    published: sometimes(random, publishedResults, isJudged ? 1 : 3),
    evidence: sometimes(random, evidences, 2),
    explanation: sometimes(random, explanations, picked?.verdict === "missed" ? 1 : 6),
    note: sometimes(random, notes, 5),
  };
}
