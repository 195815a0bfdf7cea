import type { WorkbookGrid } from "../../../src/domain/cell-value";
import { previousOf, type PreviousColumn } from "../../../src/domain/form/previous";
import { readSubmission } from "../../../src/domain/form/read-form";
import type { Plan, Unit, UnitId } from "../../../src/domain/plan/plan";
import type { SheetBlueprint } from "../../../src/domain/sheet/blueprint";
import { formBlueprints } from "../../../src/domain/sheet/form-sheets";
import { sheetWords as words } from "../../../src/text/sheet-words";
import { typedContents, type Entries } from "../../support/forms";
import { figuresOfPlan } from "../any-figures";
import { drawnGrid } from "../drawn-grid";
import { validEntries } from "../valid-entries";

/** The form that a unit sends in, filled in completely and correctly. */
export interface SentForm {
  readonly unitId: UnitId;
  readonly entries: Entries;
  readonly sheets: readonly SheetBlueprint[];
  readonly workbook: WorkbookGrid;
}

/** Whose form, for which period by its place in the plan, in which imagined year. */
export interface FormScene {
  readonly unit: Unit;
  readonly at: number;
  readonly seed: number;
}

const nothing = { numerator: 0, denominator: 0 };

/** The form of a unit with complete and correct entries; beside them what it reported the period before. */
export function filledForm(plan: Plan, scene: FormScene): SentForm {
  const { unit, at } = scene;
  const period = plan.periods[at];
  if (period === undefined || at === 0) return drawnForm(plan, scene, null);
  const past = readSubmission(drawnForm(plan, { ...scene, at: at - 1 }, null).workbook, plan);
  return drawnForm(plan, scene, previousOf([past], { unitId: unit.id, period }, { plan, words }));
}

function drawnForm(plan: Plan, { unit, at, seed }: FormScene, previous: PreviousColumn | null): SentForm {
  const period = plan.periods[at];
  if (period === undefined) throw new Error(`No period ${at}`);
  const figures = figuresOfPlan(plan, unit.id, seed)[at];
  const figureOf = (rowId: string) => figures?.get(rowId) ?? nothing;
  const entries = validEntries({ plan, unitId: unit.id, period, seed, figureOf });
  const sheets = formBlueprints({
    ...{ plan, unit, period, asOf: period.to, words, appVersion: "0.1.0", previous },
    ...{ createdAt: "2024-03-01T08:00:00.000Z", kept: typedContents(entries) },
  });
  const workbook = { sheets: sheets.map(drawnGrid), uses1904: false };
  return { unitId: unit.id, entries, sheets, workbook };
}
