import type { ICommandInfo, IExecutionOptions } from "@univerjs/core";
import { SET_STYLE } from "./style-writer";
import { toArea, type UniverBook, type UniverRange } from "./univer-book";
import { boundingArea, type Area } from "../area";
import type { CellChangeType, ModelChange } from "../model-change";

interface Params {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly subUnitName?: string;
  readonly name?: string;
  readonly sheet?: { readonly id: string };
  readonly range?: UniverRange;
  readonly ranges?: readonly UniverRange[];
  readonly trigger?: string;
  readonly selections?: readonly { readonly range: UniverRange }[];
  readonly cellValue?: Readonly<Record<number, Readonly<Record<number, object | null>>>>;
}

type Base = { readonly actor: ModelChange["actor"]; readonly sheetId: string };

const lineChange =
  (changeType: CellChangeType) =>
  ({ range }: Params, base: Base): ModelChange[] =>
    range ? [{ ...base, kind: "cellsChanged", area: toArea(range), changeType }] : [];

/** What each of Univer's mutations means to a listener of the model. */
const translations: Readonly<Record<string, (params: Params, base: Base) => ModelChange[]>> = {
  "sheet.mutation.set-range-values": cellsOrFormat,
  "sheet.mutation.insert-row": lineChange("RowInserted"),
  "sheet.mutation.remove-rows": lineChange("RowDeleted"),
  "sheet.mutation.insert-col": lineChange("ColumnInserted"),
  "sheet.mutation.remove-col": lineChange("ColumnDeleted"),
  "sheet.mutation.insert-sheet": ({ sheet }, base) =>
    sheet ? [{ ...base, sheetId: sheet.id, kind: "sheetAdded" }] : [],
  "sheet.mutation.remove-sheet": ({ subUnitName }, base) => [
    { ...base, kind: "sheetDeleted", name: subUnitName ?? "" },
  ],
  "sheet.mutation.set-worksheet-hidden": (_params, base) => [{ ...base, kind: "visibilityChanged" }],
  "sheet.operation.set-selections": ({ selections }, base) => [
    { ...base, kind: "selectionChanged", areas: (selections ?? []).map(({ range }) => toArea(range)) },
  ],
};

/** Turns the mutations of Univer, whoever made them, into changes of the model; results of formulas are none. */
export function watchChanges(book: UniverBook, tell: (change: ModelChange) => void): () => void {
  const sheets = new SheetMemory(book);
  return book.onCommand((command, options) => {
    const params = (command.params ?? {}) as Params;
    if (isLocalResult(options) || params.unitId !== book.unitId) return;
    const base = { actor: book.actor, sheetId: params.subUnitId ?? "" };
    [...translate(command, params, base), ...sheets.follow(command.id, base)].forEach(tell);
  });
}

function translate(command: Readonly<ICommandInfo>, params: Params, base: Base): ModelChange[] {
  return translations[command.id]?.(params, base) ?? [];
}

function isLocalResult(options: IExecutionOptions | undefined): boolean {
  return options?.["fromFormula"] === true;
}

function cellsOrFormat({ cellValue, trigger }: Params, base: Base): ModelChange[] {
  const area = boundsOf(cellValue ?? {});
  if (!area) return [];
  if (trigger === SET_STYLE) return [{ ...base, kind: "formatChanged", area }];
  const cells = Object.values(cellValue ?? {}).flatMap((row) => Object.values(row));
  const isContent = cells.some((cell) => cell === null || "v" in cell || "f" in cell || "p" in cell);
  return isContent
    ? [{ ...base, kind: "cellsChanged", area, changeType: "RangeEdited" }]
    : [{ ...base, kind: "formatChanged", area }];
}

function boundsOf(cellValue: NonNullable<Params["cellValue"]>): Area | undefined {
  let bounds: Area | undefined;
  for (const [row, columns] of Object.entries(cellValue)) {
    const indexes = Object.keys(columns).map(Number);
    if (indexes.length === 0) continue;
    const first = Math.min(...indexes);
    const line = {
      row: Number(row),
      rowCount: 1,
      column: first,
      columnCount: Math.max(...indexes) - first + 1,
    };
    bounds = bounds ? boundingArea(bounds, line) : line;
  }
  return bounds;
}

/** Remembers names and the active sheet, to tell what they were before. */
class SheetMemory {
  private readonly names = new Map<string, string>();
  private activeId: string;

  constructor(private readonly book: UniverBook) {
    this.activeId = book.core.getActiveSheet().getSheetId();
    this.remember();
  }

  follow(commandId: string, base: Base): ModelChange[] {
    const changes = [...this.renamed(commandId, base), ...this.activated(base)];
    this.remember();
    return changes;
  }

  private renamed(commandId: string, base: Base): ModelChange[] {
    if (commandId !== "sheet.mutation.set-worksheet-name") return [];
    const nameBefore = this.names.get(base.sheetId) ?? "";
    const nameAfter = this.book.sheet(base.sheetId).getName();
    return nameBefore === nameAfter ? [] : [{ ...base, kind: "sheetRenamed", nameBefore, nameAfter }];
  }

  private activated({ actor }: Base): ModelChange[] {
    if (this.book.isSheetHeld) return [];
    const before = this.activeId;
    this.activeId = this.book.core.getActiveSheet(true)?.getSheetId() ?? before;
    if (this.activeId === before) return [];
    return [
      { actor, sheetId: before, kind: "sheetDeactivated" },
      { actor, sheetId: this.activeId, kind: "sheetActivated" },
    ];
  }

  private remember(): void {
    this.book.core.getSheets().forEach((sheet) => this.names.set(sheet.getSheetId(), sheet.getName()));
  }
}
