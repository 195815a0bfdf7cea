import type { RawValue } from "../../src/domain/cell-value";
import type { Ratio } from "../../src/domain/attain/ratio";
import { formRows, isAnswered, type AnswerableRow } from "../../src/domain/form/form-rows";
import { appendixIds } from "../../src/domain/form/read-form";
import type { Period, Plan, RowId, UnitId } from "../../src/domain/plan/plan";
import { createRandom } from "../samples/random";
import type { Entries } from "../support/forms";
import { taskFilled } from "./valid-tasks";
import { evidences, explanations, notes, publishedResults, sometimes } from "./written-texts";

/** Whose report of which plan and period, in which imagined year. */
export interface EntryScene {
  readonly plan: Plan;
  readonly unitId: UnitId;
  readonly period: Period;
  readonly seed: number;
  /** Cumulative figures of a row at the end of the period. */
  readonly figureOf: (rowId: RowId) => Ratio;
}

type Filled = Readonly<Record<string, string | number | null>>;

/** Complete and correct entries of every row that the unit answers; the same for the same scene. */
export function validEntries(scene: EntryScene): Entries {
  const { plan, unitId } = scene;
  const rows = appendixIds.flatMap((appendix) => formRows(plan, unitId, appendix)).filter(isAnswered);
  return Object.fromEntries(
    rows.flatMap((row) =>
      Object.entries(rowFilled(row, scene))
        .filter(([, value]) => value !== null)
        .map(([column, value]): [string, RawValue] => [`${row.id}/${column}`, value]),
    ),
  );
}

function rowFilled(row: AnswerableRow, scene: EntryScene): Filled {
  if (row.kind === "ratio") return ratioFilled(row, scene);
  if (row.kind === "qualitative") return verdictFilled(row, scene);
  return taskFilled(row.task, { ...scene, asOf: scene.period.to });
}

function ratioFilled(row: Extract<AnswerableRow, { kind: "ratio" }>, scene: EntryScene): Filled {
  const { unitId, period, seed, figureOf } = scene;
  const random = createRandom(`ratio ${row.id} ${unitId} ${period.id} ${seed}`);
  const { numerator, denominator } = figureOf(row.id);
  const isShort = 100 * numerator < row.target.percent * denominator;
  return {
    ...{ numerator, denominator },
    evidence: sometimes(random, evidences, 2),
    explanation: sometimes(random, explanations, isShort ? 1 : 6),
    note: denominator === 0 ? notes[0] : sometimes(random, notes, 5),
  };
}

function verdictFilled(row: Extract<AnswerableRow, { kind: "qualitative" }>, scene: EntryScene): Filled {
  const random = createRandom(`verdict ${row.id} ${scene.unitId} ${scene.period.id} ${scene.seed}`);
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
