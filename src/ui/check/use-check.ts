import { useState } from "react";
import type { CheckReport, ColourReport, PaneActions } from "../../app/actions";
import type { FormsState } from "../forms/use-forms";
import type { Runner } from "../run/use-runner";

export interface CheckState {
  /** Null until the first check. */
  readonly report: CheckReport | null;
  /** The counts after "Tô màu", "cleared" after "Xóa màu". */
  readonly colours: ColourReport | "cleared" | null;
  check(): void;
  colour(): void;
  clearColours(): void;
}

/** Checking and colouring the forms of this workbook. */
export function useCheck(actions: PaneActions, { run }: Runner, forms: FormsState): CheckState {
  const [report, setReport] = useState<CheckReport | null>(null);
  const [colours, setColours] = useState<CheckState["colours"]>(null);
  return {
    report,
    colours,
    check: () =>
      run(
        "check",
        () => actions.check(forms.asOf),
        (next) => {
          setReport(next);
          forms.take(next);
        },
      ),
    colour: () => run("colour", () => actions.colour(), setColours),
    clearColours: () =>
      run(
        "clearColours",
        () => actions.clearColours(),
        () => setColours("cleared"),
      ),
  };
}
