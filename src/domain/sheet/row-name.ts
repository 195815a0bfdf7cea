import { formRows, type FormRow } from "../form/form-rows";
import { planTexts } from "../form/plan-texts";
import { appendixIds } from "../form/read-form";
import type { Plan, RowId } from "../plan/plan";

/** Letters of a name that a narrow column shows. */
const shortName = 90;

/** "7.3 Hồ sơ trực tuyến": ordinal and name of a row of the form, cut at a word; "" for no row. */
export function rowName(plan: Plan, rowId: RowId | null): string {
  const rows = rowId === null ? [] : appendixIds.flatMap((appendix) => formRows(plan, "", appendix));
  const row = rows.find(({ id }) => id === rowId);
  return row ? nameOf(row) : "";
}

function nameOf(row: FormRow): string {
  const texts = planTexts(row);
  const ordinal = texts.get("ordinal") || (row.kind === "ratio" ? row.indicator.ordinal : "");
  const name = (texts.get("name") ?? "").replace(/\s+/g, " ").replace(/^- /, "");
  return `${ordinal} ${clipped(name)}`.trim();
}

function clipped(name: string): string {
  if (name.length <= shortName) return name;
  return `${name.slice(0, name.lastIndexOf(" ", shortName))}…`;
}
