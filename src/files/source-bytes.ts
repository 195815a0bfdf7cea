import type { FileFailure, SourceFile } from "../app/ports";
import { err, ok, type Result } from "../domain/result";
import { limits } from "./read/limits";

const tooLarge: FileFailure = { kind: "file", code: "tooLarge" };
const damaged: FileFailure = { kind: "file", code: "damaged" };

/** Bytes of a picked file; one over the limit is refused unread, one that cannot be read (moved, deleted) is damaged. */
export async function sourceBytes(file: SourceFile): Promise<Result<Uint8Array, FileFailure>> {
  return file.size > limits.fileBytes ? err(tooLarge) : bytesOf(() => file.bytes());
}

/** What a worker is given of a file: the picked file itself, unread and unmeasured (each costs the pane a look at the disk), or else its bytes. */
export async function workerSource(file: SourceFile): Promise<Result<Blob | Uint8Array, FileFailure>> {
  return file.blob ? ok(file.blob) : sourceBytes(file);
}

/** Bytes of what a worker was given; a picked file over the limit is refused unread, and one may have gone in the meantime. */
export async function givenBytes(source: Blob | Uint8Array): Promise<Result<Uint8Array, FileFailure>> {
  if (source instanceof Uint8Array) return ok(source);
  if (source.size > limits.fileBytes) return err(tooLarge);
  return bytesOf(async () => new Uint8Array(await source.arrayBuffer()));
}

async function bytesOf(read: () => Promise<Uint8Array>): Promise<Result<Uint8Array, FileFailure>> {
  try {
    return ok(await read());
  } catch {
    return err(damaged);
  }
}
