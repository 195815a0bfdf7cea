import type { PaneActions } from "../../src/app/actions";
import { err } from "../../src/domain/result";
import type { Desk } from "../excel/support";
import { after, choice, forms, must, when, type Operation } from "./operation";
import { addForeignSheet } from "./typed-entries";

const safeMends = (actions: PaneActions) =>
  after(actions.check(when.asOf), ({ mends }) => {
    const safe = [...mends.values()].flat().filter(({ certainty }) => certainty === "safe");
    return actions.mend(safe, when.asOf);
  });

async function lostRow(desk: Desk): Promise<void> {
  await forms(desk);
  desk.excel.model.findSheet("Phụ lục I")?.deleteRows(12, 1);
}

/** What the pane does with the forms of one unit. */
export const onForms: readonly Operation[] = [
  {
    name: "make forms",
    prepare: async (desk) => addForeignSheet(desk),
    run: (actions) => actions.createForms(choice),
  },
  { name: "update forms", hasEntries: true, prepare: forms, run: (actions) => actions.createForms(choice) },
  {
    name: "repair forms that lost a row",
    hasEntries: true,
    prepare: lostRow,
    run: (actions) => actions.repair(when.asOf),
  },
  { name: "read the state", hasEntries: true, prepare: forms, run: (actions) => actions.readStatus() },
  { name: "check", hasEntries: true, prepare: forms, run: (actions) => actions.check(when.asOf) },
  { name: "safe fixes", hasEntries: true, prepare: forms, run: safeMends },
  {
    name: "undo",
    hasEntries: true,
    prepare: async (desk) => {
      await forms(desk);
      must(await safeMends(desk.actions));
    },
    run: (actions) => actions.undo(when.asOf),
    doneBefore: ["nothingToUndo"],
  },
  {
    name: "explain",
    hasEntries: true,
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
    hasEntries: true,
    prepare: forms,
    run: (actions) => after(actions.check(when.asOf), (report) => actions.exportFindings(report)),
  },
  {
    name: "set the near threshold",
    hasEntries: true,
    prepare: forms,
    run: (actions) => actions.setNearPercent(85),
  },
  { name: "colour", hasEntries: true, prepare: forms, run: (actions) => actions.colour() },
  {
    name: "clear colours",
    hasEntries: true,
    prepare: async (desk) => {
      await forms(desk);
      must(await desk.actions.colour());
    },
    run: (actions) => actions.clearColours(),
  },
  {
    name: "go to a cell",
    hasEntries: true,
    prepare: forms,
    run: (actions) => actions.goTo({ sheet: "Phụ lục I", cell: "G30", rowId: null, column: null }),
  },
  {
    name: "check while typing, on and off",
    hasEntries: true,
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
