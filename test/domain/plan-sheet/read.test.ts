import type { RawValue, WorkbookGrid } from "../../../src/domain/cell-value";
import type { PlanSheetKind } from "../../../src/domain/plan-sheet/plan-columns";
import { readPlanSheets } from "../../../src/domain/plan-sheet/read-plan-sheets";
import { indicatorsOf, ratioInputs } from "../../../src/domain/plan/answers";
import type { Plan } from "../../../src/domain/plan/plan";
import { planSheetWords as words } from "../../../src/text/plan-sheet-words";
import { cellOf, newRow, planGrids, withCell, withRows } from "../../support/plans/plan-grids";
import { realPlan } from "../../support/real-plan";

const grids = planGrids(realPlan);

function problemsOf(workbook: WorkbookGrid): readonly string[] {
  const read = readPlanSheets(workbook, { words, base: realPlan });
  const problems = read.ok ? read.value.warnings : read.error;
  return problems.map(({ problem, severity, kind, cell, typed }) =>
    [kind, cell ?? "-", problem, severity, typed].join(" ").trim(),
  );
}

function planOf(workbook: WorkbookGrid): Plan {
  const read = readPlanSheets(workbook, { words, base: realPlan });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.plan;
}

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
});

describe("rows that an officer adds, moves and deletes", () => {
  const ratio = {
    ...{ kind: "Tỷ lệ", name: "Chỉ tiêu mới", target: "60%", measure: "Phát sinh (luỹ kế)" },
    ...{ numerator: "Tử", denominator: "Mẫu", monitoring: "Văn phòng Sở" },
  };
  const added = (values: Readonly<Record<string, RawValue>>, after: string) =>
    withRows(grids, "appendix1", (rows) => {
      const at = rows.findIndex((row) => row[0] === after) + 1;
      return [...rows.slice(0, at), newRow(rows, values), ...rows.slice(at)];
    });

  it("[Y06] a new row has its id from its number, its group and its wording from what is typed", () => {
    const plan = planOf(added({ ...ratio, ordinal: "3.4" }, "PL1.3.3"));
    expect(indicatorsOf(plan).find(({ id }) => id === "PL1.3.4")).toMatchObject({
      ...{ parentId: "PL1.3", target: { percent: 60 }, monitoring: ["VPS"], monitoringText: "Văn phòng Sở" },
      input: { rowId: "PL1.3.4", answeredBy: "units" },
    });
  });

  it("[Y06] a new dash row takes the next letter of the row it belongs to", () => {
    const plan = planOf(added(ratio, "PL1.7.3d"));
    expect(indicatorsOf(plan).at(-1)).toMatchObject({ id: "PL1.7.3e", parentId: "PL1.7.3", ordinal: "" });
  });

  it("[Y06] a new part of a composite takes the next letter", () => {
    const part = {
      kind: "Phần của chỉ tiêu",
      name: "Phần c",
      numerator: "Tử",
      denominator: "Mẫu",
      answeredBy: "Thanh tra Sở",
    };
    const five = indicatorsOf(planOf(added(part, "PL1.5b"))).find(({ id }) => id === "PL1.5");
    expect(five && ratioInputs(five).map(({ rowId, answeredBy }) => [rowId, answeredBy])).toEqual([
      ["PL1.5a", "monitoringOffice"],
      ["PL1.5b", "units"],
      ["PL1.5c", ["TTS"]],
    ]);
  });

  it("[Y06] the id of a row that was deleted is not given to another", () => {
    const replaced = withRows(grids, "appendix1", (rows) =>
      rows.map((row) => (row[0] === "PL1.7.2" ? newRow(rows, { ...ratio, ordinal: "7.2" }) : row)),
    );
    const ids = indicatorsOf(planOf(replaced)).map(({ id }) => id);
    expect(ids).toContain("PL1.7.2-2");
    expect(ids).not.toContain("PL1.7.2");
  });

  it("[Y06] a row copied with its hidden id is a new row, and that is told", () => {
    const copied = withRows(grids, "appendix1", (rows) =>
      rows.flatMap((row) =>
        row[0] === "PL1.3.3"
          ? [row, row.map((held, at) => (at === rows[0]?.indexOf("ordinal") ? "3.4" : held))]
          : [row],
      ),
    );
    expect(planOf(copied).appendix1.rows.map(({ id }) => id)).toContain("PL1.3.4");
    expect(problemsOf(copied).map((problem) => problem.split(" ")[2])).toEqual(["rowCopied"]);
  });

  it("[Y06] rows moved keep their ids", () => {
    const moved = withRows(grids, "units", (rows) => [...rows.slice(0, 4), ...rows.slice(4).reverse()]);
    expect(planOf(moved).units.map(({ id }) => id)).toEqual(realPlan.units.map(({ id }) => id).reverse());
  });

  it("[Y07] what rows say of each other goes with a row that is gone, and that is told", () => {
    const less = withRows(grids, "appendix1", (rows) => rows.filter((row) => row[0] !== "PL1.7.3d"));
    expect(planOf(less).relations).toHaveLength(2);
    expect(problemsOf(less)).toEqual(["appendix1 - relationLost warning PL1.7.3d"]);
  });

  it("[Y07] a new task of a month without a day is due on the plan's day of it", () => {
    const task = {
      ...{ ordinal: "22", kind: "Nhiệm vụ", name: "Nhiệm vụ mới", products: "Báo cáo\nTờ trình" },
      ...{ leads: "Thanh tra Sở; Văn phòng Sở", timing: "Theo tháng", timingText: "Tháng 2" },
    };
    const set = withCell(grids, ["settings", "monthDay", "value"], "30");
    const tasks = (workbook: WorkbookGrid) =>
      planOf(
        withRows(workbook, "appendix2", (rows) => {
          const spare = rows.findIndex((row, at) => at > 3 && row.every((held) => held === null));
          return [...rows.slice(0, spare), newRow(rows, task), ...rows.slice(spare)];
        }),
      ).appendix2.tasks.at(-1);
    expect(tasks(grids)).toMatchObject({
      ...{ id: "PL2.22", groupId: "PL2.VII", leads: { kind: "units", unitIds: ["TTS", "VPS"] } },
      ...{ productText: "- Báo cáo\n- Tờ trình", timing: { kind: "month", deadline: "2024-02-29" } },
    });
    const dated = tasks(withCell(set, ["settings", "monthDay", "value"], "15"));
    expect(dated?.timing).toEqual({ kind: "month", deadline: "2024-02-15" });
  });

  it("[Y07] a change of the agency says only what changed", () => {
    const day = withCell(grids, ["settings", "agencyFrom", "change1"], "01/03/2024");
    const { laterAgencies, agency } = planOf(
      withCell(day, ["settings", "name", "change1"], "Sở Nông nghiệp và Môi trường"),
    );
    expect(laterAgencies).toEqual([
      { from: "2024-03-01", agency: { ...agency, name: "Sở Nông nghiệp và Môi trường" } },
    ]);
  });

  it("[Y07] a new unit has its id from its name", () => {
    const more = withRows(grids, "units", (rows) => {
      const spare = rows.findIndex((row, at) => at > 3 && row.every((held) => held === null));
      return rows.map((row, at) =>
        at === spare ? newRow(rows, { name: "Chi cục Biển đảo", validFrom: "01/07/2024" }) : row,
      );
    });
    expect(planOf(more).units.at(-1)).toMatchObject({
      id: "CCBD",
      name: "Chi cục Biển đảo",
      validFrom: "2024-07-01",
    });
  });
});
