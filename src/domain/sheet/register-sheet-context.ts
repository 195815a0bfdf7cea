import type { Plan } from "../plan/plan";
import type { RegisterWords } from "./register-sheet-words";
import type { AllTypedCells } from "./typed-cells";

/** What the sheet is drawn from besides the view. */
export interface RegisterSheetHow {
  readonly plan: Plan;
  /** What the officer typed into the sheet that is redrawn. */
  readonly kept: AllTypedCells;
  readonly words: RegisterWords;
}
