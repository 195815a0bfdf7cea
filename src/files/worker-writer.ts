import type { FormFileWriter } from "../app/ports";
import { handedOver } from "./handed-over";
import { createWorkerPool } from "./worker-pool";
import { writtenFile, type WriteAnswer, type WriteTask } from "./write-protocol";

/** Writes forms in one worker, outside the main thread. What is packed is handed over: its bytes are gone afterwards. */
export function createWorkerWriter(makeWorker: () => Worker): FormFileWriter {
  const run = createWorkerPool<WriteTask, WriteAnswer>(makeWorker, 1);
  return {
    write: async (sheets) => writtenFile(await run({ body: { kind: "write", sheets }, transfer: [] })),
    writePaper: async (paper) => writtenFile(await run({ body: { kind: "paper", paper }, transfer: [] })),
    pack: async (files, madeAt) => {
      const transfer = handedOver(files.map(({ bytes }) => bytes));
      return writtenFile(await run({ body: { kind: "pack", files, madeAt }, transfer }));
    },
  };
}
