/** Protection without password: it guards template cells against slips. Columns and rows may still be resized to read. */
export function protectSheet(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, selectionMode: "Normal" });
}

/** Only for a sheet that is known to be protected: on another it fails in some builds (office-js issue 6784). */
export function unprotectSheet(sheet: Excel.Worksheet): void {
  sheet.protection.unprotect();
}

/** Protects the sheets of these names that work which broke off left open; those that are gone are passed over. */
export async function protectAgain(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const sheets = names.map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load("name,protection/protected");
  if (sheets.length > 0) await context.sync();
  const open = sheets.filter((sheet) => !sheet.isNullObject && !sheet.protection.protected);
  open.forEach(protectSheet);
  if (open.length > 0) await context.sync();
}
