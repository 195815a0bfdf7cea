import type { ColumnId } from "../../domain/form/columns";
import type { FormDifference, GoneEntry } from "../../domain/form/form-differences";
import { differencesByRow } from "../form-differences";
import { countText } from "./counting";
import { differingRow } from "./differing-row";
import { apart } from "../quoting";
import { quoted } from "./quoting";

/** As many rows are named; the rest are counted. */
const mostNamed = 5;

/** What a form of another version shows otherwise: “3 rows differ: 7.2 target 85% → 90%; 7.4 not yet in the older form; …”. */
export function formDifferencesText(differences: readonly FormDifference[]): string {
  const rows = differencesByRow(differences);
  if (rows.length === 0) return "nothing that the form shows differs";
  const named = rows.slice(0, mostNamed).map(rowText).join("; ");
  const more = rows.length - mostNamed;
  const differ = rows.length === 1 ? "1 row differs" : `${countText(rows.length)} rows differ`;
  return `${differ}: ${named}${more > 0 ? `; and ${countText(more)} more` : ""}`;
}

function rowText(differences: readonly FormDifference[]): string {
  const [first] = differences;
  return first ? `${differingRow(first.row)} ${differences.map(differenceText).join(", ")}` : "";
}

function differenceText(difference: FormDifference): string {
  if (difference.kind === "lacking") return "not yet in the older form";
  if (difference.kind === "gone") return `no longer in the plan${entriesText(difference.entries)}`;
  const { column, before, after } = difference;
  const isShort = column === "target" && before !== "" && after !== "";
  const shown = isShort ? `${before} → ${after}` : apart(before, after).map(quoted).join(" → ");
  return `${columnWords[column] ?? column} ${shown}`;
}

function entriesText(entries: readonly GoneEntry[]): string {
  if (entries.length === 0) return "";
  const cells = entries.map(({ cell, text }) => `${cell} = ${quoted(text)}`);
  const more = cells.length - mostNamed;
  const rest = more > 0 ? `; and ${countText(more)} more` : "";
  return ` (entered ${cells.slice(0, mostNamed).join("; ")}${rest}: kept, not added up)`;
}

/** Columns that a form has from the plan. */
const columnWords: Readonly<Partial<Record<ColumnId, string>>> = {
  ...{ ordinal: "number", name: "name", target: "target", monitoring: "monitoring office" },
  ...{ executing: "executing units", product: "product", lead: "lead" },
  ...{ coordination: "coordinating units", timing: "time" },
};
