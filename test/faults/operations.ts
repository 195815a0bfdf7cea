import { onForms } from "./on-forms";
import { onPlan } from "./on-plan";
import { onReports } from "./on-reports";
import { onTabs } from "./on-tabs";
import type { Operation } from "./operation";

/** Everything the pane does in a workbook. */
export const operations: readonly Operation[] = [...onForms, ...onReports, ...onTabs, ...onPlan];
