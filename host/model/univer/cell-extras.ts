import type { CustomData } from "@univerjs/core";
import type { StylePatch } from "../cell";

/** What Excel knows of a cell and Univer does not; kept in the `custom` data of cell, row, column or sheet. */
export interface CellExtras {
  readonly locked?: boolean;
  readonly formulaHidden?: boolean;
  readonly indentLevel?: number;
}

/** The extras in `custom` data. */
export function readExtras(custom: CustomData | undefined): CellExtras {
  const extras: unknown = custom?.["excel"];
  return typeof extras === "object" && extras !== null ? extras : {};
}

/** `custom` data with the patch's extras added; `undefined` when the patch has none. */
export function withExtras(custom: CustomData | undefined, patch: StylePatch): CustomData | undefined {
  const added = extrasOf(patch);
  if (Object.keys(added).length === 0) return undefined;
  return { ...custom, excel: { ...readExtras(custom), ...added } };
}

function extrasOf({ locked, formulaHidden, indentLevel }: StylePatch): CellExtras {
  return {
    ...(locked === undefined ? {} : { locked }),
    ...(formulaHidden === undefined ? {} : { formulaHidden }),
    ...(indentLevel === undefined ? {} : { indentLevel }),
  };
}
