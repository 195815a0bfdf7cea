import { readPercent, readPercentNumber } from "../reading/read-percent";
import type { Reading } from "../reading/reading";
import type { FoundRow, SheetReading } from "./plan-sheet-reading";

/** The percentage to reach: as typed for it, else as the target's wording gives it; 0 when neither can be understood, which is noted. */
export function readTarget(reading: SheetReading, row: FoundRow): number {
  const worded = percentIn(reading.text(row, "target"), reading);
  const typed = reading.text(row, "percent");
  if (typed === "") {
    if (worded === null) reading.note("badPercent", [row, "percent"], reading.text(row, "target"));
    return worded ?? 0;
  }
  const raw = row.cells.get("percent");
  const read =
    typeof raw === "number" ? readPercentNumber(raw, false) : readPercent(typed, reading.words.vocabulary);
  const percent = chosen(read, worded);
  if (percent === null) reading.note("badPercent", [row, "percent"], typed);
  else if (worded !== null && worded !== percent)
    reading.note("percentDiffers", [row, "percent"], typed, reading.text(row, "target"));
  return percent ?? 0;
}

/** Of two readings (85 and 0,85) the one that the target's wording gives too. */
function chosen(read: Reading<number>, worded: number | null): number | null {
  if (read.kind === "one") return read.value;
  return read.kind === "several" ? (read.values.find((value) => value === worded) ?? null) : null;
}

/** "100%", "Trên 55 %": the only percentage of a text. */
function percentIn(text: string, reading: SheetReading): number | null {
  const found = [...text.matchAll(/\d+(?:[.,]\d+)?\s*%/g)].map(([percent]) => percent);
  const [only] = found;
  if (only === undefined || found.length > 1) return null;
  const read = readPercent(only, reading.words.vocabulary);
  return read.kind === "one" ? read.value : null;
}
