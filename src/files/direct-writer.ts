import type { FormFileWriter } from "../app/ports";
import { answerWriteTask } from "./answer-write-task";
import { writtenFile } from "./write-protocol";

/** Writes forms where the code runs, for the command line and tests; the pane does without the code that writes. */
export function createDirectWriter(): FormFileWriter {
  return {
    write: async (sheets) => writtenFile(await answerWriteTask({ kind: "write", sheets })),
    writePaper: async (paper) => writtenFile(await answerWriteTask({ kind: "paper", paper })),
    pack: async (files, madeAt) => writtenFile(await answerWriteTask({ kind: "pack", files, madeAt })),
  };
}
