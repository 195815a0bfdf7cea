import type { Failure, PaneActions } from "../../src/app/actions";
import { err, ok, type Result } from "../../src/domain/result";
import type { CellContent } from "../../src/domain/cell-value";
import { contentWritten } from "../../src/domain/fix/cell-content";
import { sheetNames } from "../../src/text/sheet-names";
import { collectSamples, type Desk } from "../excel/support";
import type { Random } from "../support/seeded-random";
import { nothingAllowed, type Allowed, type SoakModel } from "./soak-model";
import { entryPlaces, type Place } from "./soak-places";
import { calm } from "./troubles";

const when = { periodId: "Q1", asOf: "2024-03-14" };
export const choice = { unitId: "CCTS", ...when };

/** What a step works on; `actions` is replaced when the pane is opened anew. */
export interface SoakDesk extends Desk {
  readonly random: Random;
  readonly known: SoakModel;
  actions: PaneActions;
}

export interface StepOutcome {
  readonly result: Result<unknown, Failure>;
  readonly allowed: Allowed;
}

/** One thing an officer does, by name. */
export type Step = (desk: SoakDesk) => Promise<StepOutcome>;

const plainly = (work: (actions: PaneActions) => Promise<Result<unknown, Failure>>): Step => {
  return async ({ actions }) => ({ result: await work(actions), allowed: nothingAllowed });
};

const values: readonly [string | number, ...(string | number)[]] = [
  0,
  63,
  100,
  1234,
  " 85 ",
  "120 hồ sơ",
  "1.234",
  "=1+1",
  "Đã hoàn thành",
  "25/1/2024",
  "",
];

function somewhere(random: Random): Place {
  const place = entryPlaces[random.below(entryPlaces.length)];
  if (!place) throw new Error("The form has no cells to type in");
  return place;
}

const type: Step = async (desk) => {
  const [place, value] = [somewhere(desk.random), desk.random.pick(values)];
  desk.type(place, value);
  desk.known.typed(place, value);
  return { result: ok(undefined), allowed: nothingAllowed };
};

/** A row is deleted, with what was typed in it, and the form repaired at once: until then its rows stand elsewhere. */
const deleteRow: Step = async (desk) => {
  const [appendix, rowId] = somewhere(desk.random);
  const sheet = desk.excel.model.findSheet(sheetNames[appendix]);
  const row = sheet
    ?.getContents({ row: 0, column: 0, rowCount: 90, columnCount: 1 })
    .findIndex(([cell]) => cell?.value === rowId);
  if (!sheet || row === undefined || row < 0) return { result: ok(undefined), allowed: nothingAllowed };
  sheet.deleteRows(row, 1);
  desk.known.rowDeleted(rowId);
  return { result: await repaired(desk), allowed: nothingAllowed };
};

/** In the midst of a fault the repair fails; the second one meets none. */
async function repaired({ actions, excel }: SoakDesk): Promise<Result<unknown, Failure>> {
  const result = await actions.repair(when.asOf);
  if (result.ok) return result;
  Object.assign(excel.switches, calm);
  return actions.repair(when.asOf);
}

const safeFixes: Step = async ({ actions }) => {
  const checked = await actions.check(when.asOf);
  if (!checked.ok) return { result: checked, allowed: nothingAllowed };
  const safe = [...checked.value.mends.values()].flat().filter(({ certainty }) => certainty === "safe");
  const cells = safe.flatMap((mend) => mend.cells);
  const proposed = new Map(
    cells.map(({ at, after }) => [`${at.rowId}/${at.column}`, rawOf(contentWritten(after))] as const),
  );
  return { result: await actions.mend(safe, when.asOf), allowed: { proposed, undoes: false } };
};

/** A formula stands where no fix that is safe puts one. */
function rawOf(content: CellContent): unknown {
  return content.kind === "value" ? content.value : undefined;
}

/** What is done, each as often as it stands here. */
export const steps: readonly (readonly [string, Step])[] = [
  ...Array.from({ length: 8 }, () => ["type", type] as const),
  ["update forms", plainly((actions) => actions.createForms(choice))],
  ["update forms", plainly((actions) => actions.createForms(choice))],
  ["delete a row and repair", deleteRow],
  ["check", plainly((actions) => actions.check(when.asOf))],
  ["safe fixes", safeFixes],
  ["safe fixes", safeFixes],
  [
    "undo",
    async ({ actions }) => ({
      result: await actions.undo(when.asOf),
      allowed: { proposed: new Map(), undoes: true },
    }),
  ],
  ["colour", plainly((actions) => actions.colour())],
  ["clear colours", plainly((actions) => actions.clearColours())],
  ["near threshold", plainly((actions) => actions.setNearPercent(85))],
  [
    "export findings",
    plainly(async (actions) => {
      const checked = await actions.check(when.asOf);
      return checked.ok ? actions.exportFindings(checked.value) : err(checked.error);
    }),
  ],
  [
    "consolidate",
    plainly(async (actions) => {
      await collectSamples({ actions });
      return actions.consolidate(when);
    }),
  ],
  ["keep the register", plainly((actions) => actions.saveRegister(when))],
];
