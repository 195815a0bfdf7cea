import type { Area } from "./area";

/** Who did it: the person at this Excel, the add-in by Office.js, or somebody else in the shared workbook. */
export type Actor = "user" | "addIn" | "colleague";

export type CellChangeType =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted";

interface OnSheet {
  readonly actor: Actor;
  readonly sheetId: string;
}

/** Something that happened to the workbook, told to every listener after it happened. */
export type ModelChange =
  | (OnSheet & { readonly kind: "cellsChanged"; readonly area: Area; readonly changeType: CellChangeType })
  | (OnSheet & { readonly kind: "formatChanged"; readonly area: Area })
  | (OnSheet & { readonly kind: "sheetAdded" })
  | (OnSheet & { readonly kind: "sheetDeleted"; readonly name: string })
  | (OnSheet & { readonly kind: "sheetRenamed"; readonly nameBefore: string; readonly nameAfter: string })
  | (OnSheet & { readonly kind: "sheetActivated" })
  | (OnSheet & { readonly kind: "sheetDeactivated" })
  | (OnSheet & { readonly kind: "visibilityChanged" })
  | (OnSheet & { readonly kind: "protectionChanged"; readonly isProtected: boolean })
  | (OnSheet & { readonly kind: "selectionChanged"; readonly areas: readonly Area[] });
