import type { RawValue } from "../../../src/domain/cell-value";
import type { PlanSheetKind } from "../../../src/domain/plan-sheet/plan-columns";
import { readPlanSheets } from "../../../src/domain/plan-sheet/read-plan-sheets";
import { planSheetWords as words } from "../../../src/text/plan-sheet-words";
import { cellOf, planGrids, withCell, withRows } from "../../support/plans/plan-grids";
import { problemsOf } from "../../support/plans/plan-problems";
import { realPlan } from "../../support/real-plan";
import { rolledOver } from "../../support/rolled-plans";

const grids = planGrids(realPlan);

type At = readonly [PlanSheetKind, string, string];
const says = (at: At, text: string): string =>
  `${at[0]} ${cellOf(grids, at[0], [at[1], at[2]])} ${text}`.trim();

describe("what is wrong with the sheets of a plan", () => {
  it.each<[At, RawValue, string]>([
    [["appendix1", "PL1.3.2", "name"], null, "blankName error"],
    [["appendix1", "PL1.3.2", "kind"], "Lạ", "unknownKind error Lạ"],
    [["appendix1", "PL1.3.2", "measure"], "Mốc công việc", "unknownChoice error Mốc công việc"],
    [["appendix1", "PL1.3.2", "numerator"], null, "blankText error"],
    [["appendix1", "PL1.3.2", "percent"], "120%", "badPercent error 120%"],
    [["appendix1", "PL1.3.2", "percent"], "nhiều", "badPercent error nhiều"],
    [["appendix1", "PL1.3.2", "percent"], "85%", "percentDiffers warning 85%"],
    [["appendix1", "PL1.3.2", "monitoring"], null, "noMonitoring error"],
    [["appendix1", "PL1.3.2", "monitoring"], "Phòng Lạ", "unknownUnit error Phòng Lạ"],
    [["appendix1", "PL1.3.2", "answeredBy"], "Phòng Lạ", "unknownUnit error Phòng Lạ"],
    [["appendix1", "PL1.3.3", "ordinal"], "3.2", "ordinalDoubled error 3.2"],
    [["appendix1", "PL1.3.3", "ordinal"], "3.4", "numberingHole warning 3.4"],
    [["appendix1", "PL1.1.1", "verdicts"], "Đạt\nHay", "unknownVerdict error Hay"],
    [["appendix1", "PL1.1.1", "verdicts"], null, "noVerdict error"],
    [["appendix2", "PL2.2", "products"], null, "noProduct error"],
    [["appendix2", "PL2.2", "leads"], null, "noLead error"],
    [["appendix2", "PL2.2", "deadline"], "31/6/2024", "badDate error 31/6/2024"],
    [["appendix2", "PL2.2", "deadline"], "31/05/2024", "deadlineDiffers warning 31/05/2024"],
    [["appendix2", "PL2.16", "deadline"], "31/12/2025", "deadlineOfOtherYear warning 31/12/2025"],
    [["units", "CCTS", "name"], "Chi cục Kiểm lâm", "nameDoubled error Chi cục Kiểm lâm"],
    [["units", "CCTS", "successor"], "Chi cục Thủy sản", "circularSuccessor error Chi cục Thủy sản"],
    [["units", "CCTS", "validTo"], "hôm nào", "badDate error hôm nào"],
    [["periods", "Q1", "to"], "01/12/2023", "datesOutOfOrder error"],
    [["periods", "Q1", "due"], null, "noDate error"],
    [["periods", "Q1", "due"], "01/03/2024", "dueBeforeEnd warning"],
    [["settings", "year", "value"], "năm nay", "badYear error năm nay"],
    [["settings", "nearPercent", "value"], "49", "badNumber error 49"],
    [["settings", "graceDays", "value"], "2,5", "badNumber error 2,5"],
    [["settings", "docSymbol", "value"], "SNN MT", "badId error SNN MT"],
    [["settings", "name", "value"], null, "blankText error"],
    [["settings", "agencyFrom", "change1"], "01/03/2025", "notOfYear error 01/03/2025"],
  ])("[Y07] %j saying %j", (at, value, said) => {
    expect(problemsOf(withCell(grids, at, value))).toContain(says(at, said));
  });

  it("[Y07] tells everything at once, in the order of the sheets", () => {
    const wrong: readonly (readonly [At, RawValue])[] = [
      [["settings", "year", "value"], "?"],
      [["units", "CCTS", "name"], null],
      [["appendix2", "PL2.2", "leads"], "Ai đó"],
      [["appendix1", "PL1.3.2", "name"], null],
    ];
    const workbook = wrong.reduce((all, [at, value]) => withCell(all, at, value), grids);
    const rules = problemsOf(workbook).filter((problem) => problem.includes(" error"));
    expect(rules.map((problem) => problem.split(" ")[0])).toEqual([
      "appendix1",
      "appendix2",
      "units",
      "settings",
    ]);
  });

  it("[Y07] a circle of successors is told of each unit in it", () => {
    const one = withCell(grids, ["units", "CCTS", "successor"], "Chi cục Kiểm lâm");
    const both = withCell(one, ["units", "CCKL", "successor"], "Chi cục Thủy sản");
    expect(problemsOf(one)).toEqual([]);
    expect(problemsOf(both).filter((problem) => problem.includes("circularSuccessor"))).toHaveLength(2);
  });

  it("[Y07] a unit that answers nothing is told and stays", () => {
    const rows = realPlan.appendix1.rows.map((row) => {
      const answeredBy = ["VPS"];
      if (row.kind === "ratio") return { ...row, input: { ...row.input, answeredBy } };
      return row.kind === "composite"
        ? { ...row, inputs: row.inputs.map((input) => ({ ...input, answeredBy })) }
        : row;
    });
    const tasks = realPlan.appendix2.tasks.filter(({ leads }) => leads.kind === "units");
    const plan = {
      ...realPlan,
      ...{ appendix1: { ...realPlan.appendix1, rows }, appendix2: { ...realPlan.appendix2, tasks } },
    };
    const read = readPlanSheets(planGrids(plan), { words, base: plan });
    const idle = read.ok ? read.value.warnings.filter(({ problem }) => problem === "idleUnit") : [];
    expect(idle.map(({ typed }) => typed)).toContain("Chi cục Thủy sản");
    expect(idle).toHaveLength(realPlan.units.length - 4);
  });

  it.each<[string, (rows: readonly (readonly RawValue[])[]) => readonly (readonly RawValue[])[], string]>([
    ["without its mark", (rows) => rows.slice(1), "appendix1 - sheetMissing error"],
    ["without rows", (rows) => rows.slice(0, 4), "appendix1 - noIndicator error"],
    [
      "without the column of numerators",
      (rows) => rows.map((row) => row.filter((_, at) => rows[0]?.[at] !== "numerator")),
      "appendix1 - columnMissing error Tử số",
    ],
  ])("[Y07] a sheet %s", (_, change, said) => {
    expect(problemsOf(withRows(grids, "appendix1", change))).toContain(said);
  });

  it("[Y07] two sheets of one kind leave it doubtful which one counts", () => {
    const copy = grids.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} (2)` }));
    expect(problemsOf({ ...grids, sheets: [...grids.sheets, ...copy.slice(0, 1)] })).toEqual([
      "appendix1 - sheetDoubled error Kế hoạch – Phụ lục I; Kế hoạch – Phụ lục I (2)",
    ]);
  });

  it("[Y10] sheets that were not laid out together give no plan: a drawing broke off between them", () => {
    const next = planGrids(rolledOver(realPlan).plan);
    const mixed = { ...grids, sheets: [...next.sheets.slice(0, 2), ...grids.sheets.slice(2)] };
    expect(problemsOf(mixed)).toEqual(["appendix1 - sheetsMixed error Đơn vị; Kỳ báo cáo; Cài đặt"]);
  });

  it("[Y10] a sheet whose stamp is gone goes with any other", () => {
    const next = planGrids(rolledOver(realPlan).plan);
    const unstamped = withRows(next, "units", (rows) => rows.filter((_row, index) => index !== 1));
    const mixed = { ...grids, sheets: grids.sheets.with(2, unstamped.sheets[2] ?? { name: "", rows: [] }) };
    expect(problemsOf(mixed)).toEqual([]);
  });
});
