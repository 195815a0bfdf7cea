import { storeMark } from "../register/store";
import type { SheetBlueprint } from "./blueprint";
import { textCell } from "./cells";
import { pageStyle } from "./styles";

/** Name of the hidden sheet that keeps the register; it is found by its mark. */
export const storeSheetName = "_cchc_register";

/** N12: the veryHidden sheet with the rows of the register, as text. */
export function storeSheet(rows: readonly (readonly string[])[]): SheetBlueprint {
  const kept = rows[0]?.[0] === storeMark ? rows : [[storeMark], ...rows];
  const width = kept.reduce((widest, row) => Math.max(widest, row.length), 1);
  const cells = kept.map((row) =>
    Array.from({ length: width }, (_, at) => textCell(row[at] ?? "", pageStyle)),
  );
  return {
    ...{ name: storeSheetName, visibility: "veryHidden", tabColor: null, cells },
    rows: cells.map(() => ({ height: 15, isHidden: false })),
    columns: Array.from({ length: width }, () => ({ width: 24, isHidden: false })),
    ...{ merges: [], validations: [], conditionalFormats: [], isProtected: false },
    ...{ freeze: null, print: null, showsGridlines: true },
  };
}
