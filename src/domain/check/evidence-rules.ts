import { badLink } from "../evidence/links";
import { entryAt } from "../form/form-entries";
import { openColumns, type FormRow } from "../form/form-rows";
import type { RowScope } from "./check-context";
import { finding, type Finding } from "./finding";

/** T16: the evidence names no path on a disk or a server, no chat and no broken address; a good address is silent. */
export function evidenceReachable(row: FormRow, { sheet }: RowScope): readonly Finding[] {
  if (!openColumns(row).includes("evidence")) return [];
  const { value, place } = entryAt(sheet, row.id, "evidence");
  const bad = value.kind === "text" ? badLink(value.value) : null;
  return bad === null ? [] : [finding("T16", "warning", place, bad)];
}
