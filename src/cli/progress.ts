import { cliProgress as words } from "../text/cli";
import type { Terminal } from "./terminal";

const redrawMs = 100;
/** Below this many files between them lines would tell of single files. */
const fewestBetweenLines = 10;
const mostBetweenLines = 1000;

/** How far a count is, told as often as it helps: a bar that is redrawn, or where there is no screen a line now and then. */
export type Progress = (done: number) => void;

/** Ten lines at most for up to 10,000 files, then one for every 1,000. */
export function createProgress(
  total: number,
  { notify, redraw, ticks }: Pick<Terminal, "notify" | "redraw" | "ticks">,
): Progress {
  const started = ticks();
  if (redraw === null) {
    const step = Math.min(mostBetweenLines, Math.max(fewestBetweenLines, Math.ceil(total / 10)));
    return (done) => {
      if (done % step === 0 || done === total) notify(words.line(done, total));
    };
  }
  let drawn = -Infinity;
  return (done) => {
    const now = ticks();
    if (now - drawn < redrawMs && done < total) return;
    drawn = now;
    redraw(words.bar(done, total, secondsLeft(now - started, done, total)), done === total);
  };
}

/** Null until enough is done to tell. */
function secondsLeft(passedMs: number, done: number, total: number): number | null {
  return passedMs < 2000 || done === 0 ? null : Math.round(((passedMs / done) * (total - done)) / 1000);
}
