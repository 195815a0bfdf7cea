/** One thing to do. `start` never rejects: it deals with its own failures. */
export interface Job<K extends string> {
  readonly key: K;
  start(): Promise<void>;
}

export interface JobQueue<K extends string> {
  /** Runs the job when all earlier ones are done. A waiting (not yet running) job of the same key is replaced. */
  add(job: Job<K>): void;
}

/** A queue in which never two jobs run at once; `onChange` gets the keys under way, the running one first. */
export function createJobQueue<K extends string>(onChange: (keys: readonly K[]) => void): JobQueue<K> {
  let jobs: readonly Job<K>[] = [];
  const change = (next: readonly Job<K>[]) => {
    jobs = next;
    onChange(jobs.map((job) => job.key));
  };
  const runFirst = async (): Promise<void> => {
    for (let job = jobs[0]; job !== undefined; job = jobs[0]) {
      await job.start();
      change(jobs.slice(1));
    }
  };
  return {
    add(job) {
      const [running, ...waiting] = jobs;
      if (running !== undefined)
        return change([running, ...waiting.filter((one) => one.key !== job.key), job]);
      change([job]);
      void runFirst();
    },
  };
}
