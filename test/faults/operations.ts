import type { Failure, PaneActions } from "../../src/app/actions";
import { err, type Result } from "../../src/domain/result";
import { collectSamples, sampleFiles, type Desk } from "../excel/support";
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

const choice = { unitId: "CCTS", periodId: "Q1", asOf: "2024-03-14" };
const when = { periodId: "Q1", asOf: "2024-03-14" };
const longRun = { onProgress: () => undefined, signal: new AbortController().signal };

async function forms(desk: Desk): Promise<void> {
  addForeignSheet(desk);
  must(await desk.actions.createForms(choice));
  typeEntries(desk);
}

async function received(desk: Desk): Promise<void> {
  addForeignSheet(desk);
  await collectSamples(desk);
  must(await desk.actions.saveRegister(when));
}

async function consolidated(desk: Desk): Promise<void> {
  await received(desk);
  must(await desk.actions.consolidate(when));
}

/** As the pane does when it is opened, and as an officer does who picks the same files again. */
async function receivedAgain(actions: PaneActions): Promise<void> {
  must(await actions.openRegister(when));
  await collectSamples({ actions });
}

function must<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** One step after another, ending with the first that fails. */
async function after<T, U>(
  first: Promise<Result<T, Failure>>,
  next: (value: T) => Promise<Result<U, Failure>>,
): Promise<Result<U, Failure>> {
  const result = await first;
  return result.ok ? next(result.value) : err(result.error);
}

const safeMends = (actions: PaneActions) =>
  after(actions.check(when.asOf), ({ mends }) => {
    const safe = [...mends.values()].flat().filter(({ certainty }) => certainty === "safe");
    return actions.mend(safe, when.asOf);
  });

async function lostRow(desk: Desk): Promise<void> {
  await forms(desk);
  desk.excel.model.findSheet("Phụ lục I")?.deleteRows(12, 1);
}

const onForms: readonly Operation[] = [
  {
    name: "make forms",
    prepare: async (desk) => addForeignSheet(desk),
    run: (actions) => actions.createForms(choice),
  },
  { name: "update forms", prepare: forms, run: (actions) => actions.createForms(choice) },
  { name: "repair forms that lost a row", prepare: lostRow, run: (actions) => actions.repair(when.asOf) },
  { name: "read the state", prepare: forms, run: (actions) => actions.readStatus() },
  { name: "check", prepare: forms, run: (actions) => actions.check(when.asOf) },
  { name: "safe fixes", prepare: forms, run: safeMends },
  {
    name: "undo",
    prepare: async (desk) => {
      await forms(desk);
      must(await safeMends(desk.actions));
    },
    run: (actions) => actions.undo(when.asOf),
    doneBefore: ["nothingToUndo"],
  },
  {
    name: "explain",
    prepare: forms,
    run: (actions) =>
      after(actions.check(when.asOf), async ({ explainable }) => {
        const finding = [...explainable].find(({ at }) => JSON.stringify(at).includes("PL1.3.2"));
        if (!finding) return err({ kind: "nothingToUndo" });
        return actions.explain(finding, "Đã đối chiếu với hồ sơ gốc", when.asOf);
      }),
    // what is explained is no longer to be explained
    doneBefore: ["nothingToUndo"],
  },
  {
    name: "export findings",
    prepare: forms,
    run: (actions) => after(actions.check(when.asOf), (report) => actions.exportFindings(report)),
  },
  { name: "set the near threshold", prepare: forms, run: (actions) => actions.setNearPercent(85) },
  { name: "colour", prepare: forms, run: (actions) => actions.colour() },
  {
    name: "clear colours",
    prepare: async (desk) => {
      await forms(desk);
      must(await desk.actions.colour());
    },
    run: (actions) => actions.clearColours(),
  },
  {
    name: "go to a cell",
    prepare: forms,
    run: (actions) => actions.goTo({ sheet: "Phụ lục I", cell: "G30", rowId: null, column: null }),
  },
  {
    name: "check while typing, on and off",
    prepare: forms,
    run: (actions) =>
      after(
        actions.watch(
          () => when.asOf,
          () => undefined,
        ),
        async (stop) => {
          await stop();
          return { ok: true, value: undefined };
        },
      ),
  },
];

const onReports: readonly Operation[] = [
  {
    name: "keep the register",
    prepare: async (desk) => void (await collectSamples(desk)),
    reopen: receivedAgain,
    run: (actions) => actions.saveRegister(when),
  },
  { name: "open the register", prepare: received, run: (actions) => actions.openRegister(when) },
  {
    name: "consolidate",
    prepare: received,
    reopen: receivedAgain,
    run: (actions) => actions.consolidate(when),
  },
  {
    name: "consolidate again",
    prepare: consolidated,
    reopen: receivedAgain,
    run: (actions) => actions.consolidate(when),
  },
  {
    name: "trace the selected row",
    prepare: consolidated,
    reopen: receivedAgain,
    run: (actions) => actions.traceSelection(when),
  },
  {
    name: "draw the data sheet",
    prepare: received,
    reopen: receivedAgain,
    run: (actions) => actions.drawData(when),
  },
  {
    name: "sign",
    prepare: consolidated,
    reopen: receivedAgain,
    run: (actions) =>
      after(
        after(actions.consolidate(when), (made) => {
          const { report } = actions.viewReport(made);
          return actions.saveSigning({ ...report.signing, number: "7", signer: "Người Ký" }, when);
        }),
        () => actions.consolidate(when),
      ),
  },
  {
    name: "word a paragraph",
    prepare: consolidated,
    reopen: receivedAgain,
    run: (actions) =>
      actions.editParagraph({ paragraph: "reporting", text: "Lời riêng", instead: "x" }, when),
  },
  {
    name: "lock the period",
    prepare: consolidated,
    reopen: receivedAgain,
    run: (actions) => after(actions.consolidate(when), (made) => actions.lockPeriod(made, "Trưởng phòng")),
    doneBefore: ["lockedAlready"],
  },
  {
    name: "open the period again",
    prepare: async (desk) => {
      await consolidated(desk);
      const made = must(await desk.actions.consolidate(when));
      must(await desk.actions.lockPeriod(made, "Trưởng phòng"));
    },
    reopen: receivedAgain,
    run: (actions) =>
      after(actions.consolidate(when), (made) =>
        actions.reopenPeriod(made, { by: "Trưởng phòng", reason: "Bổ sung số liệu" }),
      ),
    doneBefore: ["notLocked"],
  },
  {
    name: "compare with the lock",
    prepare: async (desk) => {
      await consolidated(desk);
      must(await desk.actions.lockPeriod(must(await desk.actions.consolidate(when)), "Trưởng phòng"));
    },
    reopen: receivedAgain,
    run: (actions) => after(actions.consolidate(when), (made) => actions.checkLock(made)),
  },
  {
    name: "make the workbook to be sent and open it",
    prepare: consolidated,
    reopen: receivedAgain,
    run: (actions) =>
      after(actions.consolidate(when), (made) =>
        after(actions.makeSendable(made, ["summary", "tasks"]), (file) => actions.openSendable(file)),
      ),
  },
];

const onTabs: readonly Operation[] = [
  {
    name: "tabs for every unit",
    prepare: async (desk) => addForeignSheet(desk),
    run: (actions) => actions.createUnitTabs(when, longRun),
  },
  {
    name: "read the units' tabs",
    prepare: async (desk) => {
      addForeignSheet(desk);
      must(await desk.actions.createUnitTabs(when, longRun));
    },
    run: (actions) => actions.collectTabs({ ...when, receivedOn: "2024-03-15" }),
  },
  {
    name: "open a unit's form",
    prepare: async (desk) => addForeignSheet(desk),
    run: (actions) => actions.openUnitFile({ ...when, unitId: "CCTS" }),
  },
];

/** Everything the pane does in a workbook. */
export const operations: readonly Operation[] = [
  ...onForms.map((operation) => ({ ...operation, hasEntries: operation.name !== "make forms" })),
  ...onReports,
  ...onTabs.map((operation) => ({ ...operation, isLarge: operation.name !== "open a unit's form" })),
];

/** How many sample files there are; without them the operations on reports would be empty. */
export const sampleCount = sampleFiles().length;
