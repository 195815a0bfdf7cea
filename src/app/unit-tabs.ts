import type { WorkbookGrid } from "../domain/cell-value";
import { markedAppendix } from "../domain/form/read-form";
import { tabOwner } from "../domain/form/tab-owner";
import type { Unit, UnitId } from "../domain/plan/plan";
import { err, ok, type Result } from "../domain/result";
import type { Failure } from "./actions";
import type { AppContext } from "./app-context";
import { firstEntries } from "./first-entries";
import type { Drawing, ShownPlace } from "./ports";
import type { LongRun } from "./register-actions";
import { createTabPlanner, type TabPlanner } from "./tab-drawings";
import { requestBytes } from "./request-size";
import { chosenUnits, type UnitFilesChoice } from "./unit-files";

/** A request stays well below the 5 MB that Excel on the web takes. */
const mostBytes = 4_000_000;

/** What became of the tabs of all units. */
export interface UnitTabs {
  /** Units of which a tab was drawn. */
  readonly drawn: readonly UnitId[];
  /** Units whose tabs stood here already; nothing of them was touched. */
  readonly leftAlone: readonly UnitId[];
  /** True when the officer stopped it; what was drawn stays, and the next time goes on. */
  readonly wasStopped: boolean;
}

/**
 * Draws two tabs for each unit into the open workbook, as many in a request as Excel takes. Tabs that stand here stay as they
 * are; one that broke off half drawn is drawn again. A workbook that is one unit's form, or has tabs of another period, is left alone.
 */
export async function createUnitTabs(
  choice: UnitFilesChoice,
  app: AppContext,
  run: LongRun,
): Promise<Result<UnitTabs, Failure>> {
  const read = await app.workbook.read();
  if (!read.ok) return read;
  const refusal = whyNot(choice, read.value);
  if (refusal) return err(refusal);
  return drawTabs(choice, createTabPlanner(choice, read.value, app), { app, run });
}

/** Tabs that are drawn with one request, and how many units it settles. */
interface TabBatch {
  readonly drawings: readonly Drawing[];
  readonly drawn: readonly UnitId[];
  readonly leftAlone: readonly UnitId[];
}

async function drawTabs(
  choice: UnitFilesChoice,
  planTabs: TabPlanner,
  { app, run }: { readonly app: AppContext; readonly run: LongRun },
): Promise<Result<UnitTabs, Failure>> {
  const units = chosenUnits(choice, app.plan);
  const done = { drawn: [] as UnitId[], leftAlone: [] as UnitId[], places: [] as ShownPlace[] };
  const count = (): number => done.drawn.length + done.leftAlone.length;
  for (const batch of tabBatches(units, planTabs)) {
    if (run.signal.aborted) break;
    if (!batch.ok) return batch;
    const { drawings, drawn, leftAlone } = batch.value;
    const shown = firstEntries(drawings);
    const sent = drawings.length > 0 ? await app.workbook.draw(drawings, shown) : ok(undefined);
    if (!sent.ok) return sent;
    done.places.push(...shown.slice(-1));
    done.drawn.push(...drawn);
    done.leftAlone.push(...leftAlone);
    run.onProgress({ done: count(), total: units.length });
  }
  await showFirst(done.places, app);
  return ok({ drawn: done.drawn, leftAlone: done.leftAlone, wasStopped: count() < units.length });
}

/** Every request leaves its own first tab in front. */
async function showFirst(places: readonly ShownPlace[], app: AppContext): Promise<void> {
  const [first] = places;
  if (first && places.length > 1) await app.workbook.select(first.sheet, first.cell);
}

/** Units together until their requests would grow too long; blueprints are made only when their turn comes. */
function* tabBatches(units: readonly Unit[], planTabs: TabPlanner): Generator<Result<TabBatch, Failure>> {
  let batch: TabBatch = emptyBatch;
  let bytes = 0;
  for (const unit of units) {
    const planned = planTabs(unit);
    if (!planned.ok) return yield planned;
    const size = planned.value.reduce((sum, { blueprint }) => sum + requestBytes(blueprint), 0);
    if (batch.drawings.length > 0 && bytes + size > mostBytes) {
      yield ok(batch);
      [batch, bytes] = [emptyBatch, 0];
    }
    batch = withUnit(batch, unit.id, planned.value);
    bytes += size;
  }
  yield ok(batch);
}

const emptyBatch: TabBatch = { drawings: [], drawn: [], leftAlone: [] };

function withUnit({ drawings, drawn, leftAlone }: TabBatch, id: UnitId, own: readonly Drawing[]): TabBatch {
  if (own.length === 0) return { drawings, drawn, leftAlone: [...leftAlone, id] };
  return { drawings: [...drawings, ...own], drawn: [...drawn, id], leftAlone };
}

/** A form of one unit here would lose its `_cchc`; tabs of another period would share one with these. */
function whyNot({ periodId }: UnitFilesChoice, grid: WorkbookGrid): Failure | null {
  const forms = grid.sheets.filter((sheet) => markedAppendix(sheet) !== null);
  const owners = forms.map(tabOwner);
  if (owners.includes(null)) return { kind: "formHere" };
  const other = owners.find((owner) => owner?.periodId !== periodId);
  return other ? { kind: "otherForms", unitId: null, periodId: other.periodId } : null;
}
