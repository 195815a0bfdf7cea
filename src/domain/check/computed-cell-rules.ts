import { cellAddress } from "../address";
import { columnsOf, entryColumns, planColumns, type AppendixId, type ColumnId } from "../form/columns";
import { isOfThisVersion } from "../form/form-version";
import type { FormRow } from "../form/form-rows";
import { entryOf, type FormSheet } from "../form/submission";
import { computedFormula, type CellBelow } from "../sheet/computed-formula";
import type { RowScope } from "./check-context";
import { finding, type Finding } from "./finding";
import { isSameFormula } from "./same-formula";

/** In a file a formula may be told without its text. */
const formulaUntold = "=";

/**
 * S09: a computed cell carries the formula of the form, with its references where its row and columns stand now; typed over, cleared
 * or altered is found. Judged only where formulas are told apart and the form is of this very plan with a cut-off date and a near
 * threshold of its own; a composite only while its parts stand right below it.
 */
export function formulasKept(row: FormRow, scope: RowScope): readonly Finding[] {
  const { sheet, plan, identity, words, period } = scope;
  const asOf = identity.cutoffDate ?? period?.to ?? null;
  const isOwn = isOfThisVersion(identity, plan) && identity.nearPercent !== null;
  if (!sheet.knowsFormulas || !isOwn || asOf === null || !hasPartsBelow(row, sheet)) return [];
  const cellBelow = cellsOf(row, sheet);
  return computedColumns[sheet.appendix].flatMap((column) => {
    const entry = entryOf(sheet, row.id, column);
    const expected = computedFormula(row, column, { cellBelow, asOf, words, plan });
    if (entry === null || expected === null) return [];
    const formula = entry.typed.kind === "formula" ? entry.typed.formula : null;
    if (formula !== null && (formula === formulaUntold || isSameFormula(formula, expected))) return [];
    return [finding("S09", "warning", entry.place, { typed: entry.raw, formula, expected })];
  });
}

const computedColumns: Readonly<Record<AppendixId, readonly ColumnId[]>> = {
  appendix1: computedOf("appendix1"),
  appendix2: computedOf("appendix2"),
};

function computedOf(appendix: AppendixId): readonly ColumnId[] {
  const others = new Set([...planColumns[appendix], ...entryColumns[appendix]]);
  return columnsOf[appendix].filter((column) => !others.has(column));
}

function cellsOf(row: FormRow, { rowsById, columnsById }: FormSheet): CellBelow {
  const own = rowsById.get(row.id)?.[0] ?? 0;
  return (below, column) => cellAddress({ row: own + below, column: columnsById.get(column) ?? 0 });
}

function hasPartsBelow(row: FormRow, { rowsById }: FormSheet): boolean {
  if (row.kind !== "composite") return true;
  const own = rowsById.get(row.id)?.[0] ?? -1;
  return row.partIds.every((id, index) => rowsById.get(id)?.[0] === own + index + 1);
}
