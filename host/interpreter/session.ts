import type { Instance } from "./office-class";
import type { Culture } from "../model/univer/texts";
import type { WorkbookModel } from "../model/workbook-model";

/** What a batch runs in: the workbook and the state Excel keeps for one add-in. */
export interface Session {
  readonly model: WorkbookModel;
  readonly culture: Culture;
  /** Objects that the add-in follows between batches, by `_ReferenceId`. */
  readonly references: Map<string, Instance>;
  /** Switched by `context.runtime.enableEvents`; false silences the events of this add-in. */
  areEventsEnabled: boolean;
  /** Events the add-in registered for, "type:target"; the target is a sheet id or "Workbook". */
  readonly subscriptions: Set<string>;
  /** The workbook may be read only: every change is refused. */
  isReadOnly: boolean;
  /** Which ExcelApi this Excel has; newer members are unknown to it. */
  apiVersion: string;
  /** Whether the pane is shown or the add-in runs behind it (shared runtime). */
  paneState: PaneState;
  /** Told when the add-in shows or hides its pane; the page does it. */
  onPaneState: (state: PaneState) => void;
  /** Told when the add-in opens a new workbook (base64 of an .xlsx); this workbook knows nothing of it. */
  onOpenWorkbook: (base64: string) => void;
}

export type PaneState = "Visible" | "Background";

/** The state of a freshly started add-in. */
export function newSession(model: WorkbookModel, culture: Culture): Session {
  return {
    model,
    culture,
    references: new Map(),
    areEventsEnabled: true,
    subscriptions: new Set(),
    isReadOnly: false,
    paneState: "Visible",
    onPaneState: () => undefined,
    onOpenWorkbook: () => undefined,
    apiVersion: "1.21",
  };
}
