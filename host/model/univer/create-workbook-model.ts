import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import type { FUniver } from "@univerjs/core/facade";
import { watchChanges } from "./changes";
import { readNames, removeName, writeName } from "./names";
import { Recalculation } from "./recalculation";
import { readSelection, writeSelection } from "./selection";
import * as extras from "./sheet-extras";
import { addSheet, resetSheets } from "./sheets";
import { leave } from "./sheet-frame";
import type { Culture } from "./texts";
import { UniverBook } from "./univer-book";
import { UniverSheet } from "./univer-sheet";
import type { Area } from "../area";
import type { Actor, ModelChange } from "../model-change";
import type { DefinedName, SheetModel, WorkbookModel } from "../workbook-model";

export interface ModelOptions {
  /** Language of the texts shown in the cells; "vi-VN" unless told. */
  readonly culture?: Culture;
}

/** The model of the workbook that is active in Univer, headless in Node or with a grid in the page alike. */
export function createWorkbookModel(api: FUniver, options: ModelOptions = {}): WorkbookModel {
  return new UniverWorkbook(new UniverBook(api), options.culture ?? "vi-VN");
}

class UniverWorkbook implements WorkbookModel {
  private readonly sheets = new Map<string, SheetModel>();
  private readonly listeners = new Set<(change: ModelChange) => void>();
  private readonly recalculation: Recalculation;
  private readonly stopWatching: () => void;

  constructor(
    private readonly book: UniverBook,
    private readonly culture: Culture,
  ) {
    this.recalculation = new Recalculation(book);
    this.stopWatching = watchChanges(book, this.tell);
  }

  private readonly tell = (change: ModelChange): void => {
    [...this.listeners].forEach((listener) => listener(change));
  };

  getSheets = () => this.book.core.getSheets().map((sheet) => this.sheetOf(sheet.getSheetId()));
  getSheet = (id: string) => (this.book.core.getSheetBySheetId(id) ? this.sheetOf(id) : undefined);
  findSheet = (name: string) =>
    this.getSheets().find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  addSheet = (name?: string) => this.sheetOf(addSheet(this.book, name));
  deleteSheet = (id: string) => {
    leave(this.book, id);
    this.book.run("sheet.command.remove-sheet", { subUnitId: id });
    this.sheets.delete(id);
  };
  getActiveSheet = () => this.sheetOf(this.book.core.ensureActiveSheet()?.getSheetId() ?? "");
  activateSheet = (id: string) => this.book.run("sheet.operation.set-worksheet-active", { subUnitId: id });

  getSelection = () => readSelection(this.book);
  select = (sheetId: string, areas: readonly Area[]) => writeSelection(this.book, sheetId, areas);

  getNames = () => readNames(this.book);
  setName = (name: DefinedName) => writeName(this.book, name);
  deleteName = (name: string, sheetId?: string) => removeName(this.book, name, sheetId);

  getCustomProperties = () => extras.readBookExtras(this.book).customProperties;
  setCustomProperty = (key: string, value: string | number | boolean) => {
    const customProperties = extras.withProperty(this.getCustomProperties(), { key, value });
    extras.writeBookExtras(this.book, { customProperties });
  };
  deleteCustomProperty = (key: string) => {
    const customProperties = extras.withoutProperty(this.getCustomProperties(), key);
    extras.writeBookExtras(this.book, { customProperties });
  };
  getSettings = () => extras.readBookExtras(this.book).settings;
  setSettings = (settings: Readonly<Record<string, string>>) =>
    extras.writeBookExtras(this.book, { settings });

  as<T>(actor: Actor, change: () => T): T {
    const before = this.book.actor;
    this.book.actor = actor;
    try {
      return change();
    } finally {
      this.book.actor = before;
    }
  }

  onChange(listener: (change: ModelChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  settle = () => this.recalculation.settle();
  recalculate = () => this.recalculation.all();
  reset = (sheetName = "Sheet1") => {
    resetSheets(this.book, sheetName);
    extras.writeBookExtras(this.book, { customProperties: [], settings: {} });
    this.getNames().forEach(({ name, sheetId }) => this.deleteName(name, sheetId));
  };

  dispose = () => {
    this.stopWatching();
    this.listeners.clear();
  };

  private sheetOf(id: string): SheetModel {
    const known = this.sheets.get(id);
    if (known) return known;
    const sheet = new UniverSheet(this.book, id, this.culture, this.tell, this.settle);
    this.sheets.set(id, sheet);
    return sheet;
  }
}
