import type { PlanVocabulary } from "../plan/plan-vocabulary";
import type { EntryVocabulary } from "../reading/entry-vocabulary";
import type { PlanSheetKind } from "./plan-columns";
import type { SettingKey } from "./setting-keys";

/** Kinds of rows of Phụ lục I on the sheet; a part is a row of a composite. */
export const rowKinds = ["group", "subgroup", "ratio", "composite", "part", "qualitative"] as const;
export type RowKind = (typeof rowKinds)[number];
export const taskKinds = ["taskGroup", "mainTask", "componentTask"] as const;
export type TaskKind = (typeof taskKinds)[number];
export const measures = ["flow", "stock", "published", "milestone"] as const;
export type Measure = (typeof measures)[number];
export const timingKinds = ["month", "inYear", "wholeYear", "byDecision"] as const;
export type TimingKind = (typeof timingKinds)[number];

export interface ColumnPrompt {
  readonly title: string;
  readonly message: string;
}

/** Every word of the sheets of a plan; `src/text` supplies it. */
export interface PlanSheetWords {
  readonly names: Readonly<Record<PlanSheetKind, string>>;
  readonly titles: Readonly<Record<PlanSheetKind, (year: number) => string>>;
  /** What to do on the sheet, in a line or two. */
  readonly intros: Readonly<Record<PlanSheetKind, string>>;
  /** Column words and what to enter, by sheet and column id; every change of the agency has the same. */
  readonly headings: Readonly<Record<PlanSheetKind, Readonly<Record<string, string>>>>;
  readonly prompts: Readonly<Record<PlanSheetKind, Readonly<Record<string, ColumnPrompt>>>>;
  readonly rowKinds: Readonly<Record<RowKind, string>>;
  readonly taskKinds: Readonly<Record<TaskKind, string>>;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly timings: Readonly<Record<TimingKind, string>>;
  readonly answeredBy: { readonly units: string; readonly monitoringOffice: string };
  /** Every unit leads a task. */
  readonly allUnits: string;
  /** Stands where a later agency has nothing that the earlier one had. */
  readonly nobody: string;
  readonly settings: Readonly<Record<SettingKey, string>>;
  readonly vocabulary: EntryVocabulary;
  readonly verdictMeanings: PlanVocabulary["verdictMeanings"];
}
