import { useState } from "react";
import type { PaneActions } from "../../app/actions";
import { formatDate, type CalendarDate } from "../../domain/calendar-date";
import type { Consolidation } from "../../domain/consolidate/consolidation";
import { usePeriodChoice, type KnownPeriod, type PeriodChoice } from "../forms/use-period-choice";
import type { Runner } from "../run/use-runner";
import { readReceivedOn, type ReceivedOn } from "./received-on";
import { useCollect, type CollectState } from "./use-collect";
import { useRegister, type RegisterState } from "./use-register";

/** The table last made, and the state of the register that it was made from. */
interface Made {
  readonly consolidation: Consolidation;
  readonly revision: number;
}

export interface SummaryState {
  readonly actions: PaneActions;
  readonly runner: Runner;
  readonly today: CalendarDate;
  readonly choice: PeriodChoice;
  readonly receivedOn: ReceivedOn & { readonly text: string; type(text: string): void };
  readonly register: RegisterState;
  readonly collect: CollectState;
  /** The table last made for the chosen period. */
  readonly consolidation: Consolidation | null;
  /** True when the register or the cut-off date changed after the table was made. */
  readonly isOutdated: boolean;
  /** False while files are read and while the cut-off date is impossible. */
  readonly canConsolidate: boolean;
  consolidate(): void;
}

/** Everything behind the tab "Tổng hợp"; starts with the period of the forms at hand. */
export function useSummary(
  actions: PaneActions,
  runner: Runner,
  { now, known }: { readonly now: CalendarDate; readonly known: KnownPeriod | null },
): SummaryState {
  const choice = usePeriodChoice(actions.plan, now, known);
  const when = { periodId: choice.period.id, asOf: choice.asOf };
  const register = useRegister(actions, runner, when);
  const [text, type] = useState(formatDate(now));
  const receivedOn = { ...readReceivedOn(text, now), text, type };
  const collect = useCollect({ actions, runner, choice, register, receivedOn: receivedOn.date });
  const [made, setMade] = useState<Made | null>(null);
  const canConsolidate = choice.problem === null && !collect.isReading;
  const consolidate = () => {
    if (!canConsolidate) return;
    const operation = register.whenOpen(() => actions.consolidate(when));
    runner.run("consolidate", operation, (consolidation) =>
      setMade({ consolidation, revision: register.revision }),
    );
  };
  const current = made?.consolidation.period.id === choice.period.id ? made : null;
  return {
    actions,
    runner,
    today: now,
    choice,
    receivedOn,
    register,
    collect,
    consolidation: current?.consolidation ?? null,
    isOutdated:
      current !== null &&
      (current.revision !== register.revision || current.consolidation.asOf !== choice.asOf),
    canConsolidate,
    consolidate,
  };
}
