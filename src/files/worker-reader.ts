import type { FileFailure, FormFileReader } from "../app/ports";
import type { WorkbookGrid } from "../domain/cell-value";
import { err, type Result } from "../domain/result";
import { sourceBytes } from "./source-bytes";
import type { ReadAnswer, ReadRequest } from "./worker-protocol";

type ReadResult = Result<WorkbookGrid, FileFailure>;

interface Job {
  readonly bytes: Uint8Array;
  readonly settle: (result: ReadResult) => void;
}

/** A worker and the job it is at; each takes one file at a time, so that a crash costs one file. */
interface Seat {
  worker: Worker | null;
  job: Job | null;
  id: number;
}

/**
 * Reads files in at most `count` workers, outside the main thread; workers start when they are first needed. A file at
 * which a worker crashes is "damaged"; the next file gets a new worker.
 */
export function createWorkerReader(makeWorker: () => Worker, count: number): FormFileReader {
  const seats = Array.from({ length: Math.max(1, count) }, (): Seat => ({ worker: null, job: null, id: 0 }));
  const waiting: Job[] = [];
  const advance = (): void => {
    for (const seat of seats) {
      const next = seat.job === null ? waiting.shift() : undefined;
      if (next !== undefined) start(seat, next, { makeWorker, advance });
    }
  };
  return {
    read: async (file) => {
      const bytes = await sourceBytes(file);
      if (!bytes.ok) return bytes;
      return new Promise<ReadResult>((settle) => {
        waiting.push({ bytes: bytes.value, settle });
        advance();
      });
    },
  };
}

interface Pool {
  readonly makeWorker: () => Worker;
  readonly advance: () => void;
}

function start(seat: Seat, job: Job, pool: Pool): void {
  seat.job = job;
  seat.id++;
  try {
    const worker = (seat.worker ??= seated(seat, pool));
    const request: ReadRequest = { id: seat.id, bytes: job.bytes };
    worker.postMessage(request, transferable(job.bytes));
  } catch {
    crash(seat, pool);
  }
}

function seated(seat: Seat, pool: Pool): Worker {
  const worker = pool.makeWorker();
  worker.addEventListener("message", ({ data }: MessageEvent<ReadAnswer>) => {
    if (data.id === seat.id) finish(seat, data.result, pool);
  });
  worker.addEventListener("error", () => crash(seat, pool));
  worker.addEventListener("messageerror", () => crash(seat, pool));
  return worker;
}

function crash(seat: Seat, pool: Pool): void {
  seat.worker?.terminate();
  seat.worker = null;
  finish(seat, err({ kind: "file", code: "damaged" }), pool);
}

function finish(seat: Seat, result: ReadResult, pool: Pool): void {
  const { job } = seat;
  seat.job = null;
  job?.settle(result);
  pool.advance();
}

/** Only a buffer that holds nothing but the file may be handed over. */
function transferable(bytes: Uint8Array): Transferable[] {
  const { buffer } = bytes;
  return buffer instanceof ArrayBuffer && buffer.byteLength === bytes.byteLength ? [buffer] : [];
}
