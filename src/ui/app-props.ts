import type { Failure, PaneActions } from "../app/actions";
import type { PlanActions } from "../app/plan-actions";
import type { CalendarDate } from "../domain/calendar-date";
import type { ProgramFacts } from "../text/failure-report";
import type { Result } from "../domain/result";
import type { CommandSource } from "./commands/command-source";
import type { PaneStorage } from "./start/pane-storage";

/** The pane of one plan. */
export interface OpenedPane {
  readonly actions: PaneActions;
  readonly plans: PlanActions;
}

/** What the entry point gives the pane. */
export interface AppProps {
  /** Reads which plan is in force in the workbook, and gives what can be done with it. */
  readonly open: () => Promise<Result<OpenedPane, Failure>>;
  /** Today; only proposes the period that is due next. */
  readonly now: CalendarDate;
  /** The ribbon's buttons. */
  readonly commands: CommandSource;
  readonly storage: PaneStorage;
  /** Whether Excel shows itself in dark colours; null where it does not tell. */
  readonly excelIsDark: boolean | null;
  /** Of this program and this Excel, for the report of a failure. */
  readonly facts: ProgramFacts;
}
