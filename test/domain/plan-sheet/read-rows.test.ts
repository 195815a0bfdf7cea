import type { RawValue, WorkbookGrid } from "../../../src/domain/cell-value";
import { readPlanSheets } from "../../../src/domain/plan-sheet/read-plan-sheets";
import { indicatorsOf, ratioInputs } from "../../../src/domain/plan/answers";
import type { Plan } from "../../../src/domain/plan/plan";
import { planSheetWords as words } from "../../../src/text/plan-sheet-words";
import { newRow, planGrids, withCell, withRows } from "../../support/plans/plan-grids";
import { problemsOf } from "../../support/plans/plan-problems";
import { realPlan } from "../../support/real-plan";

const grids = planGrids(realPlan);

function planOf(workbook: WorkbookGrid): Plan {
  const read = readPlanSheets(workbook, { words, base: realPlan });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.plan;
}

const without = (id: string) => realPlan.appendix1.rows.filter((row) => row.id !== id);

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

  it("[Y06] nor is that of a row which only the version in force has", () => {
    const base = { ...realPlan, appendix1: { ...realPlan.appendix1, rows: without("PL1.7.2") } };
    const sheets = withRows(planGrids(base), "appendix1", (rows) => [
      ...rows,
      newRow(rows, { ...ratio, ordinal: "7.2" }),
    ]);
    const read = readPlanSheets(sheets, { words, base, inForce: realPlan });
    const last = read.ok ? indicatorsOf(read.value.plan).at(-1)?.id : read.error;
    expect(last).toBe("PL1.7.2-2");
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
