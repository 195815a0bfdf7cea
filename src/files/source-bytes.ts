import type { FileFailure, SourceFile } from "../app/ports";
import { err, ok, type Result } from "../domain/result";
import { limits } from "./read/limits";

/** Bytes of a picked file; one over the limit is refused unread, one that cannot be read (moved, deleted) is damaged. */
export async function sourceBytes(file: SourceFile): Promise<Result<Uint8Array, FileFailure>> {
  if (file.size > limits.fileBytes) return err({ kind: "file", code: "tooLarge" });
  try {
    return ok(await file.bytes());
  } catch {
    return err({ kind: "file", code: "damaged" });
  }
}
