import { createPlanWork } from "../../src/plan-work";
import { planSheetWords } from "../../src/text/plan-sheet-words";
import type { Desk } from "../excel/support";
import { decision2024, memoryFile } from "../support/plan-desk";
import { realPlan } from "../support/real-plan";
import { forms, must, type Operation } from "./operation";

const plans = createPlanWork(realPlan);
const over = { replaces: true };
const { appendix1 } = planSheetWords.names;

/** Forms with entries, and the plan in force on its sheets beside them. */
async function laidOut(desk: Desk): Promise<void> {
  await forms(desk);
  must(await plans.editPlan());
}

/** The decision's text, a cell a line, as it is pasted from Word. */
async function pasted(desk: Desk): Promise<void> {
  await forms(desk);
  const rows = new TextDecoder().decode(decision2024).split("\n");
  const cells = rows.map((line) => line.split("\t"));
  const columnCount = Math.max(...cells.map(({ length }) => length));
  const area = { row: 0, column: 0, rowCount: cells.length, columnCount };
  const contents = cells.map((row) =>
    Array.from({ length: columnCount }, (_, at) => ({ value: row[at] ?? "" })),
  );
  desk.excel.model.addSheet("Dán").setContents(area, contents);
}

/** What the pane does with the plan itself, in a workbook in which a unit has typed. */
export const onPlan: readonly Operation[] = [
  { name: "lay the plan out", prepare: forms, run: () => plans.editPlan() },
  { name: "check the plan", prepare: laidOut, run: () => plans.checkPlan() },
  {
    name: "check a plan with a mistake",
    prepare: async (desk) => {
      await laidOut(desk);
      const sheet = desk.excel.model.findSheet(appendix1);
      const used = sheet?.getUsedArea(true);
      const texts = sheet && used ? sheet.getTexts(used) : [];
      const row = texts.findIndex(([id]) => id === "PL1.3.2");
      const column = texts[0]?.indexOf("percent") ?? -1;
      sheet?.setContents({ row, column, rowCount: 1, columnCount: 1 }, [[{ value: "chín mươi" }]]);
    },
    run: () => plans.checkPlan(),
  },
  { name: "apply the plan", prepare: laidOut, run: () => plans.applyPlan() },
  {
    name: "read a decision from a file",
    prepare: forms,
    run: () => plans.readDecisionFile(memoryFile("ke-hoach.txt", decision2024), over),
  },
  {
    name: "read a decision over the sheets of the plan",
    prepare: laidOut,
    run: () => plans.readDecisionFile(memoryFile("ke-hoach.txt", decision2024), over),
  },
  { name: "read a decision that was pasted", prepare: pasted, run: () => plans.readPastedDecision(over) },
  { name: "make next year's plan", prepare: forms, run: () => plans.rollOver(over) },
  {
    name: "make next year's plan over the sheets of the plan",
    prepare: laidOut,
    run: () => plans.rollOver(over),
  },
  {
    name: "take a plan that came as a file",
    prepare: forms,
    run: () => plans.takePlan(realPlan, over),
  },
];
