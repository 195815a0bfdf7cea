import type { Plan } from "../domain/plan/plan";

/** Where a command writes and what it knows of the machine; given by the entry point and by tests. */
export interface Terminal {
  /** One line of the result, to stdout. */
  readonly print: (line: string) => void;
  /** Progress and problems, to stderr. */
  readonly notify: (line: string) => void;
  /** Puts a line in place of the last one that was drawn on stderr, and leaves the last of them standing; null where stderr is no screen. */
  readonly redraw: ((line: string, isLast: boolean) => void) | null;
  /** Folder that relative paths start from. */
  readonly cwd: string;
  /** Folder of the package, where `seeds/` lies. */
  readonly root: string;
  /** ISO time. */
  readonly now: () => string;
  /** Milliseconds of a clock that never goes back. */
  readonly ticks: () => number;
  readonly appVersion: string;
  /** Threads that files are read in beside this one; null where everything is read in this one. */
  readonly workers: ReadingWorkers | null;
  /** Aborted when the person wants to stop (Ctrl-C). */
  readonly stop: AbortSignal;
}

export interface ReadingWorkers {
  /** As many as the machine has cores. */
  readonly count: number;
  /** Starts one that knows the plan. */
  readonly make: (plan: Plan) => Worker;
}
