import { formRows } from "../form/form-rows";
import { appendixIds } from "../form/read-form";
import type { Plan, RowId } from "../plan/plan";
import { planTexts } from "../form/plan-texts";

/** How people know a row: its number in the plan, and its name. */
export interface RowTitle {
  /** Of a dash row or a part the number of what it belongs to. */
  readonly ordinal: string;
  /** On one line, without the dash in front. */
  readonly rowName: string;
}

/** Number and whole name of every row of the plan's forms, by row id. */
export function rowTitles(plan: Plan): ReadonlyMap<RowId, RowTitle> {
  const rows = appendixIds.flatMap((appendix) => formRows(plan, "", appendix));
  return new Map(
    rows.map((row) => {
      const texts = planTexts(row);
      const ordinal = texts.get("ordinal") || (row.kind === "ratio" ? row.indicator.ordinal : "");
      const rowName = (texts.get("name") ?? "").replace(/\s+/g, " ").replace(/^- /, "");
      return [row.id, { ordinal, rowName }] as const;
    }),
  );
}
