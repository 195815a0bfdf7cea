import type { Failure } from "../../src/app/actions";
import type { Result } from "../../src/domain/result";
import { describeFailure } from "../../src/text/failures";
import { officeCodes } from "../../src/text/office-codes";
import { openDesk, paneOn, type Desk } from "../excel/support";
import type { Operation } from "./operation";
import { entriesNow, lostEntries } from "./typed-entries";
import { differences, stateOf, type WorkbookState } from "./workbook-state";

/** How an operation goes when nothing is wrong. */
export interface CleanRun {
  /** Actions of each batch that was waited for, in order. */
  readonly batches: readonly number[];
  readonly state: WorkbookState;
  readonly entries: ReadonlyMap<string, string>;
}

/** Trouble that is made before an operation and ended after it. */
export interface Trouble {
  readonly name: string;
  begin(desk: Desk): void;
  end(desk: Desk): void;
  /** The pane is closed and opened before the repeat. */
  readonly reloads: boolean;
  /** A colleague changed the workbook, so that it ends otherwise than without trouble: what must hold then instead. */
  readonly otherEnd?: (desk: Desk) => Promise<readonly string[]>;
}

export async function cleanRun(operation: Operation): Promise<CleanRun> {
  const desk = await openDesk();
  try {
    await operation.prepare(desk);
    desk.excel.counters.reset();
    const result = await operation.run(desk.actions);
    if (!result.ok)
      throw new Error(`${operation.name} fails without a fault: ${JSON.stringify(result.error)}`);
    const batches = desk.excel.counters.log
      .filter(({ isCleanup }) => !isCleanup)
      .map(({ actions }) => actions);
    return { batches, state: await stateOf(desk.excel), entries: await entriesNow(desk) };
  } finally {
    desk.close();
  }
}

/** What went wrong in one case; nothing when the operation said what happened, lost nothing, and its repeat finished. */
export async function runCase(
  operation: Operation,
  trouble: Trouble,
  clean: CleanRun,
): Promise<readonly string[]> {
  const desk = await openDesk();
  try {
    await operation.prepare(desk);
    const before = await entriesNow(desk);
    desk.excel.counters.reset();
    trouble.begin(desk);
    const first = await operation.run(desk.actions);
    trouble.end(desk);
    const lost = async () => lostEntries(before, await entriesNow(desk), clean.entries);
    const problems = [...wordless(first), ...(trouble.otherEnd ? [] : await lost())];
    const repeated = await repeat(operation, desk, trouble.reloads);
    if (trouble.otherEnd) return [...problems, ...wordless(repeated), ...(await trouble.otherEnd(desk))];
    const state = await stateOf(desk.excel);
    const ended = [...unfinished(operation, first, repeated), ...differences(clean.state, state)];
    return [...problems, ...ended, ...(await lost())];
  } catch (error) {
    return [`it threw ${String(error)}`];
  } finally {
    desk.close();
  }
}

async function repeat(operation: Operation, desk: Desk, reloads: boolean): Promise<Result<unknown, Failure>> {
  if (!reloads) return operation.run(desk.actions);
  const actions = paneOn();
  await operation.reopen?.(actions);
  return operation.run(actions);
}

/** A failure without a sentence of its own. */
function wordless(result: Result<unknown, Failure>): readonly string[] {
  if (result.ok) return [];
  const { error } = result;
  if (error.kind === "excel" && !Object.hasOwn(officeCodes, error.code))
    return [`no sentence for ${error.code}`];
  const { title, body } = describeFailure(error);
  return title === "" || body === "" ? [`no sentence for ${error.kind}`] : [];
}

function unfinished(
  { doneBefore = [] }: Operation,
  first: Result<unknown, Failure>,
  repeated: Result<unknown, Failure>,
): readonly string[] {
  if (repeated.ok || doneBefore.includes(repeated.error.kind)) return [];
  return [
    `the repeat failed: ${JSON.stringify(repeated.error)} after ${JSON.stringify(first).slice(0, 120)}`,
  ];
}
