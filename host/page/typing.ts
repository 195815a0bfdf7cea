import type { ICellData, IStyleData, Nullable, Workbook } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { AFTER_CELL_EDIT, BEFORE_CELL_EDIT, SheetInterceptorService } from "@univerjs/sheets";
import { parseTyped, type TypedEntry } from "./parse-typed";

const STRING = 1;
const NUMBER = 2;
const BOOLEAN = 3;
const FORCED_STRING = 4;
/** Before every reader of Univer, and after all of them. */
const FIRST = 100;
const LAST = -0.5;

/** Makes the cells read what is typed as Excel in Vietnamese does, and show it so when it is edited again. */
export function readTypingAsVietnamese(api: FUniver): void {
  const injector = api.getActiveWorkbook()?.getActiveSheet().getInject();
  const { writeCellInterceptor } = injector?.get(SheetInterceptorService) ?? {};
  if (!writeCellInterceptor) throw new Error("create a workbook in Univer before its typing");
  let entry: TypedEntry | undefined;
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook }, next) => {
      entry = cell ? readEntry(cell, workbook) : undefined;
      return next(cell && entry ? { ...cell, ...forUniver(entry) } : cell);
    },
  });
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: LAST,
    handler: (cell, { workbook }, next) => next(cell && entry ? finish(cell, entry, workbook) : cell),
  });
  writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: LAST,
    handler: (shown, { worksheet, row, col }, next) => next(forEditor(shown, worksheet.getCellRaw(row, col))),
  });
}

/** Rich text stays as it is; a text after an apostrophe was already cut by Univer. */
function readEntry(cell: ICellData, workbook: Workbook): TypedEntry | undefined {
  if (cell.p) return undefined;
  const typed = cell.f ?? String(cell.v ?? "");
  if (cell.t === FORCED_STRING) return { kind: "text", text: typed };
  return parseTyped(typed, styleOf(cell, workbook).n?.pattern ?? "General", new Date().getFullYear());
}

/** What Univer's own readers must see in order to change nothing: they would read a number or a date as in en-US. */
function forUniver(entry: TypedEntry): ICellData {
  if (entry.kind === "blank") return { v: "" };
  if (entry.kind === "formula") return { f: entry.formula, v: null };
  if (entry.kind === "text") return { v: entry.text, t: FORCED_STRING, f: null };
  if (entry.kind === "boolean") return { v: entry.value ? 1 : 0, t: BOOLEAN };
  return { v: entry.value, t: NUMBER };
}

function finish(cell: ICellData, entry: TypedEntry, workbook: Workbook): ICellData {
  if (entry.kind === "blank") return { ...cell, v: null, t: null };
  if (entry.kind === "text") return { ...cell, v: entry.text, t: STRING };
  if (entry.kind === "boolean") return { ...cell, v: entry.value ? 1 : 0, t: BOOLEAN };
  if (entry.kind === "formula") return cell;
  const style = styleOf(cell, workbook);
  const isGeneral = (style.n?.pattern ?? "General") === "General";
  const { value: v, numberFormat } = entry;
  const format = isGeneral && numberFormat ? { s: { ...style, n: { pattern: numberFormat } } } : {};
  return { ...cell, ...format, v, t: NUMBER };
}

/** Numbers with a decimal comma; an apostrophe before a text that would otherwise be read as something else. */
function forEditor(shown: Nullable<ICellData>, stored: Nullable<ICellData>): Nullable<ICellData> {
  if (!shown || !stored || stored.f || stored.si || stored.p) return shown;
  if (stored.t === NUMBER && shown.v === stored.v) return { ...shown, v: decimalComma(stored.v), t: STRING };
  if (stored.t === NUMBER && typeof shown.v === "string") return { ...shown, v: decimalComma(shown.v) };
  const isText = stored.t === STRING && typeof stored.v === "string";
  if (!isText || parseTyped(String(stored.v), "General", 2000).kind === "text") return shown;
  return { ...shown, v: `'${String(stored.v)}` };
}

function decimalComma(value: ICellData["v"]): string {
  const text = String(value ?? "");
  return /^-?\d+\.\d+%?$/.test(text) ? text.replace(".", ",") : text;
}

function styleOf(cell: ICellData, workbook: Workbook): IStyleData {
  return workbook.getStyles().get(cell.s) ?? {};
}
