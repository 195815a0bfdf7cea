import { receiptsMark, registerSheet, typedCells } from "../domain/sheet/register-sheet";
import { emptyBook, type RegisterBook } from "../domain/register/arrival";
import { readStore } from "../domain/register/read-store";
import { storeMark, storeRows } from "../domain/register/store";
import { ok, type Result } from "../domain/result";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import type { Failure } from "./actions";
import { gridNamed } from "./forms-in-workbook";
import { inSteps } from "./in-steps";
import { oldZone, planDrawing } from "./plan-drawing";
import type { RegisterPeriod } from "./register-actions";
import { joined, viewOf, type RegisterDesk } from "./register-desk";
import type { Drawing } from "./ports";

/** Reads the book that the workbook keeps; what is not kept yet stays. 1 round trip, one more for every 4 MB. */
export async function loadRegister({ app }: RegisterDesk): Promise<Result<RegisterBook, Failure>> {
  const rows = await app.register.load();
  if (!rows.ok) return rows;
  return ok(rows.value === null ? emptyBook : (await inSteps(readStore(rows.value))).book);
}

/**
 * Keeps what is not kept yet and draws the sheet "Sổ nhận báo cáo" with the cells that the officer filled there: 4 round
 * trips. The book is kept first, so that a sheet that cannot be drawn loses nothing. A new sheet is shown; drawn again, it
 * leaves the officer where they are.
 */
export async function saveRegister(when: RegisterPeriod, desk: RegisterDesk): Promise<Result<void, Failure>> {
  const kept = await keepBook(desk);
  return kept.ok ? drawRegister(when, desk) : kept;
}

async function keepBook(desk: RegisterDesk): Promise<Result<void, Failure>> {
  const saving = desk.unsaved;
  const rows = await rowsOf(saving);
  if (rows.length === 0) return ok(undefined);
  const saved = await desk.app.register.append(rows, [storeMark]);
  if (!saved.ok) return saved;
  desk.kept = joined(desk.kept, saving);
  desk.unsaved = without(desk.unsaved, saving);
  return ok(undefined);
}

/** The rows of a thousand reports are megabytes: one report a step. */
async function rowsOf({ arrivals, ...decisions }: RegisterBook): Promise<readonly (readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  const add = (book: Partial<RegisterBook>): void => {
    rows.push(...storeRows({ ...emptyBook, ...book }).slice(1));
  };
  await inSteps(
    (function* () {
      for (const arrival of arrivals) yield add({ arrivals: [arrival] });
    })(),
  );
  add(decisions);
  return rows;
}

/** What was noted while the rest was being kept. */
function without(all: RegisterBook, saved: RegisterBook): RegisterBook {
  return {
    arrivals: all.arrivals.slice(saved.arrivals.length),
    choices: all.choices.slice(saved.choices.length),
    official: all.official.slice(saved.official.length),
  };
}

async function drawRegister(when: RegisterPeriod, desk: RegisterDesk): Promise<Result<void, Failure>> {
  const { plan, words, edits, workbook } = desk.app;
  const name = words.register.sheetName;
  const read = await edits.readSheets([name]);
  if (!read.ok) return read;
  const grid = gridNamed(read.value.sheets, name);
  const isOurs = grid?.rows[0]?.[0] === receiptsMark;
  const kept = typedCells(grid !== null && isOurs ? grid : { name, rows: [] });
  const blueprint = registerSheet(viewOf(desk, when), { plan, kept, words: words.register });
  const drawing = drawingOver(blueprint, isOurs ? grid : null, read.value.sheets);
  if (!drawing.ok) return drawing;
  return workbook.draw([drawing.value], isOurs ? [] : [{ sheet: name, cell: "B2" }]);
}

function drawingOver(
  blueprint: SheetBlueprint,
  grid: Parameters<typeof oldZone>[0] | null,
  grids: Parameters<typeof planDrawing>[1],
): Result<Drawing, Failure> {
  return planDrawing(blueprint, grids, grid && { grid, clears: oldZone(grid) });
}
