import { areaAddress, cellPosition } from "../../../src/domain/address";
import type { CellContent } from "../../../src/domain/cell-value";
import type { BlueprintCell, BlueprintValue, SheetBlueprint } from "../../../src/domain/sheet/blueprint";
import type { FormContext } from "../../../src/domain/sheet/form-context";
import { formBlueprints } from "../../../src/domain/sheet/form-sheets";
import { smallPlan, smallWords } from "../fixtures/small-plan";
import { sheetAt, typedContents, type Entries } from "../../support/forms";

function found<Item>(item: Item | undefined, what: string): Item {
  if (item === undefined) throw new Error(`No ${what}`);
  return item;
}

/** The small plan's first quarter in an office's hands. */
export function smallContext(unitId: string, entries: Entries = {}): FormContext {
  const kept: ReadonlyMap<string, CellContent> = typedContents(entries);
  const period = found(smallPlan.periods[0], "period");
  const unit = found(
    smallPlan.units.find(({ id }) => id === unitId),
    unitId,
  );
  const made = { appVersion: "0.1.0", createdAt: "2024-03-01T08:00:00.000Z" };
  return { plan: smallPlan, unit, period, asOf: period.to, words: smallWords, ...made, kept };
}

/** A sheet of the small plan's form: 0 Phụ lục I, 1 Phụ lục II, 2 the hidden `_cchc`. */
export function smallSheet(unitId: string, index: number, entries: Entries = {}): SheetBlueprint {
  return sheetAt(formBlueprints(smallContext(unitId, entries)), index);
}

/** The cell at an address: "G12". */
export function cellAt(sheet: SheetBlueprint, address: string): BlueprintCell {
  const position = cellPosition(address);
  return found(position ? sheet.cells[position.row]?.[position.column] : undefined, address);
}

/** What a value shows: its text, number or formula; "" for a blank cell. */
export function shown(value: BlueprintValue): string | number {
  if (value.kind === "text") return value.text;
  if (value.kind === "number") return value.number;
  return value.kind === "formula" ? value.formula : "";
}

/** What stands in a sheet row (1 is the first), column by column. */
export function rowShown(sheet: SheetBlueprint, row: number): readonly (string | number)[] {
  return found(sheet.cells[row - 1], `row ${row}`).map(({ value }) => shown(value));
}

/** The formula of a cell; it fails for a cell without one. */
export function formulaAt(sheet: SheetBlueprint, address: string): string {
  const { value } = cellAt(sheet, address);
  return found(value.kind === "formula" ? value.formula : undefined, `formula in ${address}`);
}

/** Merged areas as addresses: "B2:P2". */
export function mergedAreas(sheet: SheetBlueprint): readonly string[] {
  return sheet.merges.map(areaAddress);
}
