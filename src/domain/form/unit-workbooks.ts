import type { RawValue, SheetGrid, WorkbookGrid } from "../cell-value";
import type { PeriodId, UnitId } from "../plan/plan";
import { metadataSheetName } from "./columns";
import { markedAppendix } from "./read-form";
import { identitySheet, readIdentity } from "./read-identity";
import { rawText } from "./read-value";
import { tabOwner, type TabOwner } from "./tab-owner";

/** Which of the units of one shared workbook; the same after its tabs were renamed or moved. */
export type UnitKey = string;

/** One unit's form out of a workbook that several units fill. */
export interface UnitWorkbook {
  readonly key: UnitKey;
  readonly unitId: UnitId;
  readonly periodId: PeriodId;
  /** The unit's tabs and a `_cchc` that names the unit: what a form of its own would be read as. */
  readonly grid: WorkbookGrid;
}

/**
 * R11: a workbook with tabs of units as one form workbook for each unit and period, in the order of their first tabs; [] without
 * such tabs. Form sheets beside them that are no unit's tab are one more, when `_cchc` says whose they are.
 */
export function unitWorkbooks(grid: WorkbookGrid): readonly UnitWorkbook[] {
  const forms = grid.sheets.filter((sheet) => markedAppendix(sheet) !== null);
  const owned = forms.flatMap((sheet) => {
    const owner = tabOwner(sheet);
    return owner ? [{ owner, sheet }] : [];
  });
  if (owned.length === 0) return [];
  const groups = new Map<string, readonly (typeof owned)[number][]>();
  for (const tab of owned) {
    const key = unitKey(tab.owner);
    groups.set(key, [...(groups.get(key) ?? []), tab]);
  }
  const ofUnits = [...groups.values()].flatMap((tabs) => virtualWorkbook(tabs, grid));
  return [...ofUnits, ...ownForm(forms, grid)];
}

/** R11: the one whose sheet is in front; null when that is no form sheet, or no sheet is said to be in front. */
export function unitInFront(grid: WorkbookGrid): UnitWorkbook | null {
  const isInFront = (sheet: SheetGrid): boolean =>
    sheet.name === grid.activeSheet && markedAppendix(sheet) !== null;
  return unitWorkbooks(grid).find(({ grid: own }) => own.sheets.some(isInFront)) ?? null;
}

/** Whether units fill tabs of this workbook. */
export function hasUnitTabs({ sheets }: WorkbookGrid): boolean {
  return sheets.some((sheet) => markedAppendix(sheet) !== null && tabOwner(sheet) !== null);
}

function virtualWorkbook(
  tabs: readonly { readonly owner: TabOwner; readonly sheet: SheetGrid }[],
  grid: WorkbookGrid,
): readonly UnitWorkbook[] {
  const [first] = tabs;
  if (!first) return [];
  const { unitId, periodId } = first.owner;
  const cutoffDate = tabs.find(({ owner }) => owner.cutoffDate !== null)?.owner.cutoffDate ?? null;
  const identity = ownIdentity(identitySheet(grid), { unitId, periodId, cutoffDate });
  return [
    {
      ...{ key: unitKey(first.owner), unitId, periodId },
      grid: { ...grid, sheets: [...tabs.map(({ sheet }) => sheet), identity] },
    },
  ];
}

/** Form sheets of the ordinary kind in the same workbook: of the unit that `_cchc` names. */
function ownForm(forms: readonly SheetGrid[], grid: WorkbookGrid): readonly UnitWorkbook[] {
  const sheets = forms.filter((sheet) => tabOwner(sheet) === null);
  const { unitId, periodId } = readIdentity(grid);
  const identity = identitySheet(grid);
  if (sheets.length === 0 || unitId === null || identity === null) return [];
  const own = { key: ownFormKey, unitId, periodId: periodId ?? "" };
  return [{ ...own, grid: { ...grid, sheets: [...sheets, identity] } }];
}

const ownFormKey: UnitKey = "_cchc";

function unitKey({ unitId, periodId }: TabOwner): UnitKey {
  return JSON.stringify([unitId, periodId]);
}

/** The shared `_cchc` with the tab's own words in place of its own; what it lacks is added below. */
function ownIdentity(shared: SheetGrid | null, owner: TabOwner): SheetGrid {
  const own = new Map<string, string>(
    Object.entries(owner).flatMap(([key, value]) => (value === null ? [] : [[key, String(value)]])),
  );
  const rows = shared?.rows ?? [];
  const keys = new Set(rows.map(([key]) => rawText(key)));
  const told = rows.map((row): readonly RawValue[] => {
    const value = own.get(rawText(row[0]));
    return value === undefined ? row : [row[0] ?? null, value, ...row.slice(2)];
  });
  return {
    name: shared?.name ?? metadataSheetName,
    rows: [...told, ...[...own].filter(([key]) => !keys.has(key))],
  };
}
