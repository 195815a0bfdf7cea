import type { Plan } from "../plan/plan";
import type { LastResults } from "./last-results";
import type { NextUnits } from "./next-units";
import type { YearWords } from "./year-in-text";

/** A plan before and after it was rolled over. */
export interface Rolled {
  readonly before: Plan;
  readonly results: LastResults | null;
  readonly plan: Plan;
  readonly units: NextUnits;
  readonly words: YearWords;
}
