import type { SheetModel } from "../../host/model/workbook-model";
import { newSession } from "../../src/app/check-session";
import { checkWorkbook } from "../../src/app/check-workbook";
import { mendForms } from "../../src/app/mend-forms";
import { createUnitTabs } from "../../src/app/unit-tabs";
import { unitWorkbooks } from "../../src/domain/form/unit-workbooks";
import { checkSubmission } from "../../src/domain/check/check-submission";
import { readSubmission } from "../../src/domain/form/read-form";
import { officeEdits } from "../../src/excel/office-edits";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { entryVocabulary } from "../../src/text/entry-vocabulary";
import { sheetWords } from "../../src/text/sheet-words";
import { appOn } from "../support/app";
import { valueOf } from "../support/full-form";
import { memoryWorkbook } from "../support/memory-workbook";
import { realPlan } from "../support/real-plan";
import { cellAt, put, useWorkbook } from "./open-workbook";

const excel = useWorkbook();
const choice = { periodId: "Q1", asOf: "2024-03-14" };
const app = { ...appOn(memoryWorkbook()), workbook: officeWorkbook };
const still = () => ({ onProgress: () => undefined, signal: new AbortController().signal });

async function units() {
  const read = await officeWorkbook.read();
  if (!read.ok) throw new Error(read.error.code);
  return unitWorkbooks(read.value);
}

function tabOf(name: string): SheetModel {
  const tab = excel().model.findSheet(name);
  if (!tab) throw new Error(`No tab ${name}`);
  return tab;
}

describe("tabs for 19 units", () => {
  it("are drawn in few requests, each below what Excel on the web takes", async () => {
    const made = await createUnitTabs(choice, app, still());
    expect(made).toMatchObject({ ok: true, value: { leftAlone: [], wasStopped: false } });
    const requests = excel().counters.log.filter(({ isCleanup }) => !isCleanup);
    const longest = Math.max(...requests.map(({ requestBytes }) => requestBytes));
    // two to read, the drawing, one to show the first tab
    expect(requests.length).toBeLessThanOrEqual(2 + 3 + 1);
    expect(longest).toBeLessThan(4_200_000);
    expect(longest).toBeGreaterThan(3_000_000);
    expect(
      excel()
        .model.getSheets()
        .map(({ name }) => name),
    ).toHaveLength(1 + 1 + 38);
  });

  it("are read and checked as 19 forms of their own", async () => {
    await createUnitTabs(choice, app, still());
    put(tabOf("CCTS I"), "G28", [[5]]);
    const found = (await units()).map(({ unitId, grid }) => {
      const submission = readSubmission(grid, realPlan);
      const context = { ...choice, unitId, words: sheetWords, vocabulary: entryVocabulary, history: [] };
      const findings = checkSubmission(submission, realPlan, context);
      const structure = findings.filter(({ rule }) => /^[IS]/.test(rule)).map(({ rule }) => rule);
      return [unitId, submission.identity.unitId, structure] as const;
    });
    expect(found).toEqual(realPlan.units.map(({ id }) => [id, id, []]));
  });

  it("[R11] are checked and mended one unit at a time: the one whose tab is in front", async () => {
    await createUnitTabs({ ...choice, unitIds: ["VPS", "CCTS"] }, app, still());
    for (const name of ["CCTS I", "VPS I"]) put(tabOf(name), "G28", [[" 85 "]]);
    const session = newSession({ ...app, edits: officeEdits });
    const checkInFront = async (name: string) => {
      excel().model.activateSheet(tabOf(name).id);
      const report = valueOf(await checkWorkbook(choice.asOf, session));
      const sheets = report.findings.map(({ at }) => at.sheet);
      const safe = [...report.mends.values()].flat().filter(({ certainty }) => certainty === "safe");
      return { unitId: report.unitId, tabs: [...new Set(sheets)].sort(), safe };
    };
    const first = await checkInFront("CCTS II");
    expect(first).toMatchObject({ unitId: "CCTS", tabs: ["CCTS I", "CCTS II"], safe: [{ rule: "V03" }] });
    valueOf(await mendForms(first.safe, choice.asOf, session));
    const typed = ["CCTS I", "VPS I"].map((name) => cellAt(tabOf(name), "G28").value);
    expect(typed).toEqual([85, " 85 "]);
    expect(await checkInFront("CCTS I")).toMatchObject({ unitId: "CCTS", safe: [] });
    expect(await checkInFront("VPS I")).toMatchObject({ unitId: "VPS", tabs: ["VPS I", "VPS II"] });
  });

  it("that broke off are finished the next time, and nothing that was typed is touched", async () => {
    await createUnitTabs({ ...choice, unitIds: ["VPS"] }, app, still());
    const tab = tabOf("VPS I");
    put(tab, "P12", [["đã nhập"]]);
    excel().counters.reset();
    Object.assign(excel().switches, { failAtAction: { number: 900 } });
    const broken = await createUnitTabs({ ...choice, unitIds: ["VPS", "CCTS"] }, app, still());
    expect(broken).toMatchObject({ ok: false, error: { kind: "excel" } });
    Object.assign(excel().switches, { failAtAction: undefined });
    const again = await createUnitTabs({ ...choice, unitIds: ["VPS", "CCTS"] }, app, still());
    expect(again).toMatchObject({ ok: true, value: { drawn: ["CCTS"], leftAlone: ["VPS"] } });
    expect(tab.getContents({ row: 11, column: 15, rowCount: 1, columnCount: 1 })[0]?.[0]?.value).toBe(
      "đã nhập",
    );
    const read = await units();
    expect(read.map(({ unitId, grid }) => [unitId, grid.sheets.length])).toEqual([
      ["VPS", 3],
      ["CCTS", 3],
    ]);
    expect(read.every(({ grid }) => grid.sheets.slice(0, 2).every(({ isProtected }) => isProtected))).toBe(
      true,
    );
  });
});
