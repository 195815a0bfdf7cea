import { cellAddress } from "../domain/address";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import type { Drawing, ShownPlace } from "./ports";

/** Where the officer begins on each form sheet, the first one last and so in front: the first cell open for entry. */
export function firstEntries(drawings: readonly Drawing[]): readonly ShownPlace[] {
  const forms = drawings.filter(({ blueprint }) => blueprint.visibility === "visible");
  return forms.map(({ blueprint }) => ({ sheet: blueprint.name, cell: firstOpenCell(blueprint) })).reverse();
}

function firstOpenCell({ cells }: SheetBlueprint): string {
  const row = cells.findIndex((line) => line.some((cell) => !cell.style.isLocked));
  const column = cells[row]?.findIndex((cell) => !cell.style.isLocked) ?? 1;
  return cellAddress({ row: Math.max(row, 1), column });
}
