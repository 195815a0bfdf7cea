/** What can be wrong with a plan's JSON, as `PlanFailure.problems[].problem`; the sentences stand in `src/text`. */
export const planProblems = [
  "missing",
  "wrongType",
  "unknownSchema",
  "unknownValue",
  "badId",
  "badYear",
  "badDate",
  "badPercent",
  "badNearPercent",
  "emptyList",
  "duplicateId",
  "unknownParent",
  "unknownSource",
  "unknownUnit",
  "unknownGroup",
  "fromAfterTo",
  "targetWithoutRatio",
  "noVerdictField",
  "unknownVerdictWord",
  "unknownRow",
] as const;

export type PlanProblem = (typeof planProblems)[number];
