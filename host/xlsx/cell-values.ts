import type { Cell, CellErrorValue, CellFormulaValue, CellValue as FileValue } from "exceljs";
import type { CellContent, CellValue } from "../model/cell";

const ERROR = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;
/** Functions younger than the file format carry a prefix in files. */
const YOUNG =
  /(?<![\w.])(CONCAT|FILTER|IFNA|IFS|LET|MAXIFS|MINIFS|RANDARRAY|SEQUENCE|SORT|SORTBY|SWITCH|TEXTJOIN|UNIQUE|XLOOKUP|XMATCH|XOR)\(/g;
const QUOTED = /("[^"]*")/;

/** A file's cell → content; dates become serial numbers, rich text and links their text. */
export function readContent(cell: Cell): CellContent {
  if (cell.isMerged && cell.master !== cell) return { value: null };
  const { formula } = cell;
  if (!formula) return { value: readValue(cell.value) };
  return { value: readValue(cell.result), formula: `=${formula.replace(/_xlfn\.(_xlws\.)?/g, "")}` };
}

/** Content → a file's value; `undefined` leaves the cell empty. */
export function writeContent({ value, formula }: CellContent): FileValue | undefined {
  if (formula !== undefined) {
    const result = value === null ? {} : { result: writeValue(value) };
    return { formula: prefixYoung(formula.slice(1)), ...result } as CellFormulaValue;
  }
  return value === null ? undefined : writeValue(value);
}

function readValue(value: FileValue | undefined): CellValue {
  if (value === null || value === undefined) return null;
  if (typeof value !== "object") return value;
  if (value instanceof Date) return toSerial(value);
  if ("error" in value) return value.error;
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("text" in value) return readValue(value.text);
  return "result" in value ? readValue(value.result) : null;
}

function writeValue(value: string | number | boolean): string | number | boolean | CellErrorValue {
  return typeof value === "string" && ERROR.test(value) ? ({ error: value } as CellErrorValue) : value;
}

/** exceljs counts its dates in UTC. */
function toSerial(date: Date): number {
  return Number((date.getTime() / 86_400_000 + 25_569).toFixed(9));
}

function prefixYoung(formula: string): string {
  return formula
    .split(QUOTED)
    .map((part, index) => (index % 2 === 0 ? part.replace(YOUNG, "_xlfn.$1(") : part))
    .join("");
}
