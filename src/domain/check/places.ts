import { metadataSheetName } from "../form/columns";
import type { CellPlace } from "../form/submission";

/** Place of a finding about the file as a whole: the hidden identity sheet and no cell. */
export const wholeFile: CellPlace = { sheet: metadataSheetName, cell: null, rowId: null, column: null };

/** Place of a finding about a sheet as a whole. */
export function wholeSheet(sheet: string): CellPlace {
  return { sheet, cell: null, rowId: null, column: null };
}
