import type { ReportReader } from "../app/register-ports";
import type { Plan } from "../domain/plan/plan";
import { createDirectReportReader } from "../files/direct-reader";
import { createWorkerReader } from "../files/worker-reader";
import { judgingWith } from "../judging";
import { nativeInflation } from "./native-inflation";
import type { Terminal } from "./terminal";
import { onceReady } from "./thread-worker";

/** Below this many files starting threads takes longer than it saves. */
const fewestForWorkers = 40;

/** A reader of reports; `close` ends its threads, without which the command would never end. */
export interface OpenReader {
  readonly reader: ReportReader;
  close(): void;
}

/** Reads in as many threads as the machine has cores; few files, and where no thread starts, in this one. */
export async function openReader(plan: Plan, files: number, { workers }: Terminal): Promise<OpenReader> {
  const first = workers === null || files < fewestForWorkers ? null : await onceReady(workers.make(plan));
  if (workers === null || first === null)
    return { reader: createDirectReportReader(judgingWith(plan, nativeInflation)), close: () => undefined };
  const started = [first];
  const waiting = [first];
  const makeWorker = (): Worker => {
    const known = waiting.pop();
    if (known !== undefined) return known;
    const worker = workers.make(plan);
    started.push(worker);
    return worker;
  };
  return {
    reader: createWorkerReader(makeWorker, workers.count).reports,
    close: () => started.forEach((worker) => worker.terminate()),
  };
}
