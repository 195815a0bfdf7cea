import type { Area } from "../domain/address";
import type { SheetGrid } from "../domain/cell-value";
import { dataMark, dataSheet } from "../domain/sheet/data-sheet";
import type { RegisterView } from "../domain/register/register-view";
import { reportSource } from "../domain/register/view-register";
import { tidyCsv } from "../domain/tidy/tidy-csv";
import { tidyRows } from "../domain/tidy/tidy-rows";
import { err, type Result } from "../domain/result";
import type { Failure } from "./actions";
import type { AppContext } from "./app-context";
import { gridNamed } from "./forms-in-workbook";
import { inSteps } from "./in-steps";
import { oldZone, planDrawing } from "./plan-drawing";

/** Draws the tidy table "Dữ liệu" of the reports that count; 3 round trips, and one for every 30,000 cells beyond the first. */
export async function drawData(view: RegisterView, app: AppContext): Promise<Result<void, Failure>> {
  const { plan, words, workbook, edits } = app;
  const name = words.sheetNames.data;
  const blueprint = await inSteps(dataSheet(tidyRows(plan, view.period, reportSource(view)), words));
  if (blueprint === null) return err({ kind: "tooManyRows" });
  const read = await edits.readSheets([name]);
  if (!read.ok) return read;
  const { sheets } = read.value;
  const grid = gridNamed(sheets, name);
  const isOurs = grid !== null && grid.rows[0]?.[0] === dataMark;
  const drawing = planDrawing(blueprint, sheets, isOurs ? { grid, clears: wholeZone(grid) } : null);
  return drawing.ok ? workbook.draw([drawing.value], [{ sheet: name, cell: "B2" }]) : drawing;
}

/** The same as CSV, in pieces. */
export async function dataCsv(view: RegisterView, { plan }: AppContext): Promise<readonly string[]> {
  const pieces: string[] = [];
  const csv = tidyCsv(tidyRows(plan, view.period, reportSource(view)));
  await inSteps(
    (function* () {
      for (const piece of csv) yield pieces.push(piece);
    })(),
  );
  return pieces;
}

/** Every row below the table's columns: only its first thousand rows are read back. */
function wholeZone(grid: SheetGrid): Area {
  return { ...oldZone(grid), bottom: lastSheetRow };
}

const lastSheetRow = 1_048_575;
