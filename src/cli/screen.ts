import type { Terminal } from "./terminal";

/** A line is redrawn by going back to its start and clearing it (ECMA-48, EL). */
const lineStart = "\r\u001b[K";

/** How stderr is written to; a redrawn line is ended before anything else is said. */
export function createScreen(
  stream: Pick<NodeJS.WriteStream, "isTTY" | "write">,
): Pick<Terminal, "notify" | "redraw"> {
  let isDrawn = false;
  const notify = (line: string): void => {
    stream.write(`${isDrawn ? "\n" : ""}${line}\n`);
    isDrawn = false;
  };
  const redraw = (line: string, isLast: boolean): void => {
    stream.write(`${lineStart}${line}${isLast ? "\n" : ""}`);
    isDrawn = !isLast;
  };
  return { notify, redraw: stream.isTTY ? redraw : null };
}
