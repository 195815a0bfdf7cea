/** Work for a worker: the body that is posted, and what is handed over with it instead of copied. */
export interface WorkerTask<Body> {
  readonly body: Body;
  readonly transfer: Transferable[];
}

/** How requests and answers look on the wire. */
export interface Numbered<Body> {
  readonly id: number;
  readonly body: Body;
}

/** Gives a task to a worker; null when the worker crashed at it or could not be started. */
export type RunInWorker<Body, Answer> = (task: WorkerTask<Body>) => Promise<Answer | null>;

interface Job<Body, Answer> extends WorkerTask<Body> {
  readonly settle: (answer: Answer | null) => void;
}

/** A worker and the job it is at; each takes one at a time, so that a crash costs one. */
interface Seat<Body, Answer> {
  worker: Worker | null;
  job: Job<Body, Answer> | null;
  id: number;
}

interface Pool {
  readonly makeWorker: () => Worker;
  readonly advance: () => void;
}

/** At most `count` workers that start when they are first needed; after a crash the next task gets a new worker. */
export function createWorkerPool<Body, Answer>(
  makeWorker: () => Worker,
  count: number,
): RunInWorker<Body, Answer> {
  const seats = Array.from({ length: Math.max(1, count) }, (): Seat<Body, Answer> => emptySeat());
  const waiting: Job<Body, Answer>[] = [];
  const advance = (): void => {
    for (const seat of seats) {
      const next = seat.job === null ? waiting.shift() : undefined;
      if (next !== undefined) start(seat, next, { makeWorker, advance });
    }
  };
  return (task) =>
    new Promise((settle) => {
      waiting.push({ ...task, settle });
      advance();
    });
}

function emptySeat<Body, Answer>(): Seat<Body, Answer> {
  return { worker: null, job: null, id: 0 };
}

function start<Body, Answer>(seat: Seat<Body, Answer>, job: Job<Body, Answer>, pool: Pool): void {
  seat.job = job;
  seat.id++;
  try {
    const worker = (seat.worker ??= seated(seat, pool));
    const message: Numbered<Body> = { id: seat.id, body: job.body };
    worker.postMessage(message, job.transfer);
  } catch {
    crash(seat, pool);
  }
}

function seated<Body, Answer>(seat: Seat<Body, Answer>, pool: Pool): Worker {
  const worker = pool.makeWorker();
  worker.addEventListener("message", ({ data }: MessageEvent<Numbered<Answer>>) => {
    if (data.id === seat.id) finish(seat, data.body, pool);
  });
  worker.addEventListener("error", () => crash(seat, pool));
  worker.addEventListener("messageerror", () => crash(seat, pool));
  return worker;
}

function crash<Body, Answer>(seat: Seat<Body, Answer>, pool: Pool): void {
  seat.worker?.terminate();
  seat.worker = null;
  finish(seat, null, pool);
}

function finish<Body, Answer>(seat: Seat<Body, Answer>, answer: Answer | null, pool: Pool): void {
  const { job } = seat;
  seat.job = null;
  job?.settle(answer);
  pool.advance();
}
