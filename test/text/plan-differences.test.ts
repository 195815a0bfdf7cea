import fc from "fast-check";
import { comparePlans } from "../../src/domain/plan/compare-plans";
import type { Appendix1Row, Task } from "../../src/domain/plan/plan";
import { apart } from "../../src/text/quoting";
import { planDifferenceText } from "../../src/text/plan-differences";
import { anyPlan } from "../support/plans/plan-arbitrary";
import { changedPlan, withRows, withTasks } from "../support/plans/plan-change";
import { realPlan } from "../support/real-plan";

type Ratio = Extract<Appendix1Row, { kind: "ratio" }>;

function sentences(more: (row: Ratio) => Partial<Ratio>): readonly string[] {
  const newer = withRows(realPlan, (rows) =>
    rows.map((row) => (row.id === "PL1.7.2" && row.kind === "ratio" ? { ...row, ...more(row) } : row)),
  );
  return comparePlans(realPlan, newer).map((each) => planDifferenceText(each, newer));
}

function ofTask(more: Partial<Task>): readonly string[] {
  const newer = withTasks(realPlan, (tasks) =>
    tasks.map((task) => (task.id === "PL2.9" ? { ...task, ...more } : task)),
  );
  return comparePlans(realPlan, newer).map((each) => planDifferenceText(each, newer));
}

describe("the words for what two versions of a plan say differently", () => {
  it.each<[string, (row: Ratio) => Partial<Ratio>, string]>([
    ["a target as printed", () => ({ targetText: "95%" }), "7.2: chỉ tiêu “90%” → “95%”"],
    [
      "a target that is printed as before",
      () => ({ target: { percent: 97.5 } }),
      "7.2: chỉ tiêu “90%” → “97,5%”",
    ],
    [
      "who enters the figures, by name",
      ({ input }) => ({ input: { ...input, answeredBy: ["VPS", "TTS"] } }),
      "7.2: đơn vị nhập số liệu “Tất cả đơn vị” → “Văn phòng Sở; Thanh tra Sở”",
    ],
    [
      "how it is measured",
      () => ({ measure: "stock" }),
      "7.2: cách tính “Phát sinh (luỹ kế)” → “Có tại thời điểm”",
    ],
    [
      "who monitors it, printed as before",
      () => ({ monitoring: ["TTS"] }),
      "7.2: đơn vị theo dõi “Văn phòng Sở” → “Thanh tra Sở”",
    ],
  ])("say %s", (_, more, sentence) => {
    expect(sentences(more)).toEqual([sentence]);
  });

  it.each<[string, Partial<Task>, readonly string[]]>([
    [
      "a day and how it is timed",
      { timing: { kind: "byDecision" } },
      [
        "nhiệm vụ 9: thời gian “Theo tháng” → “Theo văn bản”",
        "nhiệm vụ 9: ngày hết hạn “31/03/2024” → ô trống",
      ],
    ],
    [
      "that all lead it",
      { leads: { kind: "all" } },
      ["nhiệm vụ 9: đơn vị chủ trì “Văn phòng Sở” → “Tất cả đơn vị”"],
    ],
    [
      "that it is a component",
      { isMain: false },
      ["nhiệm vụ 9: loại dòng “Nhiệm vụ” → “Nhiệm vụ thành phần”"],
    ],
  ])("say of a task %s", (_, more, expected) => {
    expect(ofTask(more)).toEqual(expected);
  });

  it("say rows added, removed and moved, and days of grace", () => {
    const gone = withTasks(realPlan, (tasks) => tasks.filter(({ id }) => id !== "PL2.21"));
    const said = (older: typeof realPlan, newer: typeof realPlan) =>
      comparePlans(older, newer).map((each) => planDifferenceText(each, newer));
    expect(said(realPlan, gone)[0]).toMatch(/^nhiệm vụ 21: bỏ dòng “.+”$/);
    expect(said(gone, realPlan)[0]).toMatch(/^nhiệm vụ 21: thêm dòng “.+”$/);
    const turned = withTasks(realPlan, ([first, ...others]) => (first ? [...others, first] : others));
    expect(said(realPlan, turned)).toEqual(["nhiệm vụ 1: đổi vị trí"]);
    const lenient = { ...realPlan, deadlines: { monthDay: null, graceDays: 3 } };
    expect(said(realPlan, lenient)).toEqual(["Số ngày gia hạn: 0 → 3"]);
  });

  it("say two different things for any change", () => {
    const pairs = anyPlan.chain((older) => changedPlan(older).map((newer) => [older, newer] as const));
    fc.assert(
      fc.property(pairs, ([older, newer]) => {
        for (const difference of comparePlans(older, newer)) {
          const text = planDifferenceText(difference, newer);
          const [, was, is] = /^.*? (“.*”|ô trống) → (“.*”|ô trống)$/s.exec(text) ?? [text, "a", "b"];
          expect(was).not.toBe(is);
        }
      }),
    );
  });
});

describe("two long texts that differ late", () => {
  it("are shown from shortly before they part, and short ones whole", () => {
    const long = "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận ".repeat(3);
    const [was, is] = apart(`${long}năm nay`, `${long}năm sau`);
    expect(was).toBe("…hồ sơ tiếp nhận năm nay");
    expect(is).toBe("…hồ sơ tiếp nhận năm sau");
    expect(apart("80%", "90%")).toEqual(["80%", "90%"]);
  });
});
