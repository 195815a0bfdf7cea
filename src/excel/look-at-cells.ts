import type { CellChange } from "../app/edit-port";
import { contentOf } from "../domain/fix/cell-content";
import type { CellContent } from "../domain/cell-value";
import { cellRuns, type CellRun } from "./cell-runs";
import { rawOf } from "./grid-of-parts";
import { rangeAt } from "./ranges";

/** A cell as it is now. */
export interface CellNow {
  readonly content: CellContent;
  readonly numberFormat: string;
  /** "" where a cell holds several fonts. */
  readonly fontName: string;
}

/** The cells of some changes as they are now, and the sheets they stand on. */
export interface CellsNow {
  readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
  /** A change whose sheet is gone is not in the map. */
  readonly cells: ReadonlyMap<CellChange, CellNow>;
}

interface AskedRun {
  readonly run: CellRun<CellChange>;
  readonly range: Excel.Range;
  readonly properties: OfficeExtension.ClientResult<Excel.CellProperties[][]>;
}

/** Reads content, number format and font of every cell to be changed, and the protection of its sheet: 1 round trip. */
export async function lookAtCells(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<CellsNow> {
  const { worksheets } = context.workbook;
  const names = [...new Set(changes.map(({ sheet }) => sheet))];
  const sheets = new Map(names.map((name) => [name, worksheets.getItemOrNullObject(name)] as const));
  for (const sheet of sheets.values()) sheet.load("name,protection/protected");
  const asked = cellRuns(changes).flatMap((run) => askRun(run, sheets.get(run.sheet)));
  await context.sync();
  return { sheets, cells: new Map(asked.flatMap(answered)) };
}

function askRun(run: CellRun<CellChange>, sheet: Excel.Worksheet | undefined): readonly AskedRun[] {
  if (!sheet) return [];
  const range = rangeAt(sheet, run.area);
  range.load("values,formulas,numberFormat");
  return [{ run, range, properties: range.getCellProperties({ format: { font: { name: true } } }) }];
}

function answered({ run, range, properties }: AskedRun): readonly (readonly [CellChange, CellNow])[] {
  if (range.isNullObject) return [];
  const grid = {
    name: run.sheet,
    rows: range.values.map((row) => row.map(rawOf)),
    formulas: range.formulas.map((row) => row.map(rawOf)),
  };
  return run.changes.map(({ row, change }) => {
    const content = contentOf(grid, { row, column: 0 });
    const numberFormat = String(range.numberFormat[row]?.[0] ?? "General");
    const fontName = properties.value[row]?.[0]?.format?.font?.name ?? "";
    return [change, { content, numberFormat, fontName }] as const;
  });
}
