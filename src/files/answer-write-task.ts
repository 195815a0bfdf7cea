import type { Paper } from "../domain/report/paper";
import { assertNever } from "../domain/result";
import { createWorkbookWriter } from "./write-workbook";
import type { WriteAnswer, WriteTask } from "./write-protocol";
import { zipFiles } from "./zip-files";

/** Does what a writing worker is asked for; whatever goes wrong is no file, because a worker's rejection reaches nobody. */
export async function answerWriteTask(task: WriteTask): Promise<WriteAnswer> {
  try {
    return { bytes: await madeFile(task) };
  } catch {
    return { bytes: null };
  }
}

function madeFile(task: WriteTask): Promise<Uint8Array> | Uint8Array {
  switch (task.kind) {
    case "write":
      return createWorkbookWriter().write(task.sheets);
    case "paper":
      return writtenPaper(task.paper);
    case "pack":
      return zipFiles(task.files, task.madeAt);
    default:
      return assertNever(task);
  }
}

/** The library for documents is fetched with the first of them: most sittings make none. */
async function writtenPaper(paper: Paper): Promise<Uint8Array> {
  const { writePaper } = await import("./write-paper");
  return writePaper(paper);
}
