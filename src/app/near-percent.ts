import { cellAddress, type CellPosition } from "../domain/address";
import type { RawValue, SheetGrid } from "../domain/cell-value";
import { contentOf } from "../domain/fix/cell-content";
import { rawText } from "../domain/form/read-value";
import { err, ok, type Result } from "../domain/result";
import type { BlueprintValue } from "../domain/sheet/blueprint";
import type { Failure } from "./actions";
import type { AppContext } from "./app-context";
import type { CellChange } from "./edit-port";
import { formsIn, metadataGrid, sharedRefusal, withoutForms } from "./forms-in-workbook";
import { protectionOf } from "./make-changes";

const key = "nearPercent";

/**
 * Writes into the form from how many percent of the target on a result is near it: 50 to 99, whole. A setting, not an
 * entry: it is not logged. 4 round trips.
 */
export async function setNearPercent(percent: number, app: AppContext): Promise<Result<void, Failure>> {
  if (!Number.isInteger(percent) || percent < 50 || percent > 99)
    throw new RangeError(`Near percent out of range: ${percent}`);
  const read = await app.workbook.read();
  if (!read.ok) return read;
  const grids = read.value.sheets;
  const refusal = sharedRefusal(read.value);
  if (refusal) return err(refusal);
  if (!formsIn(read.value, app.plan)) return err(withoutForms(read.value));
  const identity = metadataGrid(grids) ?? grids.find(({ rows }) => rawText(rows[0]?.[0]) === "format");
  if (!identity) return err({ kind: "identityLost" });
  const applied = await app.edits.apply(settingChanges(identity, percent), protectionOf(grids), () => null);
  return applied.ok ? ok(undefined) : applied;
}

/** The key's row, or the first free one below the keys of an older form. */
function settingChanges(identity: SheetGrid, percent: number): readonly CellChange[] {
  const keys = identity.rows.map(([first]) => rawText(first));
  const known = keys.indexOf(key);
  const free = keys.indexOf("") < 0 ? keys.length : keys.indexOf("");
  const row = known < 0 ? free : known;
  const set = (column: number, value: RawValue, becomes: BlueprintValue): readonly CellChange[] => {
    const change = changeAt(identity, { row, column }, becomes);
    const { expects } = change;
    return expects.kind === "value" && expects.value === value ? [] : [change];
  };
  return [
    ...set(0, key, { kind: "text", text: key }),
    ...set(1, percent, { kind: "number", number: percent }),
  ];
}

function changeAt(grid: SheetGrid, position: CellPosition, becomes: BlueprintValue): CellChange {
  const cell = cellAddress(position);
  return {
    ...{ sheet: grid.name, cell, at: { sheet: grid.name, cell, rowId: null, column: null } },
    ...{ expects: contentOf(grid, position), becomes, numberFormat: "General", fontName: null, group: 0 },
  };
}
