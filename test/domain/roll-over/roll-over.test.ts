import { indicatorsOf } from "../../../src/domain/plan/answers";
import { planFingerprint } from "../../../src/domain/plan/fingerprint";
import type { Plan, Task } from "../../../src/domain/plan/plan";
import { realPlan } from "../../support/real-plan";
import { rolledOver, saidOf, withUnits } from "../../support/rolled-plans";

const { plan, idMap } = rolledOver(realPlan);

function withTask(timing: Task["timing"], deadlines = realPlan.deadlines): Plan {
  const [first, ...others] = realPlan.appendix2.tasks;
  if (!first) throw new Error("The plan has tasks");
  const tasks = [{ ...first, timing }, ...others];
  return { ...realPlan, deadlines, appendix2: { ...realPlan.appendix2, tasks } };
}

describe("the plan of 2024 taken into 2025", () => {
  it("[Y20] is of 2025 in its id, its titles and its header", () => {
    expect(plan).toMatchObject({
      ...{ id: "SNN-2025", year: 2025 },
      title: "Kế hoạch Cải cách hành chính tại Sở Nông nghiệp và Phát triển nông thôn năm 2025",
      appendix1: { header: { target: "Chỉ tiêu phấn đấu năm 2025" } },
    });
    const titles = [...plan.appendix1.titleLines, ...plan.appendix2.titleLines].join(" ");
    expect(titles).toContain("2025");
    expect(titles).not.toContain("2024");
  });

  it("[Y20] has every row with its id, its name and its target, and another fingerprint", () => {
    expect(indicatorsOf(plan)).toEqual(indicatorsOf(realPlan));
    expect(plan.appendix2.tasks.map(({ id, name }) => [id, name])).toEqual(
      realPlan.appendix2.tasks.map(({ id, name }) => [id, name]),
    );
    expect(plan.fingerprint).toBe(planFingerprint(plan));
    expect(plan.fingerprint).not.toBe(realPlan.fingerprint);
  });

  it("[Y20] has its periods and the deadlines of its tasks a year later", () => {
    expect(plan.periods.map(({ from, to, due }) => [from, to, due])).toEqual([
      ["2024-12-15", "2025-03-14", "2025-03-20"],
      ["2024-12-15", "2025-06-14", "2025-06-20"],
      ["2024-12-15", "2025-09-14", "2025-09-20"],
      ["2024-12-15", "2025-12-14", "2025-12-20"],
    ]);
    const deadlines = plan.appendix2.tasks.flatMap(({ timing }) =>
      timing.kind === "byDecision" ? [] : [timing.deadline],
    );
    expect(new Set(deadlines)).toEqual(new Set(["2025-01-31", "2025-03-31", "2025-04-30", "2025-12-31"]));
  });

  it("[Y20] maps every indicator, part and task to itself, and knows the plan before", () => {
    expect(idMap).toHaveLength(18 + 2 + 23);
    expect(idMap.every(({ from, to }) => from === to)).toBe(true);
    expect(idMap.map(({ from }) => from)).toEqual(expect.arrayContaining(["PL1.5a", "PL1.7.3d", "PL2.1.1"]));
    expect(plan).toMatchObject({ previousIds: idMap, previousPlanId: "SNN-2024" });
  });

  it.each<[string, Task["timing"], Plan["deadlines"], string]>([
    ["the last of February", { kind: "month", deadline: "2024-02-29" }, realPlan.deadlines, "2025-02-28"],
    [
      "the 25th as the rule has it",
      { kind: "month", deadline: "2024-02-25" },
      { monthDay: 25, graceDays: 0 },
      "2025-02-25",
    ],
    [
      "a day that is not the rule's",
      { kind: "month", deadline: "2024-02-10" },
      realPlan.deadlines,
      "2025-02-10",
    ],
    ["29/02 within the year", { kind: "inYear", deadline: "2024-02-29" }, realPlan.deadlines, "2025-02-28"],
  ])("[Y20] moves %s", (_, timing, deadlines, next) => {
    const [task] = rolledOver(withTask(timing, deadlines)).plan.appendix2.tasks;
    expect(task?.timing).toEqual({ ...timing, deadline: next });
  });

  it("[Y20] makes the last of February the 29th again in a leap year", () => {
    const common = { ...withTask({ kind: "month", deadline: "2027-02-28" }), year: 2027 };
    expect(rolledOver(common).plan.appendix2.tasks[0]?.timing).toMatchObject({ deadline: "2028-02-29" });
  });
});

describe("an agency and units that changed within the year", () => {
  const ministry = { ...realPlan.agency, name: "Sở Nông nghiệp và Môi trường", docSymbol: "SNNMT" };
  const merged: Plan = {
    ...withUnits({
      TTS: { validTo: "2024-10-31" },
      KHTH: { validTo: "2024-02-29", successorId: "VPS" },
    }),
    laterAgencies: [{ from: "2024-03-01", agency: ministry }],
  };
  const rolled = rolledOver(merged);
  const taskOf = (id: string) => rolled.plan.appendix2.tasks.find((task) => task.id === id);

  it("[Y21] the agency in force on 31/12 is the plan's, with its symbol in the id", () => {
    expect(rolled.plan).toMatchObject({ id: "SNNMT-2025", agency: ministry, laterAgencies: [] });
    expect(rolled.plan.previousPlanId).toBe("SNN-2024");
  });

  it("[Y21] nothing names a unit that left", () => {
    const named = [
      ...indicatorsOf(rolled.plan).flatMap(({ monitoring }) => monitoring),
      ...rolled.plan.appendix2.tasks.flatMap(({ leads }) => (leads.kind === "all" ? [] : leads.unitIds)),
    ];
    expect(named.filter((id) => id === "TTS" || id === "KHTH")).toEqual([]);
    expect(rolled.plan.units.map(({ id }) => id)).not.toContain("TTS");
  });

  it("[Y21] the successor monitors, in the printed wording too", () => {
    const row = indicatorsOf(rolled.plan).find(({ id }) => id === "PL1.2");
    expect(row).toMatchObject({ monitoring: ["VPS"], monitoringText: "Văn phòng Sở" });
    expect(taskOf("PL2.1.2")?.leadText).toBe("- Phòng Tổ chức cán bộ\n- Văn phòng Sở");
  });

  it("[Y22] the row says who was replaced, and who left without a successor", () => {
    expect(saidOf(rolled, "appendix1", "PL1.2")).toContainEqual({
      ...{ kind: "unitReplaced", unit: "Phòng Kế hoạch - Tổng hợp", by: "Văn phòng Sở" },
    });
    expect(saidOf(rolled, "appendix2", "PL2.5")).toContainEqual({
      ...{ kind: "unitGone", unit: "Thanh tra Sở", standIn: null },
    });
    expect(saidOf(rolled, "appendix2", "PL2.7")).toContainEqual({
      ...{ kind: "unitGone", unit: "Thanh tra Sở", standIn: "Phòng Tổ chức cán bộ" },
    });
    expect(taskOf("PL2.7")?.leads).toEqual({ kind: "units", unitIds: ["TCCB"] });
  });

  it("[Y22] the successor and the texts with the agency's old name are told", () => {
    expect(saidOf(rolled, "units", "VPS")).toEqual([
      { kind: "unitSucceeds", units: ["Phòng Kế hoạch - Tổng hợp"] },
    ]);
    for (const rowId of ["title", "reference1", "reference2"])
      expect(saidOf(rolled, "settings", rowId)).toContainEqual({
        ...{ kind: "agencyChanged", was: realPlan.agency.name, now: ministry.name },
      });
    expect(rolledOver(realPlan).remarks.filter(({ kind }) => kind === "agencyChanged")).toEqual([]);
  });

  it("[Y22] the unit that compiled the report and left is told at the setting", () => {
    const without = rolledOver(withUnits({ TCCB: { validTo: "2024-10-31", successorId: "VPS" } }));
    expect(saidOf(without, "settings", "preparedBy")).toEqual([
      { kind: "unitReplaced", unit: "Phòng Tổ chức cán bộ", by: "Văn phòng Sở" },
    ]);
  });

  it("[Y22] units that stay because none would be left are told, with their last day", () => {
    const only = realPlan.units.slice(0, 1).map((unit) => ({ ...unit, validTo: "2024-11-30" }));
    expect(saidOf(rolledOver({ ...realPlan, units: only }), "units", "VPS")).toEqual([
      { kind: "unitKept", unit: "Văn phòng Sở", day: "2024-11-30" },
    ]);
  });
});
