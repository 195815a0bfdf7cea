import {
  ICommandService,
  type CommandListener,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "../area";
import type { Actor } from "../model-change";

/** The one Univer workbook behind the model, its injector and who is acting on it at the moment. */
export class UniverBook {
  readonly fBook: FWorkbook;
  readonly core: Workbook;
  readonly unitId: string;
  actor: Actor = "user";
  /** While true, Univer's jumping to another sheet is nobody's action. */
  isSheetHeld = false;

  constructor(readonly api: FUniver) {
    const fBook = api.getActiveWorkbook();
    if (!fBook) throw new Error("create a workbook in Univer before the model");
    this.fBook = fBook;
    this.core = fBook.getWorkbook();
    this.unitId = fBook.getId();
  }

  get injector(): Injector {
    return this.fBook.getActiveSheet().getInject();
  }

  /** Hears every command of Univer after it ran, those of the formula engine included. */
  onCommand(listener: CommandListener): () => void {
    const watcher = this.injector.get(ICommandService).onCommandExecuted(listener);
    return () => watcher.dispose();
  }

  /** Runs a Univer command or mutation on this workbook now; a refusal is our own bug and throws. */
  run(id: string, params: object): void {
    if (!this.api.syncExecuteCommand(id, { unitId: this.unitId, ...params }))
      throw new Error(`Univer refused ${id}`);
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.core.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`sheet ${sheetId} is deleted`);
    return sheet;
  }

  fSheet(sheetId: string): FWorksheet {
    const sheet = this.fBook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`sheet ${sheetId} is deleted`);
    return sheet;
  }
}

/** What Univer calls an area: first and last row and column. */
export interface UniverRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

/** Area → Univer's range. */
export function toRange(area: Area): UniverRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rowCount - 1,
    startColumn: area.column,
    endColumn: area.column + area.columnCount - 1,
  };
}

/** Univer's range → area. */
export function toArea(range: UniverRange): Area {
  return {
    row: range.startRow,
    column: range.startColumn,
    rowCount: range.endRow - range.startRow + 1,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}
