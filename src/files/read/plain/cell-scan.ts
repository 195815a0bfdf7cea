import type { RawValue } from "../../../domain/cell-value";
import type { ByteScan } from "./byte-scan";
import type { CellType } from "./plain-value";
import type { TextPlace, TextSource } from "./text-source";

/** A scan through the rows of a sheet, and the row and cell it is at. */
export interface CellScan extends ByteScan {
  readonly texts: TextSource;
  readonly formulaTexts: TextSource;
  readonly sharedString: (index: number) => string | undefined;
  /** Tells by the first cell of a sheet whether the rest of it is wanted. */
  readonly isWanted: (firstCell: RawValue) => boolean;
  isUnwanted: boolean;
  readonly place: TextPlace;
  readonly rows: RawValue[][];
  /** What was typed; the same row as in `rows` where there is no formula. */
  readonly typedRows: RawValue[][];
  readonly hiddenRows: number[];
  /** Cells and rows still allowed. */
  cellsLeft: number;
  rowsLeft: number;
  /** Zero-based place of the row and of the cell last met; −1 before the first. */
  row: number;
  column: number;
  cells: RawValue[];
  typed: RawValue[];
  type: CellType;
  value: RawValue;
  formula: string | null;
}
