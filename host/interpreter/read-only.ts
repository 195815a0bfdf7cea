import { accessDenied } from "./office-error";
import type { Session } from "./session";

/** Calls that change nothing in the workbook, the opening of another one included; the last two are Office's own services. */
const READING = /^(_|Get|Activate|Select$|Calculate|CreateWorkbook$|Open$|Suspend|Notify|Send)/;

/** A workbook opened for reading refuses every call that changes it (AccessDenied). */
export function refuseWhenReadOnly(method: string, session: Session): void {
  if (session.isReadOnly && !READING.test(method)) throw accessDenied();
}
