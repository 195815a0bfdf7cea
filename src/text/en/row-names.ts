import type { RowNumber } from "../../domain/form/row-numbers";
import { countText } from "./counting";

/** So many places are named; the rest is counted. */
const mostNamed = 10;

/** "indicator 7.2", "task 4"; without a row it is who has reported or the cut-off date that differs. */
export function rowName(row: RowNumber | null): string {
  if (row === null) return "the units that reported or the cut-off date";
  return `${row.appendix === null ? "row" : kinds[row.appendix]} ${row.number}`;
}

const kinds = { appendix1: "indicator", appendix2: "task" } as const;

/** The first places by name, the others counted. */
export function some(places: readonly string[], most = mostNamed): string {
  const more = places.length - most;
  return `${places.slice(0, most).join("; ")}${more > 0 ? ` and ${countText(more)} more` : ""}`;
}
