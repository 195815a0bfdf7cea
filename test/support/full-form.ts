import { cellAddress, cellPosition } from "../../src/domain/address";
import type { RawValue } from "../../src/domain/cell-value";
import { contentOf } from "../../src/domain/fix/cell-content";
import type { Mend } from "../../src/domain/fix/mend";
import type { AppContext } from "../../src/app/app-context";
import type { ChangeReport, CheckReport } from "../../src/app/check-actions";
import { createPaneActions } from "../../src/app/pane-actions";
import type { PaneActions } from "../../src/app/actions";
import type { Result } from "../../src/domain/result";
import { goodEntries } from "../samples/sample-entries";
import { appOn } from "./app";
import { formOf, type Entries } from "./forms";
import { drawInto, memoryWorkbook, type MemoryWorkbook } from "./memory-workbook";
import { realPlan } from "./real-plan";

export const asOf = "2024-03-14";

/** A workbook in memory with a full and correct form of Quý I, and the pane's actions over it. */
export interface FullForm {
  readonly workbook: MemoryWorkbook;
  readonly actions: PaneActions;
  /** The pane closed and opened again over the same workbook. */
  reopened(): PaneActions;
}

export function fullForm(unitId: string, entries: Entries = {}, more: Partial<AppContext> = {}): FullForm {
  const workbook = memoryWorkbook([]);
  for (const blueprint of formOf(unitId, { ...goodEntries(realPlan, unitId), ...entries }))
    drawInto(workbook, { blueprint, replaces: null, retires: null });
  const open = (): PaneActions => createPaneActions(appOn(workbook, more));
  return { workbook, actions: open(), reopened: open };
}

/** The value of a success; a failure fails the test. */
export function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** "V03 G12" for each finding. */
export function briefOf({ findings }: Pick<CheckReport, "findings">): readonly string[] {
  return findings.map(({ rule, at }) => `${rule} ${at.cell ?? at.sheet}`);
}

/** Sheet and address of the form cell "PL1.7.2/numerator" as the workbook has it now. */
export function cellOf(
  { sheets }: MemoryWorkbook,
  key: string,
): { readonly sheet: string; readonly cell: string } {
  const [rowId = "", column = ""] = key.split("/");
  for (const { name, rows } of sheets) {
    const row = rows.findIndex(([id]) => id === rowId);
    const at = (rows[0] ?? []).indexOf(column);
    if (row > 0 && at > 0) return { sheet: name, cell: cellAddress({ row, column: at }) };
  }
  throw new Error(`No cell ${key}`);
}

/** Types into a form cell; a text that begins with "=" stays text. */
export function typeInto(workbook: MemoryWorkbook, key: string, value: RawValue): void {
  const { sheet, cell } = cellOf(workbook, key);
  workbook.put(sheet, cell, { kind: "value", value });
}

/** What a form cell holds. */
export function standsIn(workbook: MemoryWorkbook, key: string): unknown {
  const { sheet, cell } = cellOf(workbook, key);
  const grid = workbook.sheets.find(({ name }) => name === sheet);
  const content = grid && contentOf(grid, cellPosition(cell) ?? { row: 0, column: 0 });
  return content?.kind === "formula" ? content.formula : content?.value;
}

/** All that a form sheet holds and how it looks, to be compared before and after. */
export function everything({ sheets, looks }: MemoryWorkbook): unknown {
  const own = sheets.filter(({ rows }) => String(rows[0]?.[0]).startsWith("cchc:appendix"));
  return own.map(({ name, rows, formulas }) => ({ name, rows, formulas, looks: looks.get(name) }));
}

/** Every mend of a report, safe ones only when asked so. */
export function mendsIn({ mends }: CheckReport, certainty: "safe" | "any" = "any"): readonly Mend[] {
  return [...mends.values()].flatMap((ways) =>
    ways.filter((mend, index) => mend.certainty === "safe" || (certainty === "any" && index === 0)),
  );
}

/** Makes every mend that a check offers, safe ones only when asked so. */
export async function mendAll(
  { actions }: Pick<FullForm, "actions">,
  certainty: "safe" | "any" = "any",
): Promise<ChangeReport> {
  const report = valueOf(await actions.check(asOf));
  return valueOf(await actions.mend(mendsIn(report, certainty), asOf));
}
