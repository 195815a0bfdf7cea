import { createPlanActions } from "../../src/app/plan-use-cases";
import { lastAppliedPlan } from "../../src/stored-plan";
import { nextPlanWords } from "../../src/text/roll-over-words";
import { memoryWorkbook } from "../support/memory-workbook";
import { realPlan } from "../support/real-plan";
import { workOn, valueOf, cellOf, appendix1 } from "../support/plan-desk";

describe("the plan of a workbook", () => {
  it("is laid out on sheets in 3 round trips, and shown when it is asked for again", async () => {
    const workbook = memoryWorkbook();
    const actions = createPlanActions(workOn(workbook));
    expect(valueOf(await actions.editPlan())).toEqual({ isNew: true });
    expect(workbook.trips).toBeLessThanOrEqual(3);
    expect(valueOf(await actions.editPlan())).toEqual({ isNew: false });
    expect(workbook.drawn).toHaveLength(1);
  });

  it("[Y10] whose drawing broke off is laid out again, as long as nothing was typed into it", async () => {
    const workbook = memoryWorkbook();
    const actions = createPlanActions(workOn(workbook));
    await actions.editPlan();
    const whole = workbook.sheets;
    workbook.sheets = whole.filter(({ name }) => name !== "Cài đặt");
    expect(valueOf(await actions.editPlan())).toEqual({ isNew: true });
    expect(workbook.drawn.at(-1)).toHaveLength(6);
    expect(workbook.sheets.map(({ name }) => name).sort()).toEqual(whole.map(({ name }) => name).sort());
  });

  it("[Y10] gets the sheet that was deleted again, what was typed into the others as it is", async () => {
    const workbook = memoryWorkbook();
    const actions = createPlanActions(workOn(workbook));
    await actions.editPlan();
    const [row, column] = cellOf(workbook, appendix1, "80%");
    workbook.type(appendix1, row, column, "85%");
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== "Cài đặt");
    expect(valueOf(await actions.editPlan())).toEqual({ isNew: true });
    expect(workbook.drawn.at(-1)?.map(({ blueprint }) => blueprint.name)).toEqual(["Cài đặt"]);
    expect(cellOf(workbook, appendix1, "85%")).toEqual([row, column]);
  });

  it("[Y10] is not completed with sheets of the plan in force where those of another one stand", async () => {
    const workbook = memoryWorkbook();
    const actions = createPlanActions(workOn(workbook));
    await actions.rollOver({ replaces: false });
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== "Cài đặt");
    expect(valueOf(await actions.editPlan())).toEqual({ isNew: false });
    const { problems } = valueOf(await actions.checkPlan());
    expect(problems.map(({ problem }) => problem)).toEqual(["sheetMissing"]);
  });

  it("as laid out is the plan in force, without a remark", async () => {
    const actions = createPlanActions(workOn(memoryWorkbook()));
    await actions.editPlan();
    expect(valueOf(await actions.checkPlan())).toEqual({
      ...{ plan: realPlan, problems: [], mapProblems: [], differences: [] },
    });
  });

  it("changes when it is applied, with what the officer typed, and not before", async () => {
    const workbook = memoryWorkbook();
    const work = workOn(workbook);
    const actions = createPlanActions(work);
    await actions.editPlan();
    const [row, column] = cellOf(
      workbook,
      appendix1,
      "Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của cơ quan hành chính nhà nước (SIPAS)",
    );
    workbook.type(appendix1, row, column, "Chỉ số hài lòng (SIPAS)");
    expect(valueOf(await work.store.load())).toBeNull();
    const applied = valueOf(await actions.applyPlan());
    expect(applied.problems).toEqual([]);
    expect(applied.differences.map(({ kind }) => kind)).toEqual(["changed"]);
    const stored = lastAppliedPlan(valueOf(await work.store.load()) ?? []);
    expect(stored).toEqual(applied.plan);
    expect(stored?.appendix1.rows.find(({ id }) => id === "PL1.1.2")?.name).toBe("Chỉ số hài lòng (SIPAS)");
    expect(stored?.fingerprint).not.toBe(realPlan.fingerprint);
  });

  it("stays in force while the sheets have something to be mended", async () => {
    const workbook = memoryWorkbook();
    const work = workOn(workbook);
    const actions = createPlanActions(work);
    await actions.editPlan();
    const [row, column] = cellOf(workbook, appendix1, "80%");
    workbook.type(appendix1, row, column + 1, "tám mươi");
    const applied = valueOf(await actions.applyPlan());
    expect(applied.plan).toBeNull();
    expect(applied.problems.map(({ problem }) => problem)).toContain("badPercent");
    expect(valueOf(await work.store.load())).toBeNull();
  });

  it("cannot be checked without its sheets", async () => {
    const actions = createPlanActions(workOn(memoryWorkbook()));
    expect(await actions.checkPlan()).toEqual({ ok: false, error: { kind: "noPlanSheets" } });
  });
});

describe("the plans kept in a workbook", () => {
  it("[Y09] are passed over where they are damaged: the last whole one is in force", async () => {
    const workbook = memoryWorkbook();
    const work = workOn(workbook);
    const actions = createPlanActions(work);
    await actions.editPlan();
    await actions.applyPlan();
    await work.store.append([["plan", '{"appliedAt":"x","plan":{"schema":"cchc-pl']], []);
    await work.store.append([["plan", '{"appliedAt":"x","plan":{"schema":"cchc-plan/1"}}']], []);
    expect(lastAppliedPlan(valueOf(await work.store.load()) ?? [])).toEqual(realPlan);
    expect(lastAppliedPlan([])).toBeNull();
  });
});

describe("the plan of the next year", () => {
  it("is laid out, applied with the rows that follow each other, and in force", async () => {
    const workbook = memoryWorkbook();
    const work = workOn(workbook);
    const actions = createPlanActions(work);
    const rolled = valueOf(await actions.rollOver({ replaces: false }));
    const applied = valueOf(await actions.applyPlan());
    expect([applied.problems, applied.mapProblems, applied.differences]).toEqual([[], [], []]);
    const stored = lastAppliedPlan(valueOf(await work.store.load()) ?? []);
    expect(stored).toEqual(rolled.plan);
    expect([stored?.id, stored?.previousIds.length]).toEqual(["SNN-2025", rolled.idMap.length]);
  });

  it("is not applied while it is not said which row follows one of last year", async () => {
    const workbook = memoryWorkbook();
    const work = workOn(workbook);
    const actions = createPlanActions(work);
    await actions.rollOver({ replaces: false });
    const [row, column] = cellOf(workbook, nextPlanWords.ids.sheetName, "3.2");
    workbook.type(nextPlanWords.ids.sheetName, row, column + 2, "99");
    const applied = valueOf(await actions.applyPlan());
    expect(applied.plan).toBeNull();
    expect(applied.mapProblems.map(({ problem }) => problem)).toEqual(["unknownRow"]);
    expect(valueOf(await work.store.load())).toBeNull();
  });
});
