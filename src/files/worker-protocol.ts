import type { Cutoffs } from "../app/register-ports";
import type { FileFailure } from "../app/ports";
import type { WorkbookGrid } from "../domain/cell-value";
import type { Plan } from "../domain/plan/plan";
import type { Result } from "../domain/result";
import type { PackedReport } from "./packed-report";

/** The first message to a reading worker. */
export interface WorkerSetup {
  readonly plan: Plan;
}

/** What is asked of a reading worker; a picked file is read there, bytes are handed over, not copied. */
export type ReadingTask = { readonly source: Blob | Uint8Array } & (
  { readonly kind: "grid" } | { readonly kind: "reports"; readonly cutoffs: Cutoffs }
);

/** What it answers, by the kind of the task. */
export type ReadingAnswer =
  | { readonly kind: "grid"; readonly result: Result<WorkbookGrid, FileFailure> }
  | { readonly kind: "reports"; readonly reports: readonly PackedReport[] }
  | { readonly kind: "unread"; readonly failure: FileFailure };
