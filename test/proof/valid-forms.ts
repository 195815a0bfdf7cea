import fc from "fast-check";
import type { Ratio } from "../../src/domain/attain/ratio";
import type { WorkbookGrid } from "../../src/domain/cell-value";
import { formOf, type Entries } from "../support/forms";
import { periodOf, realPlan } from "../support/real-plan";
import { drawnGrid } from "./drawn-grid";
import { figuresOfYear } from "./unit-year";
import { validEntries as entriesOf } from "./valid-entries";

/** Whose report, for which period, in which imagined year. */
export interface Scene {
  readonly unitId: string;
  readonly periodId: string;
  readonly seed: number;
}

/** A complete and correct report, as entries and as the workbook that holds them. */
export interface ValidForm extends Scene {
  readonly entries: Entries;
  readonly workbook: WorkbookGrid;
}

/** Any unit of the real plan, any period, any imagined year. */
export const scenes: fc.Arbitrary<Scene> = fc.record({
  unitId: fc.constantFrom(...realPlan.units.map(({ id }) => id)),
  periodId: fc.constantFrom(...realPlan.periods.map(({ id }) => id)),
  seed: fc.nat(1_000_000),
});

/** A complete, correct and realistic report; the same for the same scene. */
export function validForm(scene: Scene): ValidForm {
  return formWith(scene, {});
}

/** The valid report of a scene with some entries changed; null empties a cell. */
export function formWith(scene: Scene, changes: Entries): ValidForm {
  const entries = { ...validEntries(scene), ...changes };
  const sheets = formOf(scene.unitId, entries, scene.periodId);
  return { ...scene, entries, workbook: { sheets: sheets.map(drawnGrid), uses1904: false } };
}

/** The unit's reports of the same imagined year for every period before this one, oldest first. */
export function earlierForms(scene: Scene): readonly ValidForm[] {
  const ids = realPlan.periods.map(({ id }) => id);
  return ids.slice(0, ids.indexOf(scene.periodId)).map((periodId) => validForm({ ...scene, periodId }));
}

/** Entries of every row that the unit answers. */
function validEntries({ unitId, periodId, seed }: Scene): Entries {
  const figures = figuresOfYear(unitId, seed);
  const at = realPlan.periods.findIndex(({ id }) => id === periodId);
  const figureOf = (rowId: string): Ratio => ({
    numerator: figures[rowId]?.numerator[at] ?? 0,
    denominator: figures[rowId]?.denominator[at] ?? 0,
  });
  return entriesOf({ plan: realPlan, unitId, period: periodOf(periodId), seed, figureOf });
}
