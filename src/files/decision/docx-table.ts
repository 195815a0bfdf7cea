import { blankCell, textCell, type SourceCell } from "../../domain/decision/source";
import { attribute } from "../read/xml-attribute";
import { limits } from "../read/limits";
import { refuse } from "../read/refusal";
import { eachChild, type XmlScan } from "../read/xml-scanner";
import { eachInside, readParagraph, type DocxText } from "./docx-text";

/** Widest span that is followed: a table of a plan has some ten columns. */
const mostColumns = 63;

/** What a table's cell is besides its text. */
interface CellShape {
  columns: number;
  isMergedUp: boolean;
  readonly texts: DocxText[];
}

/** Cells still allowed in a document. */
export interface CellBudget {
  cells: number;
}

/** The budget of one document: that of a workbook. */
export function newCellBudget(): CellBudget {
  return { cells: limits.cells };
}

/** The rows of the table just opened (`w:tbl`) by grid columns; a merged cell is blank but the first. Tables inside cells give their text to the cell. */
export function readTable(scan: XmlScan, budget: CellBudget): readonly (readonly SourceCell[])[] {
  const rows: (readonly SourceCell[])[] = [];
  const take = (): void => {
    if (scan.name === "tr") rows.push(readRow(scan, budget));
    else if (isWrapper(scan.name)) eachInside(scan, take);
  };
  eachInside(scan, take);
  return rows;
}

/** Elements that only wrap others: content controls, custom markup and what was inserted in a tracked change. */
export function isWrapper(name: string): boolean {
  return ["sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag"].includes(name);
}

/** A row without cells is one that was deleted in a tracked change. */
function readRow(scan: XmlScan, budget: CellBudget): readonly SourceCell[] {
  const cells: SourceCell[] = [];
  let isDeleted = false;
  const take = (): void => {
    if (scan.name === "tc") cells.push(...readCell(scan, budget));
    else if (scan.name === "trPr")
      eachChild(scan, () => {
        isDeleted ||= scan.name === "del";
        addSkipped(scan, cells);
      });
    else if (isWrapper(scan.name)) eachInside(scan, take);
  };
  eachInside(scan, take);
  budget.cells -= cells.length;
  if (budget.cells < 0 || cells.length > limits.sheetColumns) refuse("unsafe");
  return isDeleted ? [] : cells;
}

/** A row may begin some columns further right (`w:gridBefore`). */
function addSkipped(scan: XmlScan, cells: SourceCell[]): void {
  if (scan.name === "gridBefore") cells.push(...Array<SourceCell>(countOf(scan)).fill(blankCell));
}

function readCell(scan: XmlScan, budget: CellBudget): readonly SourceCell[] {
  const shape: CellShape = { columns: 1, isMergedUp: false, texts: [] };
  eachInside(scan, () => readCellPart(scan, shape, budget));
  const text = shape.texts
    .map((part) => part.text)
    .join("\n")
    .trim();
  const spoken = shape.texts.filter((part) => part.text.trim() !== "");
  const isItalic = spoken.length > 0 && spoken.every((part) => part.isItalic);
  const first: SourceCell = shape.isMergedUp
    ? { ...blankCell, mergedInto: "above" }
    : { ...textCell(text), isItalic };
  const covered: SourceCell = { ...blankCell, mergedInto: shape.isMergedUp ? "above" : "left" };
  return [first, ...Array<SourceCell>(shape.columns - 1).fill(covered)];
}

function readCellPart(scan: XmlScan, shape: CellShape, budget: CellBudget): void {
  if (scan.name === "p") shape.texts.push(readParagraph(scan));
  else if (scan.name === "tcPr") eachChild(scan, () => readCellProperty(scan, shape));
  else if (scan.name === "tbl") for (const row of readTable(scan, budget)) shape.texts.push(...row);
  else if (isWrapper(scan.name)) eachInside(scan, () => readCellPart(scan, shape, budget));
}

function readCellProperty(scan: XmlScan, shape: CellShape): void {
  if (scan.name === "gridSpan") shape.columns = countOf(scan);
  if (scan.name === "vMerge") shape.isMergedUp = (prefixed(scan, "val") ?? "continue") === "continue";
}

/** A number of columns, within reason. */
function countOf(scan: XmlScan): number {
  const count = Number(prefixed(scan, "val") ?? 1);
  return Number.isInteger(count) ? Math.min(Math.max(count, 1), mostColumns) : 1;
}

/** Attribute of WordprocessingML, which stands behind the prefix of its element ("w:val"), or behind none. */
function prefixed(scan: XmlScan, name: string): string | null {
  const written = scan.open.at(-1) ?? "";
  const prefix = written.slice(0, written.indexOf(":") + 1);
  return attribute(scan, prefix + name) ?? attribute(scan, name);
}
