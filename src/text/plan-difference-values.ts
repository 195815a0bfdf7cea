import { formatDate } from "../domain/calendar-date";
import type { FieldChange } from "../domain/plan/compare-plans";
import type { AnsweredBy, Leads, Plan, QualitativeVerdict, RowId, UnitId } from "../domain/plan/plan";
import type { PlanRowKind, RowFields } from "../domain/plan/plan-rows";
import { unitsById } from "../domain/plan/units-by-id";
import { planSheetWords } from "./plan-sheet-words";

/** What of a plan names its units and groups. */
export type NamedPlan = Pick<Plan, "units" | "appendix1" | "appendix2">;

/** Values that are said otherwise in another language; all others are texts of the plan or of its sheets. */
export interface ValueWords {
  readonly number: (value: number) => string;
  /** What a verdict to choose from means. */
  readonly meanings: Readonly<Record<QualitativeVerdict, string>>;
}

/** Both values of a change, in the first way of saying them in which they differ; texts of the printed plan come before what they mean. */
export function differingValues<F extends keyof RowFields>(
  change: FieldChange & { readonly field: F },
  plan: NamedPlan,
  words: ValueWords,
): readonly [was: string, is: string] {
  const { field, before, after } = change as unknown as Change<F>;
  const said = ways[field].map((say) => [say(before, plan, words), say(after, plan, words)] as const);
  return said.find(([was, is]) => was !== is) ?? ["", ""];
}

interface Change<F extends keyof RowFields> {
  readonly field: F;
  readonly before: RowFields[F];
  readonly after: RowFields[F];
}

type Ways<T> = readonly ((value: T, plan: NamedPlan, words: ValueWords) => string)[];

const { rowKinds, taskKinds, measures, timings, answeredBy } = planSheetWords;

const kindWords: Readonly<Record<PlanRowKind, string>> = {
  ...rowKinds,
  ...{ taskGroup: taskKinds.taskGroup, task: taskKinds.mainTask, component: taskKinds.componentTask },
};

const asItStands: Ways<string> = [(text) => text];

const ways: { readonly [F in keyof RowFields]: Ways<RowFields[F]> } = {
  kind: [(kind) => kindWords[kind]],
  ordinal: asItStands,
  name: asItStands,
  parent: [groupNumber, (parent) => parent ?? ""],
  target: [
    ({ text }) => text,
    ({ percent }, _, { number }) => (percent === null ? "" : `${number(percent)}%`),
  ],
  measure: [(measure) => measures[measure]],
  numerator: asItStands,
  denominator: asItStands,
  answeredBy: [answeredText],
  verdicts: [
    ({ options }) => options.map(({ label }) => label).join("; "),
    ({ details }) => details.join("; "),
    ({ options }, _, { meanings }) =>
      options.map(({ label, verdict }) => `${label}: ${meanings[verdict]}`).join("; "),
  ],
  monitoring: [({ text }) => text, ({ unitIds }, plan) => unitNames(unitIds, plan)],
  executing: asItStands,
  products: [({ text }) => text, ({ products }) => products.join("; ")],
  leads: [({ text }) => text, ({ leads }, plan) => leadText(leads, plan)],
  coordination: asItStands,
  timing: [({ text }) => text, ({ kind }) => timings[kind]],
  deadline: [(day) => (day === null ? "" : formatDate(day))],
};

function answeredText(by: AnsweredBy, plan: NamedPlan): string {
  return typeof by === "string" ? answeredBy[by] : unitNames(by, plan);
}

function leadText(leads: Leads, plan: NamedPlan): string {
  return leads.kind === "all" ? answeredBy.units : unitNames(leads.unitIds, plan);
}

function unitNames(unitIds: readonly UnitId[], plan: NamedPlan): string {
  return unitIds.map((id) => unitsById(plan).get(id)?.name ?? id).join("; ");
}

function groupNumber(parent: RowId | null, { appendix1, appendix2 }: NamedPlan): string {
  const row = appendix1.rows.find(({ id }) => id === parent);
  return row?.ordinal ?? appendix2.groups.find(({ id }) => id === parent)?.roman ?? parent ?? "";
}
