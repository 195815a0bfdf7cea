import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { SourceFile } from "../../src/app/ports";
import { createPlanActions } from "../../src/app/plan-use-cases";
import type { PlanWork } from "../../src/app/plan-ports";
import { lastAppliedPlan } from "../../src/stored-plan";
import { planFiles } from "../../src/files/plan-files";
import { doubtSentence } from "../../src/text/decision-doubts";
import { decisionVocabulary } from "../../src/text/decision-vocabulary";
import { planSheetWords } from "../../src/text/plan-sheet-words";
import { nextPlanWords } from "../../src/text/roll-over-words";
import { planVocabulary } from "../../src/text/plan-vocabulary";
import { memoryJournal } from "../support/memory-register";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memory-workbook";
import { realPlan } from "../support/real-plan";

const decision2024 = new Uint8Array(
  readFileSync(resolve(__dirname, "../domain/decision/fixtures/plan-2024.txt")),
);

/** A file in memory. */
function memoryFile(name: string, bytes: Uint8Array): SourceFile {
  return { name, size: bytes.length, modifiedAt: 0, bytes: () => Promise.resolve(bytes) };
}

function workOn(workbook: MemoryWorkbook, plan = realPlan): PlanWork {
  return {
    ...{ plan, workbook, words: nextPlanWords, decisionWords: decisionVocabulary },
    periods: memoryJournal((trips) => (workbook.trips += trips)),
    store: memoryJournal((trips) => (workbook.trips += trips)),
    files: planFiles(planVocabulary),
    describeDoubt: doubtSentence,
    fileName: ({ id }) => `${id}.json`,
    now: () => "2024-03-01T08:00:00.000Z",
  };
}

/** The value or a failed test. */
function valueOf<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Row and column of the cell of a sheet that holds exactly this. */
function cellOf(
  workbook: MemoryWorkbook,
  sheet: string,
  value: string,
): readonly [row: number, column: number] {
  const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const row = rows.findIndex((cells) => cells.includes(value));
  return [row, rows[row]?.indexOf(value) ?? -1];
}

const appendix1 = planSheetWords.names.appendix1;

describe("the plan of a workbook", () => {
  it("is laid out on sheets in 3 round trips, and shown when it is asked for again", async () => {
    const workbook = memoryWorkbook();
    const actions = createPlanActions(workOn(workbook));
    expect(valueOf(await actions.editPlan())).toEqual({ isNew: true });
    expect(workbook.trips).toBeLessThanOrEqual(3);
    expect(valueOf(await actions.editPlan())).toEqual({ isNew: false });
    expect(workbook.drawn).toHaveLength(1);
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
