import type { PaneActions } from "../app/actions";
import type { CalendarDate } from "../domain/calendar-date";
import type { ProgramFacts } from "../text/failure-report";
import type { CommandSource } from "./commands/command-source";
import type { PaneStorage } from "./start/pane-storage";

/** What the entry point gives the pane. */
export interface AppProps {
  readonly actions: PaneActions;
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
