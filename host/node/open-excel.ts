import { startHeadlessUniver } from "./headless-univer";
import { officeReady, openOfficeWindow, type OfficeGlobals } from "./office-window";
import type { Counters } from "../bridge/counters";
import { ExcelHost } from "../bridge/excel-host";
import { installOfficeHost } from "../bridge/install-office-host";
import { DEFAULT_SWITCHES, type HostSwitches } from "../bridge/switches";
import { createWorkbookModel } from "../model/univer/create-workbook-model";
import type { WorkbookModel } from "../model/workbook-model";

/** An Excel in this process: the real Office.js, a workbook, switches and counters. */
export interface EmbeddedExcel extends OfficeGlobals {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  readonly counters: Counters;
  readonly switches: HostSwitches;
  /** Makes `Excel`, `Office` and `OfficeExtension` global, as in a pane; the result puts back what was there. */
  useAsGlobals(): () => void;
  close(): void;
}

/** Opens a blank workbook ("Sheet1") in an embedded Excel; close it when done. */
export async function openExcel(options: Partial<HostSwitches> = {}): Promise<EmbeddedExcel> {
  const switches = { ...DEFAULT_SWITCHES, ...options };
  const univer = startHeadlessUniver();
  const model = createWorkbookModel(univer.api, { culture: switches.locale });
  const host = new ExcelHost(model, switches);
  const pane = openOfficeWindow(switches.locale, (window) => installOfficeHost(window, host));
  await officeReady(pane.window);
  host.counters.reset();
  const { Office, Excel, OfficeExtension } = pane.window;
  const globals: OfficeGlobals = { Office, Excel, OfficeExtension };
  const close = (): void => {
    host.close();
    pane.close();
    model.dispose();
    univer.dispose();
  };
  const useAsGlobals = (): (() => void) => replaceGlobals(globals);
  return { ...globals, model, host, counters: host.counters, switches: host.switches, useAsGlobals, close };
}

function replaceGlobals(globals: OfficeGlobals): () => void {
  const before = Object.keys(globals).map(
    (key) => [key, Object.getOwnPropertyDescriptor(globalThis, key)] as const,
  );
  for (const [key, value] of Object.entries(globals)) {
    Object.defineProperty(globalThis, key, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [key, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, key, descriptor);
      else Reflect.deleteProperty(globalThis, key);
    }
  };
}
