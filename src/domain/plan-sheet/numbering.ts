import type { FoundRow, SheetReading } from "./plan-sheet-reading";

/** Numbers that stand twice (error), and numbers left out or out of order under the same heading (warning). Roman numbers and rows without a number aside. */
export function noteNumbering(reading: SheetReading, rows: readonly FoundRow[]): void {
  const seen = new Set<string>();
  const last = new Map<string, number>();
  for (const row of rows) {
    const ordinal = reading.text(row, "ordinal").replace(/\.$/, "");
    if (ordinal === "") continue;
    if (seen.has(ordinal)) reading.note("ordinalDoubled", [row, "ordinal"], ordinal);
    else noteHole(reading, row, { ordinal, last });
    seen.add(ordinal);
  }
}

function noteHole(
  reading: SheetReading,
  row: FoundRow,
  { ordinal, last }: { readonly ordinal: string; readonly last: Map<string, number> },
): void {
  const [, above = "", digits] = /^(.*?)(\d+)$/.exec(ordinal) ?? [];
  if (digits === undefined) return;
  const expected = (last.get(above) ?? 0) + 1;
  if (Number(digits) !== expected)
    reading.note("numberingHole", [row, "ordinal"], ordinal, `${above}${expected}`);
  last.set(above, Number(digits));
}
