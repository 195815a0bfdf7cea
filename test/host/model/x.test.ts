import { createWorkbookModel } from "../../../host/model/univer/create-workbook-model";
import { startHeadlessUniver } from "../../../host/node/headless-univer";
import { ICommandService } from "@univerjs/core";
test("scratch", async () => {
  const u = startHeadlessUniver();
  const m = createWorkbookModel(u.api);
  const s = m.addSheet("x");
  s.setContents({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, [[{ value: 2 }]]);
  u.api.getActiveWorkbook()?.getActiveSheet().getInject().get(ICommandService).onCommandExecuted((c) => { process.stdout.write(c.id + " " + JSON.stringify(c.params)?.slice(0, 300) + "\n"); });
  s.addConditionalFormat({ areas: [{ row: 0, column: 0, rowCount: 3, columnCount: 1 }], formula: "=A1>1", paint: { fillColor: "#FFC7CE", bold: true }, stopIfTrue: false });
  process.stdout.write(JSON.stringify(await s.getConditionalPaint(0, 0)) + "\n");
  await new Promise((r) => setTimeout(r, 500));
  process.stdout.write(JSON.stringify(await s.getConditionalPaint(0, 0)) + "\n");
  process.stdout.write(JSON.stringify(await s.getConditionalPaint(0, 0)) + "\n");
  await new Promise((r) => setTimeout(r, 500));
  process.stdout.write(JSON.stringify(await s.getConditionalPaint(0, 0)) + "\n");
  process.stdout.write(JSON.stringify(await s.getConditionalPaint(0, 0)) + m.getActiveSheet().name + "\n");
});
