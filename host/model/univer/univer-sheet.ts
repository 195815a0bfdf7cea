import * as autofit from "./autofit";
import * as cells from "./cells";
import * as formats from "./conditional-formats";
import * as lines from "./lines";
import * as merges from "./merges";
import * as extras from "./sheet-extras";
import * as frame from "./sheet-frame";
import { shiftLines } from "./shift-lines";
import * as styles from "./styles";
import { readTexts, type Culture } from "./texts";
import type { UniverBook } from "./univer-book";
import { usedArea } from "./used-area";
import * as validations from "./validations";
import { MAX_COLUMNS, MAX_ROWS, WHOLE_SHEET, type Area } from "../area";
import type { Chart } from "../chart";
import type { CellContent, StylePatch } from "../cell";
import type { ModelChange } from "../model-change";
import type { PageLayout } from "../page-layout";
import type { ConditionalFormat, DataValidation, FreezePanes, Protection } from "../sheet-rules";
import type { SheetModel, SheetVisibility } from "../workbook-model";

type Contents = readonly (readonly (CellContent | undefined)[])[];
type Patches = readonly (readonly (StylePatch | undefined)[])[];
type FormatChange = Partial<Omit<ConditionalFormat, "id">>;

/** A sheet kept in Univer; every member is one call into the file of its subject. */
export class UniverSheet implements SheetModel {
  constructor(
    private readonly book: UniverBook,
    readonly id: string,
    private readonly culture: Culture,
    private readonly tell: (change: ModelChange) => void,
    private readonly settle: () => Promise<void>,
  ) {}

  get name(): string {
    return this.book.sheet(this.id).getName();
  }
  set name(name: string) {
    this.book.run("sheet.command.set-worksheet-name", { subUnitId: this.id, name });
  }
  get position(): number {
    return frame.position(this.book, this.id);
  }
  set position(position: number) {
    frame.move(this.book, this.id, position);
  }
  get visibility(): SheetVisibility {
    return frame.visibility(this.book, this.id);
  }
  set visibility(visibility: SheetVisibility) {
    frame.setVisibility(this.book, this.id, visibility);
  }
  get tabColor(): string {
    return frame.tabColor(this.book, this.id);
  }
  set tabColor(color: string) {
    this.book.run("sheet.mutation.set-tab-color", { subUnitId: this.id, color });
  }
  get showGridlines(): boolean {
    return !this.book.sheet(this.id).hasHiddenGridlines();
  }
  set showGridlines(show: boolean) {
    const showGridlines = show ? 1 : 0;
    this.book.run("sheet.mutation.toggle-gridlines", { subUnitId: this.id, showGridlines });
  }
  get freezePanes(): FreezePanes {
    return frame.freezePanes(this.book, this.id);
  }
  set freezePanes(panes: FreezePanes) {
    frame.freeze(this.book, this.id, panes);
  }
  get protection(): Protection | undefined {
    return extras.readSheetExtras(this.book, this.id).protection;
  }
  set protection(protection: Protection | undefined) {
    extras.writeSheetExtras(this.book, this.id, { protection });
    const { actor } = this.book;
    const isProtected = protection !== undefined;
    this.tell({ kind: "protectionChanged", actor, sheetId: this.id, isProtected });
  }
  get pageLayout(): PageLayout {
    return extras.readSheetExtras(this.book, this.id).pageLayout;
  }
  set pageLayout(pageLayout: PageLayout) {
    extras.writeSheetExtras(this.book, this.id, { pageLayout });
  }
  get charts(): readonly Chart[] {
    return extras.readSheetExtras(this.book, this.id).charts;
  }
  set charts(charts: readonly Chart[]) {
    extras.writeSheetExtras(this.book, this.id, { charts });
  }
  get standardHeight(): number {
    return frame.standardHeight(this.book, this.id);
  }
  set standardHeight(points: number) {
    frame.setStandardHeight(this.book, this.id, points);
  }
  get standardWidth(): number {
    return frame.standardWidth(this.book, this.id);
  }
  set standardWidth(points: number) {
    frame.setStandardWidth(this.book, this.id, points);
  }

  getContents = (area: Area) => cells.readContents(this.book, this.id, area);
  setContents = (area: Area, contents: Contents) => cells.writeContents(this.book, this.id, area, contents);
  getTexts = (area: Area) => readTexts(this.book, this.id, area, this.culture);
  getStyles = (area: Area) => styles.readStyles(this.book, this.id, area);
  setStyle = (area: Area, patch: StylePatch) => styles.writeStyle(this.book, this.id, area, patch);
  setStyles = (area: Area, patches: Patches) => styles.writeStyles(this.book, this.id, area, patches);
  clear = (area: Area, what: "all" | "contents" | "formats") =>
    cells.clearCells(this.book, this.id, area, what);
  getUsedArea = (valuesOnly: boolean) => usedArea(this.book, this.id, valuesOnly);

  getMerges = () => merges.readMerges(this.book, this.id);
  merge = (area: Area) => merges.merge(this.book, this.id, area);
  unmerge = (area: Area) => merges.unmerge(this.book, this.id, area);

  insertRows = (at: number, count: number) => shiftLines(this.book, this.id, { along: "row", at, count });
  deleteRows = (at: number, count: number) =>
    shiftLines(this.book, this.id, { along: "row", at, count: -count });
  insertColumns = (at: number, count: number) =>
    shiftLines(this.book, this.id, { along: "column", at, count });
  deleteColumns = (at: number, count: number) =>
    shiftLines(this.book, this.id, { along: "column", at, count: -count });

  getRowHeight = (row: number) => lines.rowHeight(this.book, this.id, row);
  setRowHeight = (row: number, count: number, points: number) =>
    lines.setRowHeight(this.book, this.id, row, count, points);
  autofitRows = (row: number, count: number) =>
    autofit.autofitRows(this, { ...WHOLE_SHEET, row, rowCount: Math.min(count, MAX_ROWS) });
  getColumnWidth = (column: number) => lines.columnWidth(this.book, this.id, column);
  setColumnWidth = (column: number, count: number, points: number) =>
    lines.setColumnWidth(this.book, this.id, column, count, points);
  autofitColumns = (column: number, count: number) =>
    autofit.autofitColumns(this, { ...WHOLE_SHEET, column, columnCount: Math.min(count, MAX_COLUMNS) });
  isRowHidden = (row: number) => lines.isRowHidden(this.book, this.id, row);
  setRowsHidden = (row: number, count: number, hidden: boolean) =>
    lines.hideRows(this.book, this.id, row, count, hidden);
  isColumnHidden = (column: number) => lines.isColumnHidden(this.book, this.id, column);
  setColumnsHidden = (column: number, count: number, hidden: boolean) =>
    lines.hideColumns(this.book, this.id, column, count, hidden);
  getCustomRowHeights = () => lines.customRowHeights(this.book, this.id);
  getCustomColumnWidths = () => lines.customColumnWidths(this.book, this.id);

  getValidations = () => validations.readValidations(this.book, this.id);
  setValidation = (area: Area, validation: DataValidation) =>
    validations.writeValidation(this.book, this.id, area, validation);
  clearValidations = (area: Area) => validations.clearValidations(this.book, this.id, area);

  getConditionalFormats = () => formats.readFormats(this.book, this.id);
  addConditionalFormat = (format: Omit<ConditionalFormat, "id" | "priority">) =>
    formats.addFormat(this.book, this.id, format);
  updateConditionalFormat = (id: string, change: FormatChange) =>
    formats.updateFormat(this.book, this.id, id, change);
  deleteConditionalFormat = (id: string) => formats.deleteFormat(this.book, this.id, id);
  getConditionalPaint = (row: number, column: number) =>
    formats.evaluatePaint(this.book, this.id, { row, column }, this.settle);

  getCustomProperties = () => extras.readSheetExtras(this.book, this.id).customProperties;
  setCustomProperty = (key: string, value: string) => {
    const customProperties = extras.withProperty(this.getCustomProperties(), { key, value });
    extras.writeSheetExtras(this.book, this.id, { customProperties });
  };
  deleteCustomProperty = (key: string) => {
    const customProperties = extras.withoutProperty(this.getCustomProperties(), key);
    extras.writeSheetExtras(this.book, this.id, { customProperties });
  };
}
