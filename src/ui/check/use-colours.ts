import { useState } from "react";
import type { ColourReport, PaneActions } from "../../app/actions";
import type { CheckActions } from "../../app/check-actions";
import type { Runner } from "../run/use-runner";

export interface ColoursState {
  /** The counts after "Tô màu", "cleared" after "Xóa màu". */
  readonly outcome: ColourReport | "cleared" | null;
  /** As set here; null while the workbook's own holds. */
  readonly nearPercent: number | null;
  colour(): void;
  clear(): void;
  setNearPercent(percent: number): void;
}

/** Colouring the forms, and from where on a result is near its target. */
export function useColours(
  actions: Pick<PaneActions, "colour" | "clearColours"> & Pick<CheckActions, "setNearPercent">,
  { run }: Runner,
  onNearPercent: () => void,
): ColoursState {
  const [outcome, setOutcome] = useState<ColoursState["outcome"]>(null);
  const [nearPercent, setNear] = useState<number | null>(null);
  return {
    outcome,
    nearPercent,
    colour: () => run("colour", () => actions.colour(), setOutcome),
    clear: () =>
      run(
        "clearColours",
        () => actions.clearColours(),
        () => setOutcome("cleared"),
      ),
    setNearPercent: (percent) =>
      run(
        "setNearPercent",
        () => actions.setNearPercent(percent),
        () => {
          setNear(percent);
          onNearPercent();
        },
      ),
  };
}
