import type { HostSwitches } from "../../../host/bridge/switches";
import { openExcel, type EmbeddedExcel } from "../../../host/node/open-excel";

/** A fresh embedded Excel for every test of a file; `excel()` answers the current one. */
export function useExcel(switches: Partial<HostSwitches> = {}): () => EmbeddedExcel {
  let current: EmbeddedExcel | undefined;
  beforeEach(async () => {
    current = await openExcel(switches);
  });
  afterEach(() => current?.close());
  return () => {
    if (!current) throw new Error("no Excel is open");
    return current;
  };
}

/** The code of the error that Office.js gives the add-in; fails when there was none. */
export async function codeOf(operation: Promise<unknown>): Promise<string> {
  try {
    await operation;
  } catch (error) {
    return (error as OfficeExtension.Error).code;
  }
  throw new Error("the operation was not refused");
}

/** The whole error that Office.js gives the add-in. */
export async function errorOf(operation: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await operation;
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("the operation was not refused");
}
