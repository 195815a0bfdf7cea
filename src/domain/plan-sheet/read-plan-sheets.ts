import type { WorkbookGrid } from "../cell-value";
import { allRowIds, indicatorsOf, measuredRowIds, ratioInputs, rowsAnsweredBy } from "../plan/answers";
import { planFingerprint } from "../plan/fingerprint";
import type { Plan, RowRelation } from "../plan/plan";
import { err, ok, type Result } from "../result";
import { findPlanSheets } from "./find-plan-sheets";
import { planSheetKinds, type PlanSheetKind } from "./plan-columns";
import type { PlanSheetProblem } from "./plan-sheet-problem";
import { SheetReading, type FoundSheet } from "./plan-sheet-reading";
import type { PlanSheetWords } from "./plan-sheet-words";
import { readAppendix1 } from "./read-appendix1-sheet";
import { readAppendix2 } from "./read-appendix2-sheet";
import { readPeriods, readUnits, type ReadUnit } from "./read-list-sheets";
import { readAgencies, readYear, readYearSettings } from "./read-settings-sheet";
import { unitIndex } from "./unit-names";

/** What the sheets are read with. */
export interface ReadPlanHow {
  readonly words: PlanSheetWords;
  /** The plan that they were laid out from: it knows what they do not show. */
  readonly base: Plan;
  /** Y06: the plan that is in force, where the base is another version of it; no new row is given the id of a row of it. */
  readonly inForce?: Plan;
}

/** A plan that may be used, with what is doubtful about it. */
export interface ReadPlan {
  readonly plan: Plan;
  readonly warnings: readonly PlanSheetProblem[];
}

/** Y07: the plan that the sheets say, or everything that is wrong with them at once, each with its sheet and cell. Warnings come along either way. */
export function readPlanSheets(
  workbook: WorkbookGrid,
  how: ReadPlanHow,
): Result<ReadPlan, readonly PlanSheetProblem[]> {
  const { found, problems } = findPlanSheets(workbook, how.words);
  if (problems.length > 0) return err(problems);
  const noted: PlanSheetProblem[] = [];
  const readings = new Map(
    [...found].map(([kind, sheet]) => [kind, readingOf(sheet, { workbook, how, noted })] as const),
  );
  const plan = planOf((kind) => known(readings, kind), how);
  const isWrong = noted.some(({ severity }) => severity === "error");
  return isWrong ? err(inOrder(noted)) : ok({ plan, warnings: inOrder(noted) });
}

interface Noting {
  readonly workbook: WorkbookGrid;
  readonly how: ReadPlanHow;
  readonly noted: PlanSheetProblem[];
}

function readingOf(sheet: FoundSheet, { workbook, how, noted }: Noting): SheetReading {
  return new SheetReading(sheet, how.words, noted, workbook.uses1904);
}

function known(readings: ReadonlyMap<PlanSheetKind, SheetReading>, kind: PlanSheetKind): SheetReading {
  const reading = readings.get(kind);
  if (reading === undefined) throw new Error(`No sheet of kind ${kind}`);
  return reading;
}

function planOf(sheet: (kind: PlanSheetKind) => SheetReading, { base, inForce = base }: ReadPlanHow): Plan {
  const settings = sheet("settings");
  const year = readYear(settings, base.year);
  const units = readUnits(sheet("units"), year);
  const index = unitIndex(units.map(({ unit }) => unit));
  const own = readYearSettings(settings);
  const agencies = readAgencies(settings, index, year);
  const takenIds = [...allRowIds(base), ...(inForce.id === base.id ? allRowIds(inForce) : [])];
  const scope = (kind: PlanSheetKind) => ({ reading: sheet(kind), units: index, year, takenIds });
  const rows = readAppendix1(scope("appendix1"), base);
  const appendix2 = readAppendix2(scope("appendix2"), own.deadlines);
  const plan = {
    ...{ id: `${agencies.agency.docSymbol}-${year}`, year, version: base.version, ...agencies, ...own },
    ...{ units: units.map(({ unit }) => unit), periods: readPeriods(sheet("periods"), year) },
    appendix1: { ...own.appendix1, rows },
    appendix2: { ...own.appendix2, ...appendix2 },
    relations: base.relations,
    ...previousOf(base, year),
  };
  const whole = { ...plan, fingerprint: planFingerprint(plan) };
  noteIdle(sheet("units"), units, whole);
  return {
    ...whole,
    ...{ relations: keptRelations(sheet("appendix1"), whole), previousIds: keptPrevious(whole) },
  };
}

/** What the sheets do not show of the year before: as the base knows it, or the base itself where the year is its next. */
function previousOf(base: Plan, year: number): Pick<Plan, "previousIds" | "previousPlanId"> {
  const { previousIds, previousPlanId } = base;
  if (year === base.year) return { previousIds, previousPlanId };
  return { previousIds: [], previousPlanId: year === base.year + 1 ? base.id : null };
}

/** A row that is gone follows none. */
function keptPrevious(plan: Plan): Plan["previousIds"] {
  const rowIds = measuredRowIds(plan);
  return plan.previousIds.filter(({ to }) => rowIds.has(to));
}

function noteIdle(reading: SheetReading, units: readonly ReadUnit[], plan: Plan): void {
  for (const { unit, row } of units)
    if (rowsAnsweredBy(plan, unit.id).size === 0) reading.note("idleUnit", [row, "name"], unit.name);
}

/** What rows say of each other is not shown; it goes with a row that is gone. */
function keptRelations(reading: SheetReading, plan: Plan): readonly RowRelation[] {
  const rowIds = new Set(
    indicatorsOf(plan)
      .flatMap(ratioInputs)
      .map(({ rowId }) => rowId),
  );
  const isKept = ({ left, right }: RowRelation): boolean => rowIds.has(left.rowId) && rowIds.has(right.rowId);
  for (const { left, right } of plan.relations.filter((relation) => !isKept(relation)))
    reading.note("relationLost", [null, "name"], left.rowId, right.rowId);
  return plan.relations.filter(isKept);
}

/** By sheet, then as they stand in it. */
function inOrder(problems: readonly PlanSheetProblem[]): readonly PlanSheetProblem[] {
  const row = ({ cell }: PlanSheetProblem): number => Number(/\d+$/.exec(cell ?? "")?.[0] ?? 0);
  const sheet = ({ kind }: PlanSheetProblem): number => planSheetKinds.indexOf(kind);
  return [...problems].sort((a, b) => sheet(a) - sheet(b) || row(a) - row(b));
}
