/** Protection without password: it guards template cells against slips. Columns and rows may still be resized to read. */
export function protectSheet(sheet: Excel.Worksheet): void {
  sheet.protection.protect({ allowFormatColumns: true, allowFormatRows: true, selectionMode: "Normal" });
}

/** Only for a sheet that is known to be protected: on another it fails in some builds (office-js issue 6784). */
export function unprotectSheet(sheet: Excel.Worksheet): void {
  sheet.protection.unprotect();
}
