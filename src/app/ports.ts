import type { Area } from "../domain/address";
import type { SheetGrid, WorkbookGrid } from "../domain/cell-value";
import type { FileRefusal } from "../domain/register/file-refusal";
import type { Paper } from "../domain/report/paper";
import type { Result } from "../domain/result";
import type { SheetBlueprint } from "../domain/sheet/blueprint";

/** Why Excel could not do what was asked; `code` is Office.js's own error code. Nothing of a failed operation is guessed. */
export interface ExcelFailure {
  readonly kind: "excel";
  readonly code: string;
  /** Sheet being worked on when it is known. */
  readonly sheet: string | null;
  /** The Office.js statement, for the error report; never shown in a sentence. */
  readonly statement: string | null;
}

/** Why a returned file is not read. */
export interface FileFailure {
  readonly kind: "file";
  readonly code: FileRefusal;
}

/** Where a plan's JSON is wrong: path such as "appendix1.rows[3].target.value". */
export interface PlanFailure {
  readonly kind: "plan";
  readonly problems: readonly { readonly path: string; readonly problem: string }[];
}

/** The open workbook. Every method is a fixed number of round trips, whatever the size of the plan. */
export interface WorkbookPort {
  /** Every sheet as a grid, and which is in front: 2 round trips, and one for every 40,000 cells of a sheet beyond its first 1,000 rows. */
  read(): Promise<Result<WorkbookGrid, ExcelFailure>>;
  /**
   * Makes the sheets as the blueprints say, in 1 round trip, and one for every 30,000 cells of a sheet beyond the first: a sheet that is replaced is redrawn in place, otherwise a
   * new one is added. At the end the places are selected in turn, so that no
   * tab opens on its hidden first cell; the last one stays in front.
   */
  draw(drawings: readonly Drawing[], shown: readonly ShownPlace[]): Promise<Result<void, ExcelFailure>>;
  /** Lays the add-in's conditional formats of the given sheets again, or removes them; the officer's own stay. 2 round trips. */
  recolour(sheets: readonly SheetColours[]): Promise<Result<void, ExcelFailure>>;
  /** Shows the sheet and selects the cell. */
  select(sheet: string, cell: string | null): Promise<Result<void, ExcelFailure>>;
}

export interface Drawing {
  readonly blueprint: SheetBlueprint;
  /** The existing sheet that is redrawn; null adds a new one. */
  readonly replaces: ReplacedSheet | null;
  /** The sheet that the drawn one takes the place of: it keeps everything under another name, without its mark. */
  readonly retires: RetiredSheet | null;
}

export interface RetiredSheet {
  readonly name: string;
  readonly isProtected: boolean;
  /** Its name from now on; the new sheet gets the old one. */
  readonly becomes: string;
}

/** A cell by the name of its blueprint. */
export interface ShownPlace {
  readonly sheet: string;
  readonly cell: string;
}

export interface ReplacedSheet {
  readonly name: string;
  readonly isProtected: boolean;
  /** Old zone of ours to empty before drawing; null where every cell is overwritten in place (forms). */
  readonly clears: Area | null;
  /** Rows to make room for before drawing (zero-based), so that what the officer wrote below moves down; null for none. */
  readonly inserts: { readonly at: number; readonly count: number } | null;
  /** A form as it was read: entries that were changed since stay as they are now. Null for sheets without entries. */
  readonly asRead: SheetGrid | null;
}

export interface SheetColours {
  readonly sheet: string;
  readonly isProtected: boolean;
  readonly formats: SheetBlueprint["conditionalFormats"];
  /** False removes the add-in's own formats from the areas of `formats`. */
  readonly areLaid: boolean;
}

/** A file as picked or dropped, or read from disk. */
export interface SourceFile {
  readonly name: string;
  readonly size: number;
  /** Milliseconds since 1970 of the last change; orders the versions of one unit. */
  readonly modifiedAt: number;
  /** The file itself where there is one: a worker can read it. */
  readonly blob?: Blob;
  bytes(): Promise<Uint8Array>;
}

/** Reads returned .xlsx files, outside the main thread where there is one. */
export interface FormFileReader {
  read(file: SourceFile): Promise<Result<WorkbookGrid, FileFailure>>;
}

/** Writes blueprints into a stand-alone .xlsx. */
export interface WorkbookFileWriter {
  write(sheets: readonly SheetBlueprint[]): Promise<Uint8Array>;
}

/** Why no file was made: the program that writes broke off, or could not be started. */
export interface WriteFailure {
  readonly kind: "fileNotMade";
}

/** A file on its way into a .zip; a name, never a path. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Writes workbooks and documents one by one and packs them, outside the main thread where there is one. */
export interface FormFileWriter {
  write(sheets: readonly SheetBlueprint[]): Promise<Result<Uint8Array, WriteFailure>>;
  /** A .docx by NĐ 30/2020. */
  writePaper(paper: Paper): Promise<Result<Uint8Array, WriteFailure>>;
  /** One .zip; the bytes of the files may be gone afterwards. `madeAt` is an ISO time. */
  pack(files: readonly PackedFile[], madeAt: string): Promise<Result<Uint8Array, WriteFailure>>;
}

/** Opens a file as a new workbook of Excel, in a window of its own and not yet saved. */
export interface WorkbookOpener {
  openWorkbook(bytes: Uint8Array): Promise<Result<void, ExcelFailure>>;
}
