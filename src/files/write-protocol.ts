import type { PackedFile, WriteFailure } from "../app/ports";
import type { Paper } from "../domain/report/paper";
import { err, ok, type Result } from "../domain/result";
import type { SheetBlueprint } from "../domain/sheet/blueprint";

/** What a writing worker is asked for: one workbook, one document, or files packed into one .zip. */
export type WriteTask =
  | { readonly kind: "write"; readonly sheets: readonly SheetBlueprint[] }
  | { readonly kind: "paper"; readonly paper: Paper }
  | { readonly kind: "pack"; readonly files: readonly PackedFile[]; readonly madeAt: string };

/** The file, or null when it could not be made. */
export interface WriteAnswer {
  readonly bytes: Uint8Array | null;
}

/** The file that was asked for; without an answer the worker crashed or could not be started. */
export function writtenFile(answer: WriteAnswer | null): Result<Uint8Array, WriteFailure> {
  const bytes = answer?.bytes ?? null;
  return bytes === null ? err({ kind: "fileNotMade" }) : ok(bytes);
}
