import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "@univerjs/core";
import { withExtras } from "./cell-extras";
import { styleToUniver } from "./style-to-univer";
import type { UniverBook } from "./univer-book";
import type { StylePatch } from "../cell";

/**
 * Patches the styles of many cells. Cells that looked alike before look alike afterwards, so each look is worked out
 * once and the cells only get its id; Univer's own mutation merges cell by cell and takes ten times as long.
 */
export class StyleWriter {
  private readonly ids = new Map<StylePatch, Map<string, string | undefined>>();
  private readonly touched: IObjectMatrixPrimitiveType<Nullable<ICellData>> = {};

  constructor(
    private readonly book: UniverBook,
    private readonly sheetId: string,
  ) {}

  write(row: number, column: number, patch: StylePatch): void {
    const sheet = this.book.sheet(this.sheetId);
    const { s: oldStyle, ...cell }: ICellData = sheet.getCellRaw(row, column) ?? {};
    const id = this.patched(oldStyle, patch);
    const custom = withExtras(cell.custom, patch);
    const style = id === undefined ? {} : { s: id };
    sheet.getCellMatrix().setValue(row, column, { ...cell, ...style, ...(custom ? { custom } : {}) });
    (this.touched[row] ??= {})[column] = {};
  }

  /** Lets Univer and its listeners know which cells changed; named as its own style command, so nothing recalculates. */
  finish(): void {
    this.book.run("sheet.mutation.set-range-values", {
      subUnitId: this.sheetId,
      cellValue: this.touched,
      trigger: "sheet.command.set-style",
    });
  }

  private patched(old: ICellData["s"], patch: StylePatch): string | undefined {
    let known = this.ids.get(patch);
    if (!known) this.ids.set(patch, (known = new Map()));
    const key = typeof old === "string" ? old : JSON.stringify(old ?? "");
    if (!known.has(key)) known.set(key, this.idOf(old, patch));
    return known.get(key);
  }

  private idOf(old: ICellData["s"], patch: StylePatch): string | undefined {
    const styles = this.book.core.getStyles();
    const merged = mergeStyle(styles.get(old), styleToUniver(patch) ?? {});
    return Object.keys(merged).length > 0 ? (styles.setValue(merged) ?? undefined) : undefined;
  }
}

/** A style with another laid over it; null takes a property away. */
export function mergeStyle(old: Nullable<IStyleData>, added: IStyleData): IStyleData {
  const borders = added.bd ? { bd: withoutNulls({ ...old?.bd, ...added.bd }) } : {};
  const merged: IStyleData = { ...old, ...added, ...borders };
  if (merged.cl && merged.ul) merged.ul = { ...merged.ul, cl: merged.cl };
  return withoutNulls(merged);
}

function withoutNulls<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, one]) => one !== null && !isEmptyObject(one)),
  ) as T;
}

function isEmptyObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
