import type { FileFailure } from "../app/ports";
import type { WorkbookGrid } from "../domain/cell-value";
import type { Result } from "../domain/result";

/** What the pane sends to a reading worker; the bytes are handed over, not copied. */
export interface ReadRequest {
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** What a reading worker sends back. */
export interface ReadAnswer {
  readonly id: number;
  readonly result: Result<WorkbookGrid, FileFailure>;
}
