import { createPlanActions } from "../../src/app/plan-use-cases";
import { memoryWorkbook } from "../support/memory-workbook";
import { realPlan } from "../support/real-plan";
import { decision2024, memoryFile, workOn, valueOf } from "../support/plan-desk";

describe("a plan that comes from elsewhere", () => {
  it("is proposed from the text of the decision of 2024, whole, with its doubts beside the rows", async () => {
    const workbook = memoryWorkbook();
    const actions = createPlanActions(workOn(workbook));
    const file = memoryFile("ke-hoach.txt", decision2024);
    const { plan, doubts } = valueOf(await actions.readDecisionFile(file, { replaces: false }));
    expect(plan).toEqual(realPlan);
    expect(doubts.some(({ kind }) => kind === "nameCorrected")).toBe(true);
    const marked = workbook.sheets
      .flatMap(({ rows }) => rows.flat())
      .filter((value) => /Chuyên đổi số/.test(String(value)));
    expect(marked.length).toBeGreaterThan(0);
    expect(valueOf(await actions.checkPlan()).plan).toEqual(realPlan);
  });

  it("does not go over sheets that the officer may have changed, unless asked to", async () => {
    const workbook = memoryWorkbook();
    const actions = createPlanActions(workOn(workbook));
    await actions.editPlan();
    const file = memoryFile("ke-hoach.txt", decision2024);
    expect(await actions.readDecisionFile(file, { replaces: false })).toEqual({
      ok: false,
      error: { kind: "planSheetsThere" },
    });
    expect(workbook.drawn).toHaveLength(1);
    expect((await actions.readDecisionFile(file, { replaces: true })).ok).toBe(true);
    expect(workbook.drawn).toHaveLength(2);
  });

  it("is read from tables that were pasted into a sheet of the workbook", async () => {
    const text = new TextDecoder().decode(decision2024);
    const rows = text.split("\n").map((line) => line.split("\t").map((cell) => (cell === "" ? null : cell)));
    const actions = createPlanActions(workOn(memoryWorkbook([{ name: "Sheet1", rows }])));
    const { plan } = valueOf(await actions.readPastedDecision({ replaces: false }));
    expect(plan.appendix1.rows.map(({ id }) => id)).toEqual(realPlan.appendix1.rows.map(({ id }) => id));
    expect(plan.appendix2.tasks.map(({ timing }) => timing)).toEqual(
      realPlan.appendix2.tasks.map(({ timing }) => timing),
    );
  });

  it("says why when nothing was pasted or the file is no document", async () => {
    const actions = createPlanActions(workOn(memoryWorkbook()));
    const pasted = await actions.readPastedDecision({ replaces: false });
    expect(pasted).toEqual({ ok: false, error: expect.objectContaining({ kind: "decision" }) });
    const broken = memoryFile("ke-hoach.docx", new Uint8Array([0x50, 0x4b, 1, 2]));
    const read = await actions.readDecisionFile(broken, { replaces: false });
    expect(read).toEqual({ ok: false, error: expect.objectContaining({ kind: "decisionFile" }) });
  });

  it("goes out as a file and comes back the same", async () => {
    const actions = createPlanActions(workOn(memoryWorkbook()));
    const { name, bytes } = valueOf(await actions.planFile());
    const taken = valueOf(await actions.takePlanFile(memoryFile(name, bytes), { replaces: false }));
    expect(taken.plan).toEqual(realPlan);
  });

  it.each([
    ["no JSON", "không phải JSON", "file"],
    ["another JSON", "{}", "planFile"],
  ])("is refused when the file is %s, and no sheet is drawn", async (_what, text, kind) => {
    const workbook = memoryWorkbook();
    const actions = createPlanActions(workOn(workbook));
    const file = memoryFile("x.json", new TextEncoder().encode(text));
    expect(await actions.takePlanFile(file, { replaces: true })).toEqual({
      ok: false,
      error: expect.objectContaining({ kind }),
    });
    expect(workbook.drawn).toEqual([]);
  });
});
