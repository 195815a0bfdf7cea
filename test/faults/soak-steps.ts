import type { Failure, PaneActions } from "../../src/app/actions";
import { err, ok, type Result } from "../../src/domain/result";
import type { BlueprintValue } from "../../src/domain/sheet/blueprint";
import { collectSamples, type Desk } from "../excel/support";
import type { Random } from "./random";
import { nothingAllowed, type Allowed, type SoakModel } from "./soak-model";
import { entryPlaces, type Place } from "./soak-places";

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
  const [, rowId] = somewhere(desk.random);
  const sheet = desk.excel.model
    .getSheets()
    .find(({ name }) => name === (rowId.startsWith("PL1") ? "Phụ lục I" : "Phụ lục II"));
  const row = sheet
    ?.getContents({ row: 0, column: 0, rowCount: 90, columnCount: 1 })
    .findIndex(([cell]) => cell?.value === rowId);
  if (!sheet || row === undefined || row < 0) return { result: ok(undefined), allowed: nothingAllowed };
  sheet.deleteRows(row, 1);
  desk.known.rowDeleted(rowId);
  let result: Result<unknown, Failure> = await desk.actions.repair(when.asOf);
  if (!result.ok) {
    Object.assign(desk.excel.switches, {
      failAtBatch: undefined,
      failAtAction: undefined,
      cellEditMode: false,
      readOnly: false,
    });
    result = await desk.actions.repair(when.asOf);
  }
  return { result, allowed: nothingAllowed };
};

const safeFixes: Step = async ({ actions }) => {
  const checked = await actions.check(when.asOf);
  if (!checked.ok) return { result: checked, allowed: nothingAllowed };
  const safe = [...checked.value.mends.values()].flat().filter(({ certainty }) => certainty === "safe");
  const cells = safe.flatMap((mend) => mend.cells);
  const proposed = new Map(cells.map(({ at, after }) => [`${at.rowId}/${at.column}`, rawOf(after)] as const));
  return { result: await actions.mend(safe, when.asOf), allowed: { proposed, undoes: false } };
};

function rawOf(value: BlueprintValue): unknown {
  if (value.kind === "text") return value.text;
  if (value.kind === "number") return value.number;
  if (value.kind === "blank") return null;
  return value.kind === "date" ? serialOf(value.date) : undefined;
}

/** Days since 30 December 1899. */
function serialOf(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
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
