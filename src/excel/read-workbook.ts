import type { ExcelFailure } from "../app/ports";
import type { WorkbookGrid } from "../domain/cell-value";
import type { Result } from "../domain/result";
import { periodsSheetName } from "../domain/report/periods-store";
import { storeSheetName } from "../domain/register/store-sheet-name";
import { readGrids, type Asking } from "./read-sheets";
import { runExcel } from "./run";
import type { TabNames } from "./watch-edits";

const journals: ReadonlySet<string> = new Set([storeSheetName, periodsSheetName]);

/**
 * Every sheet of the workbook as a grid from A1, in 2 round trips: the tabs with their protection and which is in front, then all sheets at
 * once; the hidden sheets that keep the register and the periods are left out, they may hold megabytes. `values` are the invariant ones; `formulas` keep what was typed.
 */
export async function readWorkbook(context: Excel.RequestContext, asking: Asking): Promise<WorkbookGrid> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name,items/protection/protected");
  const front = worksheets.getActiveWorksheet().load("name");
  await context.sync();
  const sheets = worksheets.items.filter(({ name }) => !journals.has(name));
  return {
    sheets: await readGrids(context, sheets, asking),
    uses1904: false,
    activeSheet: front.name,
  };
}

/** Names that edits were told with, and what is known of their sheets. */
export interface NamedSheets {
  readonly names: readonly string[];
  readonly tabs: TabNames;
}

/**
 * The named sheets as grids, in the order of the names, in 1 round trip; a sheet that is gone is left out. One that an edit
 * was told of is found by its id, and its grid bears the name that the tab has now.
 */
export async function readNamedSheets(
  context: Excel.RequestContext,
  { names, tabs }: NamedSheets,
  asking: Asking,
): Promise<WorkbookGrid> {
  const ids = new Map([...tabs].map(([id, name]) => [name, id] as const));
  const { worksheets } = context.workbook;
  const sheets = names.map((name) => worksheets.getItemOrNullObject(ids.get(name) ?? name));
  for (const sheet of sheets) sheet.load("id,name,protection/protected");
  const grids = await readGrids(context, sheets, asking);
  for (const name of names) tabs.delete(ids.get(name) ?? "");
  for (const sheet of sheets) if (!sheet.isNullObject && ids.size > 0) tabs.set(sheet.id, sheet.name);
  return { sheets: grids, uses1904: false };
}

/** Reads once more without merged areas when there are more of them than Excel can tell (512). */
export async function readAsking(
  work: (context: Excel.RequestContext, asking: Asking) => Promise<WorkbookGrid>,
): Promise<Result<WorkbookGrid, ExcelFailure>> {
  const read = await runExcel((context) => work(context, { merges: true }));
  const isRefused = !read.ok && (read.error.statement ?? "").includes("MergedAreas");
  return isRefused ? runExcel((context) => work(context, { merges: false })) : read;
}
