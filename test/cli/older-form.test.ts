import { writeFileSync } from "node:fs";
import type { Plan } from "../../src/domain/plan/plan";
import { planToJson } from "../../src/files/plan-json";
import { withRows, withTasks } from "../support/plans/plan-change";
import { realPlan } from "../support/real-plan";
import {
  inFolder,
  json,
  report,
  run,
  useCliFolder,
  type Checked,
  type Consolidated,
} from "../support/cli-run";

useCliFolder();

/** The second version: 7.2 asks for 95%, 3.2 is gone, 7.4 is new, task 21 is gone. */
const newer: Plan = withTasks(
  withRows(realPlan, (rows) =>
    rows.flatMap((row) => {
      if (row.id === "PL1.3.2") return [];
      if (row.id !== "PL1.7.2" || row.kind !== "ratio") return [row];
      const added = { ...row, id: "PL1.7.4", ordinal: "7.4", name: "Chỉ tiêu mới" };
      return [
        { ...row, target: { percent: 95 }, targetText: "95%" },
        { ...added, input: { ...row.input, rowId: "PL1.7.4" } },
      ];
    }),
  ),
  (tasks) => tasks.filter(({ id }) => id !== "PL2.21"),
);

const figures = { "PL1.7.2/numerator": 46, "PL1.7.2/denominator": 50 };

describe("a form made from an earlier version of the plan", () => {
  beforeEach(async () => {
    writeFileSync(inFolder("plan.json"), JSON.stringify(planToJson({ ...newer, version: 2, relations: [] })));
    await report("a.xlsx", "CCTS", { changes: figures });
  });

  it("is accepted, with the differences named in one sentence and what to do", async () => {
    const { code, out } = await run("check", "a.xlsx", "--plan", "plan.json", "--json");
    const [file] = json<Checked>(out).files;
    expect([code, file?.accepted]).toEqual([0, true]);
    const found = file?.findings.filter(({ rule }) => /^[IS]/.test(rule)) ?? [];
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([["I03", "warning"]]);
    expect(found[0]?.message).toContain(
      "Biểu mẫu được tạo từ bản 1 của kế hoạch, bản đang dùng là bản 2: 4 dòng khác: 7.2 chỉ tiêu 90% → 95%; 7.4 chưa có trong biểu mẫu cũ; 3.2 không còn trong kế hoạch (đã nhập G18 = “80”; H18 = “98”;",
    );
    expect(found[0]?.message).toContain("nhiệm vụ 21 không còn trong kế hoạch");
    expect(found[0]?.message).toMatch(/Bấm “Cập nhật biểu mẫu” .*số liệu đã nhập được giữ nguyên\.$/);
  });

  it("counts in the rows that both have, by the target in force, and is not reported in those that it lacks", async () => {
    const command = [
      "consolidate",
      "a.xlsx",
      "--plan",
      "plan.json",
      "--period",
      "Q1",
      "-o",
      "t.xlsx",
      "--json",
    ];
    const result = json<Consolidated>((await run(...command)).out);
    expect(result.units.received).toEqual(["CCTS"]);
    const of = (id: string) => result.indicators.find((total) => "id" in total && total.id === id);
    expect(of("PL1.7.2")).toMatchObject({ numerator: 46, denominator: 50, target: 95, verdict: "near" });
    expect(of("PL1.7.4")).toMatchObject({ numerator: null, denominator: null, reported: 0, verdict: "none" });
    expect(of("PL1.3.2")).toBeUndefined();
    expect(result.tasks.some(({ id }) => id === "PL2.21")).toBe(false);
  });
});
