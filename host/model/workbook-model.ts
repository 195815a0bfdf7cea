import type { Area } from "./area";
import type { Chart } from "./chart";
import type { CellContent, CellStyle, StylePatch } from "./cell";
import type { Actor, ModelChange } from "./model-change";
import type { PageLayout } from "./page-layout";
import type {
  ConditionalFormat,
  ConditionalPaint,
  DataValidation,
  FreezePanes,
  PlacedValidation,
  Protection,
} from "./sheet-rules";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** A row or column's size in points; `null` means the sheet's standard size. */
export interface LineSize {
  readonly index: number;
  readonly points: number;
}

/** A name of the workbook, or of one sheet when `sheetId` is given; `formula` is "=Sheet1!$A$1:$B$2" or a constant. */
export interface DefinedName {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly isVisible: boolean;
  readonly sheetId?: string;
}

export interface CustomProperty {
  readonly key: string;
  readonly value: string | number | boolean;
}

/**
 * One sheet. It stores; it does not judge: whether a write is allowed (locked cells, protection) is the interpreter's
 * and the page's business. Areas may reach to the end of the grid (whole rows, columns, sheet) wherever a style,
 * a size, a clear or a rule is written; contents are read and written in bounded areas only.
 */
export interface SheetModel {
  readonly id: string;
  name: string;
  /** Zero-based place among all sheets, hidden ones included. */
  position: number;
  visibility: SheetVisibility;
  /** "#RRGGBB", or "" for none. */
  tabColor: string;
  showGridlines: boolean;
  freezePanes: FreezePanes;
  /** `undefined` while the sheet is not protected. */
  protection: Protection | undefined;
  pageLayout: PageLayout;
  /** In the order in which they were added. */
  charts: readonly Chart[];
  /** Points (Excel: 15 and 48, "8.43 characters"). */
  standardHeight: number;
  standardWidth: number;

  getContents(area: Area): CellContent[][];
  /** `undefined` in the matrix leaves a cell alone; a content with `formula` has its value computed. */
  setContents(area: Area, contents: readonly (readonly (CellContent | undefined)[])[]): void;
  /** The text shown in the cells: number formats applied. */
  getTexts(area: Area): string[][];
  getStyles(area: Area): CellStyle[][];
  setStyle(area: Area, patch: StylePatch): void;
  /** Different styles per cell at once; `undefined` leaves a cell alone. */
  setStyles(area: Area, patches: readonly (readonly (StylePatch | undefined)[])[]): void;
  clear(area: Area, what: "all" | "contents" | "formats"): void;
  /** Smallest area that holds every value (and, unless `valuesOnly`, every formatted cell); `undefined` when empty. */
  getUsedArea(valuesOnly: boolean): Area | undefined;

  getMerges(): readonly Area[];
  merge(area: Area): void;
  unmerge(area: Area): void;

  insertRows(row: number, count: number): void;
  deleteRows(row: number, count: number): void;
  insertColumns(column: number, count: number): void;
  deleteColumns(column: number, count: number): void;

  getRowHeight(row: number): number;
  setRowHeight(row: number, count: number, points: number): void;
  autofitRows(row: number, count: number): void;
  getColumnWidth(column: number): number;
  setColumnWidth(column: number, count: number, points: number): void;
  autofitColumns(column: number, count: number): void;
  isRowHidden(row: number): boolean;
  setRowsHidden(row: number, count: number, hidden: boolean): void;
  isColumnHidden(column: number): boolean;
  setColumnsHidden(column: number, count: number, hidden: boolean): void;
  /** Rows and columns whose size was set by hand. */
  getCustomRowHeights(): readonly LineSize[];
  getCustomColumnWidths(): readonly LineSize[];

  getValidations(): readonly PlacedValidation[];
  setValidation(area: Area, validation: DataValidation): void;
  clearValidations(area: Area): void;

  /** In order of priority, 0 first. */
  getConditionalFormats(): readonly ConditionalFormat[];
  addConditionalFormat(format: Omit<ConditionalFormat, "id" | "priority">): ConditionalFormat;
  updateConditionalFormat(id: string, change: Partial<Omit<ConditionalFormat, "id">>): void;
  deleteConditionalFormat(id: string): void;
  /** What the conditional formats paint in a cell now. */
  getConditionalPaint(row: number, column: number): Promise<ConditionalPaint>;

  getCustomProperties(): readonly CustomProperty[];
  setCustomProperty(key: string, value: string): void;
  deleteCustomProperty(key: string): void;
}

export interface Selection {
  readonly sheetId: string;
  readonly areas: readonly Area[];
}

/** The workbook behind the embedded Excel. Writes are synchronous, recalculation is not: `await settle()` before reading. */
export interface WorkbookModel {
  getSheets(): readonly SheetModel[];
  /** By id. */
  getSheet(id: string): SheetModel | undefined;
  /** By name, upper and lower case alike, as Excel does. */
  findSheet(name: string): SheetModel | undefined;
  addSheet(name?: string): SheetModel;
  deleteSheet(id: string): void;
  getActiveSheet(): SheetModel;
  activateSheet(id: string): void;

  getSelection(): Selection;
  select(sheetId: string, areas: readonly Area[]): void;

  getNames(): readonly DefinedName[];
  setName(name: DefinedName): void;
  deleteName(name: string, sheetId?: string): void;

  /** File → Info → Properties → Custom. */
  getCustomProperties(): readonly CustomProperty[];
  setCustomProperty(key: string, value: string | number | boolean): void;
  deleteCustomProperty(key: string): void;
  /** The add-in's settings, JSON text by key (Office.context.document.settings). */
  getSettings(): Readonly<Record<string, string>>;
  setSettings(settings: Readonly<Record<string, string>>): void;

  /** Runs `change` in the name of somebody; what is changed outside of it was done by the user. */
  as<T>(actor: Actor, change: () => T): T;
  onChange(listener: (change: ModelChange) => void): () => void;
  /** Resolves when every formula shows the result of what was written before. */
  settle(): Promise<void>;
  /** Recalculates every formula; `settle()` tells when it is done. */
  recalculate(): void;
  /** Removes everything and leaves one blank sheet of that name. */
  reset(sheetName?: string): void;
  dispose(): void;
}
