import type { JournalPort } from "../app/register-ports";
import { rangeAt } from "./ranges";
import { rowBatches } from "./row-batches";
import { runExcel } from "./run";

/** Rows of one answer: at about 5 KB a row far less than Excel's 5 MB. */
const rowsAtOnce = 400;
/** Columns that a record may take. */
const widest = 40;

type Rows = readonly (readonly string[])[];

/** A veryHidden sheet of the open workbook that is only ever added to. */
export function officeJournal(sheetName: string): JournalPort {
  return {
    load: () => runExcel((context) => load(context, sheetName)),
    append: (rows, head) => runExcel((context) => append(context, { rows, head, sheetName })),
  };
}

async function load(context: Excel.RequestContext, sheetName: string): Promise<Rows | null> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  const first = askRows(sheet, 0);
  await context.sync();
  if (sheet.isNullObject) return null;
  const count = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const rows = first.isNullObject ? [] : [...textsOf(first)];
  for (let top = rowsAtOnce; top < count; top += rowsAtOnce) rows.push(...(await furtherRows(sheet, top)));
  return rows;
}

/** A register of thousands of reports takes several answers: each would pass Excel's 5 MB together. */
async function furtherRows(sheet: Excel.Worksheet, top: number): Promise<Rows> {
  const asked = askRows(sheet, top);
  await sheet.context.sync();
  return asked.isNullObject ? [] : textsOf(asked);
}

function askRows(sheet: Excel.Worksheet, top: number): Excel.Range {
  const area = { top, bottom: top + rowsAtOnce - 1, left: 0, right: widest - 1 };
  const asked = rangeAt(sheet, area).getUsedRangeOrNullObject(true);
  asked.load("values");
  return asked;
}

function textsOf({ values }: Excel.Range): Rows {
  return (values as unknown[][]).map((row) => row.map((value) => String(value ?? "")));
}

interface Addition {
  readonly rows: Rows;
  readonly head: readonly string[];
  readonly sheetName: string;
}

async function append(context: Excel.RequestContext, { rows, head, sheetName }: Addition): Promise<void> {
  const { worksheets } = context.workbook;
  const known = worksheets.getItemOrNullObject(sheetName);
  const used = known.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  await context.sync();
  const isEmpty = used.isNullObject;
  let top = isEmpty ? 0 : used.rowIndex + used.rowCount;
  const sheet = known.isNullObject ? addStore(worksheets, sheetName) : known;
  for (const batch of rowBatches(isEmpty ? [head, ...rows] : rows)) {
    writeRows(sheet, top, batch);
    await context.sync();
    top += batch.length;
  }
}

function addStore(worksheets: Excel.WorksheetCollection, sheetName: string): Excel.Worksheet {
  const sheet = worksheets.add(sheetName);
  sheet.visibility = "VeryHidden";
  return sheet;
}

function writeRows(sheet: Excel.Worksheet, top: number, rows: Rows): void {
  const width = Math.max(...rows.map((row) => row.length));
  const area = { top, left: 0, bottom: top + rows.length - 1, right: width - 1 };
  rangeAt(sheet, area).untrack().values = rows.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, () => ""),
  ]);
}
