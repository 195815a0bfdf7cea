import type { RawValue } from "../../../domain/cell-value";
import type { Inflation } from "../inflation";
import type { Allowance } from "../sheet-grid";
import type { Part } from "../zip-part";
import { scanBytes, type ByteScan } from "./byte-scan";
import { cellTypes, type CellType } from "./plain-value";
import type { TextPlace, TextSource } from "./text-source";

/** Where the texts of cells come from. */
export interface Texts {
  readonly texts: TextSource;
  readonly formulaTexts: TextSource;
  readonly sharedString: (index: number) => string | undefined;
  readonly isCleanText: Inflation["isCleanText"];
  /** Tells by the first cell of a sheet whether the rest of it is wanted. */
  readonly isWanted: (firstCell: RawValue) => boolean;
}

/** A scan through the rows of a sheet, and the row and cell it is at. A class, because every field is met for every cell and must be found at once. */
export class CellScan implements ByteScan {
  readonly bytes: Uint8Array;
  readonly size: number;
  at: number;
  nameStart = 0;
  nameEnd = 0;
  valueStart = 0;
  valueEnd = 0;
  readonly open: number[] = [];
  readonly met: number[] = [];
  metCount = 0;
  /** Zero-based place of the row and of the cell last met; −1 before the first. */
  row = -1;
  column = -1;
  type: CellType = cellTypes.number;
  value: RawValue = null;
  formula: string | null = null;
  cells: RawValue[] = [];
  /** What was typed in the row; the same as `cells` where there is no formula. */
  typed: RawValue[] = this.cells;
  readonly rows: RawValue[][] = [];
  readonly typedRows: RawValue[][] = [];
  readonly hiddenRows: number[] = [];
  readonly place: TextPlace = { start: 0, end: 0, hash: 0 };
  isUnwanted = false;
  /** Cells and rows still allowed. */
  cellsLeft: number;
  rowsLeft: number;
  readonly texts: TextSource;
  readonly formulaTexts: TextSource;
  readonly sharedString: Texts["sharedString"];
  readonly isWanted: Texts["isWanted"];

  constructor(part: Part, { texts, formulaTexts, sharedString, isWanted }: Texts, allowance: Allowance) {
    this.bytes = part.bytes;
    this.size = part.size;
    this.at = scanBytes(part).at;
    this.texts = texts;
    this.formulaTexts = formulaTexts;
    this.sharedString = sharedString;
    this.isWanted = isWanted;
    this.cellsLeft = allowance.cells;
    this.rowsLeft = allowance.rows;
  }
}
