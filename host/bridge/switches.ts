import type { Culture } from "../model/univer/texts";

/** Which Excel the host is: Excel 2021, Excel 2024 or Microsoft 365 (ExcelApi tables of Microsoft, June 2026). */
export type ApiVersion = "1.14" | "1.17" | "1.21";

/** Fails the k-th of something, counted from 1 since the counters were reset. */
export interface Fault {
  readonly number: number;
  /** An Excel.ErrorCodes value; "GeneralException" unless told. */
  readonly code?: string;
}

/** Everything about the host that a test or a person may change while it runs. */
export interface HostSwitches {
  apiVersion: ApiVersion;
  locale: Culture;
  /** Milliseconds that every batch waits before it runs. */
  latencyMs: number;
  /** The whole batch fails before its first action. */
  failAtBatch: Fault | undefined;
  /** One action fails; those before it in its batch stay done. */
  failAtAction: Fault | undefined;
  /** The user is typing in a cell: batches fail, or wait when they said `delayForCellEdit`. */
  cellEditMode: boolean;
  readOnly: boolean;
}

/** Microsoft 365 in Vietnamese, nothing wrong. */
export const DEFAULT_SWITCHES: Readonly<HostSwitches> = {
  apiVersion: "1.21",
  locale: "vi-VN",
  latencyMs: 0,
  failAtBatch: undefined,
  failAtAction: undefined,
  cellEditMode: false,
  readOnly: false,
};

const COMMON_SETS = {
  AddinCommands: "1.1",
  CustomXmlParts: "1.1",
  DelayForCellEdit: "1.1",
  DialogApi: "1.2",
  DocumentEvents: "1.1",
  File: "1.1",
  RibbonApi: "1.2",
  RichApiRuntime: "1.2",
  Selection: "1.1",
  Settings: "1.1",
  SharedRuntime: "1.1",
} as const;

/** Sets that only a subscription has. */
const SUBSCRIPTION_SETS = { KeyboardShortcuts: "1.1", RibbonApi: "1.3", ExcelApiDesktop: "1.1" } as const;

/** The requirement sets that this Excel says it has; the library refuses newer members by this table. */
export function requirementMatrix(apiVersion: ApiVersion): Readonly<Record<string, string>> {
  const extra = apiVersion === "1.21" ? SUBSCRIPTION_SETS : {};
  return { ...COMMON_SETS, ...extra, ExcelApi: apiVersion };
}
