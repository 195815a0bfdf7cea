import { openExcel } from "../../host/node/open-excel";
import { PaneConnection } from "../../host/bridge/pane-connection";
test("x", async () => {
  const say = (...a: unknown[]) => process.stdout.write(a.map((o) => (typeof o === "string" ? o : JSON.stringify(o))).join(" ").slice(0, 1500) + "\n");
  const post = PaneConnection.prototype.post;
  PaneConnection.prototype.post = function (j: unknown) { say(String(j).slice(0,200)); post.call(this, j); };
  const e = await openExcel();
  say("opened");
  const { Office, host, model, Excel } = e;
  Office.actions.associate("stamp", async (event: Office.AddinCommands.Event) => {
    say("stamp", event);
      await Excel.run(async (context) => {
        context.workbook.getActiveCell().values = [[event.source.id]];
        await context.sync();
      });
      event.completed();
    });
  try { await host.runCommand("stamp", "StampButton"); } catch (x) { say(String(x)); }
  await new Promise((r) => setTimeout(r, 300));
  await host.runCommand("stamp", "StampButton");
  say("done");
  e.close();
});
