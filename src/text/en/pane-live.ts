import type { liveText as vietnamese } from "../pane-live";
import { counted, countText } from "./counting";
import { capital } from "./quoting";

/** How many edited rows are called by name. */
const mostNamed = 2;

/** Sentences of checking while typing. */
export const liveText: typeof vietnamese = {
  toggle: "Check while typing",
  waiting: "Watching. Results appear here when you leave the cell you typed in.",
  clean: (rows) => `${capital(rowsText(rows))}: no errors found.`,
  found: (rows, count) => `${capital(rowsText(rows))}: ${counted(count, "item")} to review.`,
  failed: "The row you typed in could not be checked. Press “Check” to check again.",
  more: (count) => `${countText(count)} more in the list below.`,
};

function rowsText(rows: readonly string[]): string {
  if (rows.length === 0) return "the cell you typed in";
  if (rows.length > mostNamed) return `${countText(rows.length)} rows you typed in`;
  return `${rows.length === 1 ? "row" : "rows"} ${rows.map((row) => `“${row}”`).join(", ")}`;
}
