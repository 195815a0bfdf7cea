import { strFromU8, unzipSync } from "fflate";
import type { Consolidation } from "../../src/domain/consolidate/consolidation";
import type { PackedFile } from "../../src/app/ports";
import { consolidateReports } from "../../src/app/consolidate-reports";
import { drawSummary } from "../../src/app/consolidate-reports";
import { lockObstacle } from "../../src/app/period-locking";
import { keepFigures, newPeriodsDesk, openPeriods, reportOf } from "../../src/app/periods-desk";
import { createReportActions } from "../../src/app/report-use-cases";
import { readSubmission } from "../../src/domain/form/read-form";
import { periodsMark, periodsRows, readPeriods } from "../../src/domain/report/periods-store";
import { createDirectReader } from "../../src/files/direct-reader";
import { createWorkbookWriter } from "../../src/files/write-workbook";
import { ok } from "../../src/domain/result";
import { textCell } from "../../src/domain/sheet/cells";
import { pageStyle } from "../../src/domain/sheet/styles";
import { summaryBlueprints } from "../../src/domain/sheet/summary-sheets";
import { sheetWords } from "../../src/text/sheet-words";
import { validForm } from "../proof/valid-forms";
import { appOn } from "../support/app";
import { sourceOf } from "../support/memory-files";
import { memoryWorkbook } from "../support/memory-workbook";
import { periodOf, realPlan } from "../support/real-plan";

const when = { periodId: "Q1", asOf: "2024-03-14" };
const valueOf = <T>(result: { ok: true; value: T } | { ok: false; error: unknown }): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

/** The consolidation of one unit's valid form of a seed. */
function consolidationOf(seed: number, periodId = "Q1"): Consolidation {
  const submission = readSubmission(validForm({ unitId: "CCTL", periodId, seed }).workbook, realPlan);
  const period = periodOf(periodId);
  return consolidateReports([{ unitId: "CCTL", submission, findings: [] }], {
    ...{ plan: realPlan, period, asOf: period.to, taskStatuses: sheetWords.taskStatuses },
  });
}

async function open(workbook = memoryWorkbook()) {
  const app = appOn(workbook);
  const desk = newPeriodsDesk(app);
  await openPeriods(desk);
  return { app, desk, workbook, actions: createReportActions(desk) };
}

const wordTexts = ({ bytes }: PackedFile): string =>
  strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());

describe("figures of periods in the workbook", () => {
  it("[L01] are kept once as long as they stay the same, in 2 round trips", async () => {
    const { desk, workbook } = await open();
    const before = workbook.trips;
    valueOf(await keepFigures(consolidationOf(1), desk));
    valueOf(await keepFigures(consolidationOf(1), desk));
    expect(workbook.trips - before).toBe(2);
    expect(desk.book?.figures).toHaveLength(1);
    valueOf(await keepFigures(consolidationOf(2), desk));
    expect(desk.book?.figures).toHaveLength(2);
  });

  it("[L02] are what the next period is compared with, also after the workbook was reopened", async () => {
    const { app, desk } = await open();
    valueOf(await keepFigures(consolidationOf(1), desk));
    const reopened = newPeriodsDesk(app);
    await openPeriods(reopened);
    expect(reportOf(consolidationOf(2, "H1"), reopened).earlier.previous?.periodId).toBe("Q1");
    expect(reportOf(consolidationOf(1), reopened).earlier.previous).toBeNull();
  });

  it("[L02] are taken over from another workbook unless they are known here", async () => {
    const { actions, desk } = await open();
    const other = await open();
    valueOf(await keepFigures(consolidationOf(1), other.desk));
    const rows = [
      [periodsMark],
      ...periodsRows(other.desk.book ?? { figures: [], locks: [], signings: [], edits: [] }),
    ];
    const app = {
      ...desk.app,
      reader: { read: async () => ok({ sheets: [{ name: "x", rows }], uses1904: false }) },
    };
    const importing = createReportActions({ ...desk, app });
    const file = sourceOf("ky truoc.xlsx", new Uint8Array());
    expect(valueOf(await importing.importPeriods(file)).map(({ periodId }) => periodId)).toEqual(["Q1"]);
    expect(valueOf(await importing.importPeriods(file))).toEqual([]);
    expect(actions).toBeDefined();
  });

  it("[L02] are taken over from a lock where no other figures are kept", async () => {
    const { desk } = await open();
    const other = await open();
    valueOf(await other.actions.lockPeriod(consolidationOf(1), "Trưởng phòng"));
    const locks = other.desk.book?.locks ?? [];
    const rows = [[periodsMark], ...periodsRows({ figures: [], locks, signings: [], edits: [] })];
    const reader = { read: async () => ok({ sheets: [{ name: "x", rows }], uses1904: false }) };
    const importing = createReportActions({ ...desk, app: { ...desk.app, reader } });
    const taken = valueOf(await importing.importPeriods(sourceOf("ky truoc.xlsx", new Uint8Array())));
    expect(taken.map(({ periodId }) => periodId)).toEqual(["Q1"]);
  });

  it("[L02] are read out of a file by the reader of returned files", async () => {
    const { desk } = await open();
    valueOf(await keepFigures(consolidationOf(1), desk));
    const rows = [
      [periodsMark],
      ...periodsRows(desk.book ?? { figures: [], locks: [], signings: [], edits: [] }),
    ];
    const width = Math.max(...rows.map((row) => row.length));
    const [blueprint] = summaryBlueprints({ ...reportOf(consolidationOf(1), desk), words: sheetWords });
    if (!blueprint) throw new Error("No sheet");
    const journal = {
      ...blueprint,
      ...({
        name: "_cchc_periods",
        visibility: "veryHidden",
        merges: [],
        freeze: null,
        print: null,
      } as const),
      cells: rows.map((row) => Array.from({ length: width }, (_, at) => textCell(row[at] ?? "", pageStyle))),
      rows: rows.map(() => ({ height: null, isHidden: false })),
      columns: Array.from({ length: width }, () => ({ width: 10, isHidden: false })),
    };
    const bytes = await createWorkbookWriter().write([blueprint, journal]);
    const read = valueOf(await createDirectReader().read(sourceOf("ky truoc.xlsx", bytes)));
    const sheet = read.sheets.find(({ name }) => name === "_cchc_periods");
    expect(readPeriods(sheet?.rows ?? []).book.figures).toEqual(desk.book?.figures);
  });

  it("says so when a file keeps no period", async () => {
    const { desk } = await open();
    const app = { ...desk.app, reader: { read: async () => ok({ sheets: [], uses1904: false }) } };
    const importing = createReportActions({ ...desk, app });
    expect(await importing.importPeriods(sourceOf("x.xlsx", new Uint8Array()))).toEqual({
      ...{ ok: false, error: { kind: "noPeriods" } },
    });
  });
});

describe("a locked period", () => {
  it("[L04] says on the sheet when and by whom, and refuses another table until it is opened again", async () => {
    const { actions, desk, workbook } = await open();
    const consolidation = consolidationOf(1);
    valueOf(await actions.lockPeriod(consolidation, "Trưởng phòng"));
    const line = workbook.sheets.find(({ name }) => name === "Tổng hợp")?.rows[8]?.[1];
    expect(line).toMatch(
      /^Đã chốt số liệu lúc 01\/03\/2024 15:00, người chốt: Trưởng phòng; mã đối chiếu [0-9a-f]{16}\.$/,
    );
    expect(lockObstacle(consolidation, desk)).toBeNull();
    const obstacle = lockObstacle(consolidationOf(2), desk);
    expect(obstacle).toMatchObject({
      kind: "periodLocked",
      rows: expect.arrayContaining([{ appendix: "appendix1", number: "7.2" }]) as unknown,
    });
    expect(await actions.lockPeriod(consolidation, "x")).toEqual({
      ok: false,
      error: { kind: "lockedAlready" },
    });
    valueOf(await actions.reopenPeriod(consolidation, { by: "Trưởng phòng", reason: "bổ sung" }));
    expect(lockObstacle(consolidationOf(2), desk)).toBeNull();
    expect(desk.book?.locks.map(({ kind }) => kind)).toEqual(["locked", "reopened"]);
  });

  it("[L04] names rows whose figures changed and cells that were typed over", async () => {
    const { actions, workbook } = await open();
    const consolidation = consolidationOf(1);
    valueOf(await actions.lockPeriod(consolidation, "Trưởng phòng"));
    expect(valueOf(await actions.checkLock(consolidation))).toEqual({
      isIntact: true,
      changes: [],
      edited: [],
    });
    const sheet = workbook.sheets.find(({ name }) => name === "Tổng hợp");
    const row = sheet?.rows.findIndex(([id]) => id === "PL1.7.2") ?? -1;
    workbook.type("Tổng hợp", row, 4, 999);
    const found = valueOf(await actions.checkLock(consolidationOf(2)));
    expect(found.edited).toContainEqual({ sheet: "Tổng hợp", cell: `E${row + 1}` });
    expect(found.changes.length).toBeGreaterThan(0);
  });

  it("[L04] is not locked, nor opened again, by nobody or without a reason", async () => {
    const { actions, workbook } = await open();
    const consolidation = consolidationOf(1);
    const before = workbook.trips;
    expect(await actions.lockPeriod(consolidation, " \u00a0")).toEqual({
      ...{ ok: false, error: { kind: "blankLock" } },
    });
    expect(workbook.trips).toBe(before);
    valueOf(await actions.lockPeriod(consolidation, "Trưởng phòng"));
    for (const why of [
      { by: "", reason: "Đơn vị gửi bổ sung" },
      { by: "Trưởng phòng", reason: "\n" },
    ])
      expect(await actions.reopenPeriod(consolidation, why)).toMatchObject({ error: { kind: "blankLock" } });
    expect(actions.viewReport(consolidation).report.lock?.lockedBy).toBe("Trưởng phòng");
  });

  it("[L04] is needed for checking and opening again", async () => {
    const { actions } = await open();
    const notLocked = { ok: false, error: { kind: "notLocked" } };
    expect(await actions.checkLock(consolidationOf(1))).toEqual(notLocked);
    expect(await actions.reopenPeriod(consolidationOf(1), { by: "a", reason: "b" })).toEqual(notLocked);
  });
});

describe("what leaves the office", () => {
  it("[L05] has the officer's words and who signs, kept in the workbook", async () => {
    const { actions, app } = await open();
    const consolidation = consolidationOf(1);
    const { report, narrative } = actions.viewReport(consolidation);
    const paragraph = narrative.find((block) => block.kind === "paragraph" && block.key === "reporting");
    const instead = paragraph?.text ?? "";
    valueOf(await actions.editParagraph({ paragraph: "reporting", text: "Lời riêng", instead }, when));
    valueOf(await actions.saveSigning({ ...report.signing, number: "7", signer: "Người Ký" }, when));
    const reopened = newPeriodsDesk(app);
    const paper = valueOf(await createReportActions(reopened).makePaper(consolidation));
    expect(paper.name).toBe("Bao cao CCHC Quy I 2024 - SNN.docx");
    const xml = wordTexts(paper);
    for (const text of ["Lời riêng", "Số: 07/BC-SNN", "Người Ký"]) expect(xml).toContain(text);
    expect(xml).not.toContain("1/19 đơn vị đã gửi báo cáo");
  });

  it("takes the sheets as they stand, with what was typed over and below, and nothing hidden", async () => {
    const { actions, desk, workbook } = await open();
    const consolidation = consolidationOf(1);
    valueOf(await drawSummary(reportOf(consolidation, desk), desk.app));
    const drawn = workbook.sheets.find(({ name }) => name === "Tổng hợp");
    const length = drawn?.rows.length ?? 0;
    const row = drawn?.rows.findIndex(([id]) => id === "PL1.7.2") ?? -1;
    workbook.type("Tổng hợp", row, 11, "ghi tay");
    workbook.type("Tổng hợp", length, 1, "Ghi chú của phòng");
    const made = valueOf(await actions.makeSendable(consolidation, ["summary"]));
    const read = valueOf(await createDirectReader().read(sourceOf(made.name, made.bytes)));
    expect(read.sheets.map(({ name }) => name)).toEqual(["Tổng hợp"]);
    const rows = read.sheets[0]?.rows ?? [];
    expect(rows[0]?.[0]).toBe("UBND TỈNH BÌNH ĐỊNH");
    expect(rows[row - 1]?.[10]).toBe("ghi tay");
    expect(rows[length - 1]?.[0]).toBe("Ghi chú của phòng");
    expect(JSON.stringify(rows)).not.toContain("cchc:");
  });

  it("is the same table when it is drawn again, and leaves notes below it alone", async () => {
    const { desk, workbook } = await open();
    const report = reportOf(consolidationOf(1), desk);
    valueOf(await drawSummary(report, desk.app));
    const before = structuredClone(workbook.sheets);
    valueOf(await drawSummary(report, desk.app));
    expect(workbook.sheets).toEqual(before);
    const length = before.find(({ name }) => name === "Tổng hợp")?.rows.length ?? 0;
    workbook.type("Tổng hợp", length + 1, 1, "Ghi chú của phòng");
    valueOf(await drawSummary(report, desk.app));
    const [drawing] = workbook.drawn.at(-1) ?? [];
    expect(drawing?.replaces).toMatchObject({ clears: { bottom: length - 1 }, inserts: null });
  });
});
