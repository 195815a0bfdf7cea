import type { Failure, PaneActions } from "../../src/app/actions";
import { err, type Result } from "../../src/domain/result";
import { collectSamples, type Desk } from "../excel/support";
import { addForeignSheet, typeEntries } from "./typed-entries";

/** Something the pane does in the workbook. */
export interface Operation {
  readonly name: string;
  /** Brings a blank workbook to where the operation makes sense. */
  prepare(desk: Desk): Promise<void>;
  /** What a pane that was opened anew does first; nothing for most. */
  reopen?(actions: PaneActions): Promise<void>;
  run(actions: PaneActions): Promise<Result<unknown, Failure>>;
  /** Answers that mean the first attempt had come to its end already. */
  readonly doneBefore?: readonly Failure["kind"][];
  /** The workbook has forms in which units typed. */
  readonly hasEntries?: boolean;
  /** Hundreds of sheets: fewer cases are tried. */
  readonly isLarge?: boolean;
}

export const choice = { unitId: "CCTS", periodId: "Q1", asOf: "2024-03-14" };
export const when = { periodId: "Q1", asOf: "2024-03-14" };
export const longRun = { onProgress: () => undefined, signal: new AbortController().signal };

export async function forms(desk: Desk): Promise<void> {
  addForeignSheet(desk);
  must(await desk.actions.createForms(choice));
  typeEntries(desk);
}

export async function received(desk: Desk): Promise<void> {
  addForeignSheet(desk);
  await collectSamples(desk);
  must(await desk.actions.saveRegister(when));
}

export async function consolidated(desk: Desk): Promise<void> {
  await received(desk);
  must(await desk.actions.consolidate(when));
}

/** As the pane does when it is opened, and as an officer does who picks the same files again. */
export async function receivedAgain(actions: PaneActions): Promise<void> {
  must(await actions.openRegister(when));
  await collectSamples({ actions });
}

export function must<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** One step after another, ending with the first that fails. */
export async function after<T, U>(
  first: Promise<Result<T, Failure>>,
  next: (value: T) => Promise<Result<U, Failure>>,
): Promise<Result<U, Failure>> {
  const result = await first;
  return result.ok ? next(result.value) : err(result.error);
}
