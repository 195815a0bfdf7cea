import * as read from "../arguments";
import { instanceOf, type Argument, type Instance, type OfficeClass } from "../office-class";
import { accessDenied, invalidArgument } from "../office-error";
import type { ProtectionOptions } from "../../model/sheet-rules";
import type { SheetModel } from "../../model/workbook-model";

/** What a freshly protected sheet allows: nothing (Excel.WorksheetProtectionOptions). */
export const NOTHING_ALLOWED: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotection */
const worksheetProtectionClass: OfficeClass<SheetModel> = {
  name: "WorksheetProtection",
  get: {
    Protected: (sheet) => sheet.protection !== undefined,
    Options: (sheet) => sheet.protection?.options ?? NOTHING_ALLOWED,
  },
  call: { Protect: protect, Unprotect: unprotect },
};

/** Protecting a protected sheet fails: "Fails if the worksheet has already been protected" (issue 6784). */
function protect(sheet: SheetModel, [options, password]: readonly Argument[]): null {
  if (sheet.protection) throw accessDenied();
  const secret = read.optionalText(password);
  sheet.protection = {
    options: { ...NOTHING_ALLOWED, ...(options ? readOptions(read.record(options)) : {}) },
    ...(secret ? { password: secret } : {}),
  };
  return null;
}

/** Unprotecting needs the password; a sheet that is not protected refuses as well (issue 6784). */
function unprotect(sheet: SheetModel, [password]: readonly Argument[]): null {
  if (!sheet.protection) throw accessDenied();
  const secret = sheet.protection.password;
  if (secret !== undefined && secret !== password) throw accessDenied("The password is incorrect.");
  sheet.protection = undefined;
  return null;
}

function readOptions(options: Readonly<Record<string, unknown>>): Partial<ProtectionOptions> {
  const result: Record<string, boolean | string> = {};
  for (const [key, value] of Object.entries(options)) {
    if (!Object.hasOwn(NOTHING_ALLOWED, key)) throw invalidArgument(`${key} is no protection option.`);
    if (value === null || value === undefined) continue;
    result[key] =
      key === "selectionMode" ? read.oneOf(["Normal", "Unlocked", "None"], value) : read.truth(value);
  }
  return result;
}

/** The protection of a sheet. */
export function worksheetProtection(sheet: SheetModel): Instance {
  return instanceOf(worksheetProtectionClass, sheet);
}
