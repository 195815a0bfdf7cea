import type { DecisionRow } from "./decision-row";
import { ordinalText, type Ordinal } from "./ordinal";

/** Whether the numbers begin with 1 again under a second group. */
export function countsAnew(rows: readonly DecisionRow[]): boolean {
  const firsts = rows.filter((row, index) => isOne(row.ordinal) && rows[index - 1]?.ordinal.kind === "group");
  return firsts.length > 1;
}

function isOne(ordinal: Ordinal): boolean {
  return ordinal.kind === "number" && ordinal.readings.some(({ parts }) => ordinalText(parts) === "1");
}

/** Every ordinal that is certainly written at some row. */
export function writtenOrdinals(rows: readonly DecisionRow[]): ReadonlySet<string> {
  const readings = rows.flatMap(({ ordinal }) => (ordinal.kind === "number" ? ordinal.readings : []));
  return new Set(readings.filter(({ isCertain }) => isCertain).map(({ parts }) => ordinalText(parts)));
}
