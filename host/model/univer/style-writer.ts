import type { ICellData, IObjectMatrixPrimitiveType, IStyleData, Nullable } from "@univerjs/core";
import { withExtras } from "./cell-extras";
import { styleToUniver } from "./style-to-univer";
import type { UniverBook } from "./univer-book";
import type { StylePatch } from "../cell";

/** Univer's name for a change of looks. */
export const SET_STYLE = "sheet.command.set-style";

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
    const custom = withExtras(cell.custom, patch);
    if (cell.p) return this.touch(row, column, { ...this.richStyle(patch), ...(custom ? { custom } : {}) });
    const hides = Boolean(sheet.getRowStyle(row, true) ?? sheet.getColumnStyle(column, true));
    const id = this.patched(oldStyle, patch, hides);
    const style = id === undefined ? {} : { s: id };
    sheet.getCellMatrix().setValue(row, column, { ...cell, ...style, ...(custom ? { custom } : {}) });
    // told its type, Univer does not work it out again: Excel keeps a number a number when its cell becomes "@"
    this.touch(row, column, cell.t ? { t: cell.t } : {});
  }

  /** Lets Univer and its listeners know which cells changed; named as its own style command, so nothing recalculates. */
  finish(): void {
    this.book.run("sheet.mutation.set-range-values", {
      subUnitId: this.sheetId,
      cellValue: this.touched,
      trigger: SET_STYLE,
    });
  }

  private touch(row: number, column: number, change: ICellData): void {
    (this.touched[row] ??= {})[column] = change;
  }

  /** Text with formats inside it is left to Univer, which knows how to restyle its parts. */
  private richStyle(patch: StylePatch): ICellData {
    const style = styleToUniver(patch);
    return style ? { s: style } : {};
  }

  private patched(old: ICellData["s"], patch: StylePatch, hides: boolean): string | undefined {
    let known = this.ids.get(patch);
    if (!known) this.ids.set(patch, (known = new Map()));
    const key = `${hides} ${typeof old === "string" ? old : JSON.stringify(old ?? "")}`;
    if (!known.has(key)) known.set(key, this.idOf(old, patch, hides));
    return known.get(key);
  }

  private idOf(old: ICellData["s"], patch: StylePatch, hides: boolean): string | undefined {
    const styles = this.book.core.getStyles();
    const merged = mergeStyle(styles.get(old), styleToUniver(patch) ?? {});
    const style = hides ? { ...merged, ...nothingOf(patch) } : merged;
    return Object.keys(style).length > 0 ? (styles.setValue(style) ?? undefined) : undefined;
  }
}

/** "No fill" and "General" said aloud, to hide what the row or the column has. */
function nothingOf({ fillColor, numberFormat }: StylePatch): IStyleData {
  return {
    ...(fillColor === null ? { bg: { rgb: null } } : {}),
    ...(numberFormat === "General" ? { n: { pattern: "General" } } : {}),
  };
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
