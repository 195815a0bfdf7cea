import type { Remark } from "./remark";
import { rowRemarks } from "./row-remarks";
import { agencyRemarks, periodRemarks, settingRemarks, unitRemarks } from "./list-remarks";
import { taskRemarks } from "./task-remarks";
import type { Rolled } from "./rolled";

/** Y22: everything of the next year's plan that an officer has to look at, in the order of the sheets. */
export function remarksOn(rolled: Rolled): readonly Remark[] {
  return [
    ...rowRemarks(rolled),
    ...taskRemarks(rolled),
    ...unitRemarks(rolled),
    ...periodRemarks(rolled),
    ...settingRemarks(rolled),
    ...agencyRemarks(rolled),
  ];
}
