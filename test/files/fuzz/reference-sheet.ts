import type { Area } from "../../../src/domain/address";
import type { RawValue, SheetGrid } from "../../../src/domain/cell-value";
import { readCellElement, type ReferenceBook, type ReferenceCell } from "./reference-cell";
import { onlyElements } from "./reference-text";
import { fault } from "./verdict";
import { elementsOf, type XmlElement } from "./xml-tree";

interface Sheet {
  readonly cells: Map<number, Map<number, ReferenceCell>>;
  readonly hiddenRows: Set<number>;
  readonly book: ReferenceBook;
}

/** Elements of a sheet that can only follow its merged areas: nothing from there on is read (ECMA-376 part 1, 18.3.1.99). */
export const sheetStops: ReadonlySet<string> = new Set([
  "phoneticPr",
  "conditionalFormatting",
  "dataValidations",
  "hyperlinks",
  "printOptions",
  "pageMargins",
  "pageSetup",
]);

/** A sheet's grid from its tree (ECMA-376 part 1, 18.3.1). */
export function readSheetElement(root: XmlElement, book: ReferenceBook): Omit<SheetGrid, "name"> {
  if (root.name !== "worksheet") fault("contradictory", "no worksheet");
  onlyElements(root);
  const sheet: Sheet = { cells: new Map(), hiddenRows: new Set(), book };
  const data = childrenNamed(root, "sheetData");
  if (data.length !== 1) fault("contradictory", "not one list of rows");
  data.forEach((rows) => readRows(rows, sheet));
  const { rows, formulas } = gridOf(sheet.cells);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return {
    rows,
    formulas,
    merges: childrenNamed(root, "mergeCells").flatMap((list) => childrenNamed(list, "mergeCell").map(areaOf)),
    hiddenRows: [...sheet.hiddenRows].filter((row) => row < rows.length).sort((a, b) => a - b),
    hiddenColumns: hiddenColumns(root).filter((column) => column < width),
  };
}

/** Value of an attribute without prefix. */
export function valueOf({ attributes }: XmlElement, name: string): string | null {
  return attributes.find((other) => other.name === name && other.uri === "")?.value ?? null;
}

/** Children of the same namespace with the name. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name && child.uri === element.uri);
}

/** ST_Boolean and ST_OnOff (ECMA-376 part 1, 22.9.2.7). */
export function truthOf(element: XmlElement, name: string): boolean {
  const value = valueOf(element, name) ?? "0";
  if (!/^(0|1|true|false|on|off)$/.test(value)) fault("invalid", `truth value of ${name}`);
  return /^(1|true|on)$/.test(value);
}

function ownChildren(element: XmlElement, names: readonly string[]): readonly XmlElement[] {
  onlyElements(element);
  const own = elementsOf(element).filter(({ uri }) => uri === element.uri);
  const strange = own.find(({ name }) => !names.includes(name));
  return strange ? fault("invalid", `element ${strange.name} in ${element.name}`) : own;
}

function readRows(data: XmlElement, sheet: Sheet): void {
  let row = -1;
  for (const element of ownChildren(data, ["row"])) {
    const named = valueOf(element, "r");
    row = named === null ? row + 1 : rowNumber(named) - 1;
    if (row >= 1_048_576) fault("contradictory", "row beyond the sheet");
    if (truthOf(element, "hidden")) sheet.hiddenRows.add(row);
    readRow(element, row, sheet);
  }
}

function rowNumber(written: string): number {
  return /^[1-9]\d{0,6}$/.test(written) ? Number(written) : oddRowNumber(written);
}

function oddRowNumber(written: string): never {
  return fault(
    /^[ \t\r\n]*\+?0*[1-9]\d*[ \t\r\n]*$/.test(written) ? "invalid" : "contradictory",
    "row number",
  );
}

function readRow(element: XmlElement, row: number, sheet: Sheet): void {
  let column = -1;
  for (const cell of ownChildren(element, ["c", "extLst"])) {
    if (cell.name !== "c") continue;
    const address = valueOf(cell, "r");
    column = address === null ? column + 1 : columnIn(address, row);
    if (column >= 16_384) fault("contradictory", "column beyond the sheet");
    keep(sheet, { row, column }, readCellElement(cell, sheet.book));
  }
}

function columnIn(address: string, row: number): number {
  const [, letters = "", digits = ""] = /^([A-Za-z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
  if (Number(digits) !== row + 1) fault("contradictory", "address of another row");
  if (letters !== letters.toUpperCase()) fault("invalid", "address in small letters");
  return lettersToColumn(letters);
}

function lettersToColumn(letters: string): number {
  return [...letters.toUpperCase()].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function keep(
  sheet: Sheet,
  at: { readonly row: number; readonly column: number },
  cell: ReferenceCell,
): void {
  if (cell.value === null && cell.formula === null) return;
  const row = sheet.cells.get(at.row) ?? new Map<number, ReferenceCell>();
  if (row.has(at.column)) fault("contradictory", "one cell twice");
  sheet.cells.set(at.row, row.set(at.column, cell));
}

function gridOf(cells: Sheet["cells"]): { readonly rows: RawValue[][]; readonly formulas: RawValue[][] } {
  const height = Math.max(-1, ...cells.keys()) + 1;
  const rows = Array.from({ length: height }, (_, row) => {
    const line = cells.get(row) ?? new Map<number, ReferenceCell>();
    return Array.from({ length: Math.max(-1, ...line.keys()) + 1 }, (__, column) => line.get(column));
  });
  return {
    rows: rows.map((line) => line.map((cell) => cell?.value ?? null)),
    formulas: rows.map((line) => line.map((cell) => cell?.formula ?? cell?.value ?? null)),
  };
}

function hiddenColumns(root: XmlElement): readonly number[] {
  const spans = childrenNamed(root, "cols").flatMap((list) => childrenNamed(list, "col"));
  let last = 0;
  return spans.flatMap((span) => {
    const [first = 0, end = 0] = ["min", "max"].map((name) =>
      Number(/^\d+$/.exec(valueOf(span, name) ?? "") ?? 0),
    );
    if (first <= last || end < first || end > 16_384) fault("invalid", "span of columns");
    last = end;
    const isHidden = truthOf(span, "hidden");
    return isHidden ? Array.from({ length: end - first + 1 }, (_, index) => first - 1 + index) : [];
  });
}

function areaOf(merge: XmlElement): Area {
  const [from, to = from, more] = (valueOf(merge, "ref") ?? "").split(":").map((address) => {
    const [, letters = "", digits = ""] = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(address) ?? [];
    const corner = { row: Number(digits) - 1, column: lettersToColumn(letters) };
    return letters === "" || corner.row >= 1_048_576 || corner.column >= 16_384
      ? fault("invalid", "area")
      : corner;
  });
  if (!from || !to || more) return fault("invalid", "area");
  return {
    top: Math.min(from.row, to.row),
    left: Math.min(from.column, to.column),
    bottom: Math.max(from.row, to.row),
    right: Math.max(from.column, to.column),
  };
}
