/** Calls that Excel 2021 does not have, for the test beside. */
export function newer(sheet: Excel.Worksheet): void {
  sheet.getRange("A1").load("values").valuesAsJson = [];
  sheet.notes.load();
}
