import { Checkbox } from "@fluentui/react-components";
import { planText } from "../../text/pane-plan";
import type { PlanState } from "./use-plan";

/** Whether the sheets of a plan that stand in the workbook may be drawn over; taken back after it was done once. */
export function ReplacesBox({ state }: { readonly state: PlanState }) {
  return (
    <Checkbox
      label={planText.replaces}
      checked={state.replaces}
      onChange={(_event, { checked }) => state.setReplaces(checked === true)}
    />
  );
}
