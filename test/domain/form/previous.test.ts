import { keptPrevious, previousOf, previousTexts } from "../../../src/domain/form/previous";
import { readSubmission } from "../../../src/domain/form/read-form";
import type { Submission } from "../../../src/domain/form/submission";
import { blueprintGrid } from "../../../src/domain/sheet/blueprint-grid";
import { formBlueprints } from "../../../src/domain/sheet/form-sheets";
import { sheetWords as words } from "../../../src/text/sheet-words";
import { formOf, type Entries } from "../../support/forms";
import { periodOf, realPlan as plan, unitOf } from "../../support/real-plan";

function reportOf(unitId: string, entries: Entries, periodId = "Q1"): Submission {
  const sheets = formOf(unitId, entries, periodId).map(blueprintGrid);
  return readSubmission({ sheets, uses1904: false }, plan);
}

function textOf(entries: Entries, rowId: string): string | undefined {
  return previousTexts(reportOf("TCCB", { "PL1.3.2/note": "x", ...entries }), plan, words)?.texts.get(rowId);
}

const ratio = (numerator: Entries[string], denominator: Entries[string]): Entries => ({
  "PL1.3.1/numerator": numerator ?? null,
  "PL1.3.1/denominator": denominator ?? null,
});

describe("the period before as texts", () => {
  it.each<[string, Entries[string], Entries[string], string | undefined]>([
    ["a ratio", 45, 50, "45/50 (90%)"],
    ["thousands", 1156, 1200, "1.156/1.200 (96,33%)"],
    ["just below the target", 99996, 100000, "99.996/100.000 (99,99%)"],
    ["the target", 50, 50, "50/50 (100%)"],
    ["zero of some", 0, 7, "0/7 (0%)"],
    ["nothing arisen", 0, 0, "0/0"],
    ["a blank", null, 50, undefined],
    ["a text", "45", 50, undefined],
    ["more than the whole", 51, 50, undefined],
    ["an Excel error", { error: "#REF!" }, 50, undefined],
  ])("[R10] %s", (_, numerator, denominator, text) => {
    expect(textOf(ratio(numerator, denominator), "PL1.3.1")).toBe(text);
  });

  it.each<[Entries, string | undefined]>([
    [{ "PL2.1/status": "Đã hoàn thành", "PL2.1/documentNumber": "15/KH-SNN" }, "Đã hoàn thành; 15/KH-SNN"],
    [{ "PL2.1/status": "đang thực hiện" }, "Đang thực hiện"],
    [{ "PL2.1/documentNumber": "15/KH-SNN" }, "15/KH-SNN"],
    [{ "PL2.1/status": "xong rồi" }, undefined],
    [{}, undefined],
  ])("[R10] a task %j", (entries, text) => {
    expect(textOf(entries, "PL2.1")).toBe(text);
  });

  it("[R10] a verdict that is one of its list, in the plan's own words", () => {
    const row = plan.appendix1.rows.find((one) => one.kind === "qualitative");
    if (row?.kind !== "qualitative") throw new Error("no qualitative row");
    const [option] = row.verdictOptions;
    expect(textOf({ [`${row.id}/verdict`]: option?.label.toUpperCase() ?? null }, row.id)).toBe(
      option?.label,
    );
    expect(textOf({ [`${row.id}/verdict`]: "tạm được" }, row.id)).toBeUndefined();
  });

  it("[R10] nothing of rows that the unit does not answer, and no column when nothing is left", () => {
    expect(previousTexts(reportOf("CCTS", { "PL2.6/status": "Đã hoàn thành" }), plan, words)).toBeNull();
    expect(previousTexts(reportOf("CCTS", {}), plan, words)).toBeNull();
  });
});

describe("which report is the one before", () => {
  const [q1, h1, m9] = ["Q1", "H1", "M9"].map((id, index) => reportOf("TCCB", ratio(40 + index, 50), id)) as [
    Submission,
    Submission,
    Submission,
  ];
  const other = reportOf("VPS", ratio(1, 50), "H1");
  const otherPlan = { ...h1, identity: { ...h1.identity, planYear: 2023 } };
  const before = (periodId: string, past: readonly Submission[]) =>
    previousOf(past, { unitId: "TCCB", period: periodOf(periodId) }, { plan, words });

  it.each<[string, readonly Submission[], string | undefined]>([
    ["Q1", [q1, h1, m9, other], undefined],
    ["H1", [h1, q1, other], "Kỳ trước: Quý I"],
    ["M9", [q1, h1, m9], "Kỳ trước: 6 tháng đầu năm"],
    ["M9", [m9, other, otherPlan, q1], "Kỳ trước: Quý I"],
    ["M9", [other, otherPlan], undefined],
    ["M9", [], undefined],
  ])("[R10] before %s", (periodId, past, heading) => {
    expect(before(periodId, past)?.heading).toBe(heading);
  });

  it("[R10] stays as it stands when the form is read again", () => {
    const previous = before("H1", [q1]);
    const period = periodOf("H1");
    const made = { words, appVersion: "0.1.0", createdAt: "2024-06-01T08:00:00.000Z", kept: new Map() };
    const drawn = formBlueprints({ plan, unit: unitOf("TCCB"), period, asOf: period.to, ...made, previous });
    const grids = drawn.map(blueprintGrid);
    const submission = readSubmission({ sheets: grids, uses1904: false }, plan);
    const gridOf = (name: string) => grids.find((grid) => grid.name === name) ?? null;
    expect(keptPrevious(submission, gridOf)).toEqual(previous);
    expect(keptPrevious(q1, () => null)).toBeNull();
  });
});
