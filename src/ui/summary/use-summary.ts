import { useState } from "react";
import type { PaneActions } from "../../app/actions";
import type { CalendarDate } from "../../domain/calendar-date";
import type { Consolidation } from "../../domain/consolidate/consolidation";
import { usePeriodChoice, type KnownPeriod, type PeriodChoice } from "../forms/use-period-choice";
import type { Runner } from "../run/use-runner";
import { useCollect, type CollectState } from "./use-collect";

export interface SummaryState {
  readonly choice: PeriodChoice;
  readonly collect: CollectState;
  /** The table last made for the chosen period. */
  readonly consolidation: Consolidation | null;
  /** False while files are read and while the cut-off date is impossible. */
  readonly canConsolidate: boolean;
  consolidate(): void;
}

/** Collecting the units' files and adding them up; starts with the period of the forms at hand. */
export function useSummary(
  actions: PaneActions,
  { run }: Runner,
  now: CalendarDate,
  known: KnownPeriod | null,
): SummaryState {
  const choice = usePeriodChoice(actions.plan, now, known);
  const collect = useCollect(actions, choice);
  const [made, setMade] = useState<Consolidation | null>(null);
  const canConsolidate = choice.problem === null && !collect.isReading;
  const consolidate = () => {
    if (!canConsolidate) return;
    const period = { periodId: choice.period.id, asOf: choice.asOf };
    run("consolidate", () => actions.consolidate(period), setMade);
  };
  return {
    choice,
    collect,
    consolidation: made?.period.id === choice.period.id ? made : null,
    canConsolidate,
    consolidate,
  };
}
