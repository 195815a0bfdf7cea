import fc from "fast-check";
import { createPlanActions } from "../../src/app/plan-use-cases";
import { planFileOf } from "../../src/app/shared-plans";
import { planFingerprint } from "../../src/domain/plan/fingerprint";
import type { Plan } from "../../src/domain/plan/plan";
import { anyPlan } from "../support/plans/plan-arbitrary";
import { memoryWorkbook } from "../support/memory-workbook";
import { realPlan } from "../support/real-plan";
import { decision2024, memoryFile, workOn, valueOf } from "../support/plan-desk";

/** The plan of another department. */
function planOf(docSymbol: string, name: string): Plan {
  const plan = { ...realPlan, id: `${docSymbol}-2024`, agency: { ...realPlan.agency, docSymbol, name } };
  return { ...plan, fingerprint: planFingerprint(plan) };
}

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
    expect(name).toBe("SNN-2024.cchc-plan.json");
    const [read] = valueOf(await actions.readPlanFiles([memoryFile(name, bytes)]));
    expect(read).toEqual(realPlan);
    valueOf(await actions.takePlan(realPlan, { replaces: false }));
    expect(valueOf(await actions.checkPlan()).plan).toEqual(realPlan);
  });

  it("goes into one file with those of other departments, out of which each takes its own", async () => {
    const workbook = memoryWorkbook();
    const actions = createPlanActions(workOn(workbook));
    const plans = [realPlan, planOf("SCT", "Sở Công Thương"), planOf("STP", "Sở Tư pháp")];
    const alone = plans.map((plan) => planFileOf([plan], workOn(workbook)));
    const files = alone.map(({ name, bytes }) => memoryFile(name, bytes));
    const pack = valueOf(await actions.packPlans(valueOf(await actions.readPlanFiles(files))));
    expect(pack.name).toBe("SNN-2024-va-2-ke-hoach.cchc-plan.json");
    const read = valueOf(await actions.readPlanFiles([memoryFile(pack.name, pack.bytes)]));
    expect(read).toEqual(plans);
    expect(workbook.drawn).toEqual([]);
  });

  it("[Y05] comes back from its sheets as it was taken, whatever plan is in force", async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        const actions = createPlanActions(workOn(memoryWorkbook()));
        valueOf(await actions.takePlan(plan, { replaces: false }));
        expect(valueOf(await actions.checkPlan()).plan).toEqual(plan);
      }),
      { numRuns: 20 },
    );
  });

  it("is not taken in two versions at once", async () => {
    const actions = createPlanActions(workOn(memoryWorkbook()));
    const { bytes } = valueOf(await actions.planFile());
    const files = ["cu.json", "moi.json"].map((name) => memoryFile(name, bytes));
    expect(await actions.readPlanFiles(files)).toEqual({
      ok: false,
      error: { kind: "planTwice", title: realPlan.title },
    });
  });

  it.each([
    ["no JSON", "không phải JSON"],
    ["another JSON", "{}"],
  ])("is refused by the file's name when the file is %s", async (_what, text) => {
    const actions = createPlanActions(workOn(memoryWorkbook()));
    const file = memoryFile("x.json", new TextEncoder().encode(text));
    expect(await actions.readPlanFiles([file])).toEqual({
      ok: false,
      error: expect.objectContaining({ kind: "planFile", file: "x.json" }),
    });
  });
});
