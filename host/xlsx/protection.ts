import type { Worksheet, WorksheetProtection } from "exceljs";
import type { Protection, ProtectionOptions } from "../model/sheet-rules";

type Allowance = keyof Omit<ProtectionOptions, "selectionMode">;

const NAMES: Readonly<Record<Allowance, keyof WorksheetProtection>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "objects",
  allowEditScenarios: "scenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};
const ALLOWANCES = Object.keys(NAMES) as Allowance[];
/** In a file these two are allowed unless forbidden; the others forbidden unless allowed. */
const ALLOWED_BY_DEFAULT: readonly Allowance[] = ["allowEditObjects", "allowEditScenarios"];
/** Hashing is for show here: Excel's 100,000 rounds take a second a sheet. */
const HASH_ROUNDS = 1000;

/** Protection of a file's sheet. Its password cannot be known: the sheet stays protected, without one. */
export function readProtection(worksheet: Worksheet): Protection | undefined {
  const file = (
    worksheet as { sheetProtection?: (Partial<WorksheetProtection> & { sheet?: boolean }) | null }
  ).sheetProtection;
  if (!file?.sheet) return undefined;
  const allowances = Object.fromEntries(
    ALLOWANCES.map((name) => [name, file[NAMES[name]] ?? ALLOWED_BY_DEFAULT.includes(name)]),
  ) as Record<Allowance, boolean>;
  return { options: { ...allowances, selectionMode: readSelectionMode(file) } };
}

/** Protects a file's sheet as the model's is. */
export async function writeProtection(
  worksheet: Worksheet,
  protection: Protection | undefined,
): Promise<void> {
  if (!protection) return;
  const { selectionMode } = protection.options;
  const allowances = Object.fromEntries(ALLOWANCES.map((name) => [NAMES[name], protection.options[name]]));
  await worksheet.protect(protection.password ?? "", {
    ...allowances,
    selectLockedCells: selectionMode === "Normal",
    selectUnlockedCells: selectionMode !== "None",
    spinCount: HASH_ROUNDS,
  });
}

function readSelectionMode(file: Partial<WorksheetProtection>): ProtectionOptions["selectionMode"] {
  if (file.selectUnlockedCells === false) return "None";
  return file.selectLockedCells === false ? "Unlocked" : "Normal";
}
