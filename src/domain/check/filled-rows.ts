import { ratioEntry } from "../form/form-entries";
import { isAnswered } from "../form/form-rows";
import type { FormSheet } from "../form/submission";
import type { RowScope } from "./check-context";
import type { RatioRow } from "./ratio-rules";

/** P02, U01: how many rows must say something before their being equal is strange. */
export const fewestEqualRows = 3;

/** The ratio rows that this unit answers and in which something arose. */
export function filledRows({ rows, sheet }: Pick<RowScope, "rows" | "sheet">): readonly RatioRow[] {
  return rows.filter(
    (row): row is RatioRow =>
      row.kind === "ratio" && isAnswered(row) && (ratioEntry(sheet, row.id)?.denominator ?? 0) > 0,
  );
}

/** Both figures of a row as a key, "" unless they make a ratio. */
export function figuresText(sheet: FormSheet, rowId: string): string {
  const ratio = ratioEntry(sheet, rowId);
  return ratio === null ? "" : `${ratio.numerator}/${ratio.denominator}`;
}
