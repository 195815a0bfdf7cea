import type { RawValue } from "../../src/domain/cell-value";
import type { CellContent } from "../../src/domain/cell-value";
import type { SheetBlueprint } from "../../src/domain/sheet/blueprint";
import { formBlueprints } from "../../src/domain/sheet/form-sheets";
import { sheetWords } from "../../src/text/sheet-words";
import { periodOf, realPlan, unitOf } from "./real-plan";

export type Entries = Readonly<Record<string, RawValue>>;

/** The form of a unit of the real plan with the given entries, keyed `${rowId}/${columnId}`. */
export function formOf(unitId: string, entries: Entries = {}, periodId = "Q1"): readonly SheetBlueprint[] {
  const period = periodOf(periodId);
  return formBlueprints({
    plan: realPlan,
    unit: unitOf(unitId),
    period,
    asOf: period.to,
    words: sheetWords,
    appVersion: "0.1.0",
    createdAt: "2024-03-01T08:00:00.000Z",
    kept: typedContents(entries),
  });
}

/** Entries as if typed: what begins with "=" is a formula. */
export function typedContents(entries: Entries): ReadonlyMap<string, CellContent> {
  return new Map(Object.entries(entries).map(([key, value]) => [key, typedContent(value)]));
}

function typedContent(value: RawValue): CellContent {
  const isFormula = typeof value === "string" && value.startsWith("=");
  return isFormula ? { kind: "formula", formula: value } : { kind: "value", value };
}

/** The sheet of a form by its position: 0 Phụ lục I, 1 Phụ lục II, 2 the hidden `_cchc`. */
export function sheetAt(sheets: readonly SheetBlueprint[], index: number): SheetBlueprint {
  const sheet = sheets[index];
  if (!sheet) throw new Error(`No sheet ${index}`);
  return sheet;
}
