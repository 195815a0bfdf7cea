import { openExcel } from "../../host/node/open-excel";
test("x", async () => {
  const say = (...a: unknown[]) => process.stdout.write(a.map((o) => (typeof o === "string" ? o : JSON.stringify(o))).join(" ").slice(0, 1500) + "\n");
  const e = await openExcel({apiVersion:"1.14"});
  e.switches.readOnly = true;
  for (const use of [(s: Excel.Worksheet) => { s.getRange("A1").values=[[1]]; }, (s: Excel.Worksheet) => s.getRange("A1").clear(), (s: Excel.Worksheet) => s.context.workbook.worksheets.add("x")]) {
  try { await e.Excel.run(async (c) => { use(c.workbook.worksheets.getItem("Sheet1")); await c.sync(); }); } catch (x) { say(String(x), (x as OfficeExtension.Error).debugInfo); }
  await new Promise((r) => setTimeout(r, 100)); say(e.counters.log);
  }
  say(e.Office.context.requirements.isSetSupported("ExcelApi", "1.15"));
  e.switches.readOnly = false;
  try { await e.Excel.run(async (c) => { c.workbook.worksheets.getItem("Sheet1").getRange("A1").getDependents().load("addresses"); await c.sync(); }); } catch (x) { say(String(x), (x as OfficeExtension.Error).debugInfo); }
  e.close();
});
