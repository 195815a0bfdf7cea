import type { CellContent } from "../cell-value";
import type { RuleId } from "../check/finding";
import type { CellPlace } from "../form/submission";
import type { Certainty } from "../reading/reading";
import type { BlueprintValue } from "../sheet/blueprint";

/** One way to mend one finding: the cells that change, before and after. Several mends of a finding are readings to choose between. */
export interface Mend {
  readonly rule: RuleId;
  readonly certainty: Certainty;
  /** Never empty; every cell differs before and after. */
  readonly cells: readonly CellMend[];
}

export interface CellMend {
  readonly at: CellPlace;
  /** What stands there now, as typed. */
  readonly before: CellContent;
  readonly after: BlueprintValue;
  /** True when the text was in the font of an old encoding and must change to the form's font. */
  readonly resetsFont: boolean;
}
