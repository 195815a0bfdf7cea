import type { Job } from "./job";
import { csvMisfits } from "./csv-claims";
import { nameMisfits } from "./name-claims";
import type { Outputs } from "./outputs";
import { excelMisfits, textMisfits } from "./sheet-claims";
import { sumMisfits, taskMisfits, verdictMisfits } from "./sum-claims";

/** What has to be so of every plan; each says what is not, nothing when all is. */
export const claims: readonly Claim[] = [
  ["every report sent counts, and a correct one has no error and no warning", findingMisfits],
  ["the totals are the sums of what the units entered", sumMisfits],
  ["a total is met exactly when its sums reach the target", verdictMisfits],
  ["every main task is counted once", taskMisfits],
  ["Excel takes every sheet: names, texts, formulas, merges, prompts, print areas", excelMisfits],
  ["every name of the plan stands where it should", nameMisfits],
  ["no text of a sheet, a document or a reminder has a hole in it", textMisfits],
  ["the tidy data have a line for every entry", csvMisfits],
];

export type Claim = readonly [title: string, misfits: (job: Job, outputs: Outputs) => readonly string[]];

function findingMisfits({ forms, view }: Job): readonly string[] {
  const refused = [...view.refused, ...view.units.flatMap((unit) => unit.refused)].map(
    ({ arrival }) => `${arrival.file} is refused`,
  );
  const counted = view.units.filter((unit) => unit.counted !== null).length;
  const found = view.units.flatMap(({ counted: counting }) => counting?.findings ?? []);
  const bad = found.filter(({ severity }) => severity !== "info");
  return [
    ...refused,
    ...(counted === forms.length ? [] : [`${counted} of ${forms.length} count`]),
    ...bad.map(({ rule, severity, at, facts }) => `${rule} ${severity} ${at.cell} ${JSON.stringify(facts)}`),
  ];
}
