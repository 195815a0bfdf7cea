import { readFileSync } from "node:fs";
import { planFingerprint } from "../../src/domain/plan/fingerprint";
import type { Plan } from "../../src/domain/plan/plan";
import { parsePlan } from "../../src/files/plan-json";
import { planVocabulary } from "../../src/text/plan-vocabulary";

type Json = Record<string, unknown>;

const seed = (name: string): Json => JSON.parse(readFileSync(`seeds/${name}`, "utf8")) as Json;
const units = seed("units-2024.json");

/** The seed with one value replaced (or removed, when `value` is undefined) at a path of keys. */
function changed(keys: readonly (string | number)[], value: unknown): Json {
  const copy = seed("plan-2024.json");
  const last = keys[keys.length - 1] ?? "";
  const holder = keys.slice(0, -1).reduce<Json>((at, key) => at[key] as Json, copy);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

function parsed(planJson: unknown, unitsJson: unknown = units): Plan {
  const result = parsePlan(planJson, unitsJson, planVocabulary);
  if (!result.ok) throw new Error(JSON.stringify(result.error.problems));
  return result.value;
}

function problems(planJson: unknown, unitsJson: unknown = units): string[] {
  const result = parsePlan(planJson, unitsJson, planVocabulary);
  return result.ok ? [] : result.error.problems.map(({ path, problem }) => `${path}: ${problem}`);
}

describe("parsePlan", () => {
  const plan = parsed(seed("plan-2024.json"));

  it("reads the plan of 2024 whole", () => {
    expect(plan.id).toBe("SNN-2024");
    expect(plan.units).toHaveLength(19);
    expect(plan.appendix1.rows.filter((row) => row.kind === "group")).toHaveLength(5);
    expect(plan.appendix1.rows.filter((row) => row.kind === "ratio")).toHaveLength(10);
    expect(plan.appendix1.rows.filter((row) => row.kind === "composite")).toHaveLength(1);
    expect(plan.appendix1.rows.filter((row) => row.kind === "qualitative")).toHaveLength(7);
    expect(plan.appendix2.tasks.filter((task) => task.isMain)).toHaveLength(21);
    expect(plan.appendix2.tasks).toHaveLength(23);
    expect(plan.periods.map((period) => period.to)).toEqual([
      "2024-03-14",
      "2024-06-14",
      "2024-09-14",
      "2024-12-14",
    ]);
  });

  it("shows the corrected name and the inherited texts", () => {
    const dti = plan.appendix1.rows.find((row) => row.id === "PL1.1.5");
    expect(dti?.name).toBe("Chỉ số Chuyển đổi số (DTI)");
    const dash = plan.appendix1.rows.find((row) => row.id === "PL1.7.3a");
    expect(dash?.monitoringText).toBe("Phòng Tổ chức cán bộ");
    expect(dash?.executingText).toBe("Các phòng chuyên môn, cơ quan, đơn vị thuộc Sở");
  });

  it("gives a composite one row per part, the first of them answered by the monitoring office", () => {
    const row = plan.appendix1.rows.find((other) => other.id === "PL1.5");
    expect(row?.kind === "composite" && row.inputs.map((input) => [input.rowId, input.answeredBy])).toEqual([
      ["PL1.5a", "monitoringOffice"],
      ["PL1.5b", "units"],
    ]);
  });

  it.each([
    ["PL1.3.1", "units"],
    ["PL1.7.3c", "units"],
    ["PL1.7.2", "units"],
  ])("lets units answer %s", (id, answeredBy) => {
    const row = plan.appendix1.rows.find((other) => other.id === id);
    expect(row?.kind === "ratio" && row.input.answeredBy).toBe(answeredBy);
  });

  it("understands the verdict words of an index and of a milestone", () => {
    const verdicts = (id: string): unknown => {
      const row = plan.appendix1.rows.find((other) => other.id === id);
      return row?.kind === "qualitative" && row.verdictOptions.map((option) => option.verdict);
    };
    expect(verdicts("PL1.1.1")).toEqual(["met", "missed", "unpublished"]);
    expect(verdicts("PL1.4")).toEqual(["met", "unpublished", "missed"]);
  });

  it("reads leads and timing of tasks", () => {
    const task = (id: string) => plan.appendix2.tasks.find((other) => other.id === id);
    expect(task("PL2.3")?.leads).toEqual({ kind: "all" });
    expect(task("PL2.5")?.leads).toEqual({ kind: "units", unitIds: ["TCCB", "VPS", "TTS"] });
    expect(task("PL2.1")?.timing).toEqual({ kind: "month", deadline: "2024-01-31" });
    expect(task("PL2.12")?.timing).toEqual({ kind: "byDecision" });
  });

  it("takes the units named in the plan when there is no list of units", () => {
    expect(parsed(seed("plan-2024.json"), null).units.map((unit) => unit.id)).toEqual([
      "TCCB",
      "VPS",
      "KHTH",
      "TTS",
    ]);
  });
});

describe("a bad plan is refused with the path of what is wrong", () => {
  const row = (index: number, ...keys: (string | number)[]) => ["appendix1", "rows", index, ...keys];
  const task = (index: number, ...keys: (string | number)[]) => ["appendix2", "tasks", index, ...keys];

  it.each<[string, (string | number)[], unknown, string]>([
    ["another schema", ["schema"], "cchc-plan/9", "schema: unknownSchema"],
    ["no year", ["planYear"], undefined, "planYear: missing"],
    ["a year as text", ["planYear"], "2024", "planYear: wrongType"],
    ["a year out of range", ["planYear"], 24, "planYear: badYear"],
    ["a version below 1", ["version"], 0, "version: badVersion"],
    ["a version above 9999", ["version"], 10_000, "version: badVersion"],
    ["a version that is not whole", ["version"], 1.5, "version: badVersion"],
    ["a percent below 0", row(6, "target", "value"), -1, "appendix1.rows[6].target.value: badPercent"],
    ["a percent above 100", row(6, "target", "value"), 100.5, "appendix1.rows[6].target.value: badPercent"],
    [
      "a target of no kind known",
      row(6, "target", "kind"),
      "count",
      "appendix1.rows[6].target.kind: unknownValue",
    ],
    ["no numerator", row(6, "data", "numerator"), undefined, "appendix1.rows[6].data.numerator: missing"],
    ["a row of no kind known", row(6, "rowType"), "total", "appendix1.rows[6].rowType: unknownValue"],
    ["an id with a slash", row(6, "id"), "PL1/2", "appendix1.rows[6].id: badId"],
    ["an id twice", row(6, "id"), "PL1.1", "appendix1.rows[6].id: duplicateId"],
    [
      "a row where a part of a composite stands",
      row(6, "id"),
      "PL1.5a",
      "appendix1.rows[12].data.fields[0].id: duplicateId",
    ],
    ["a task id twice", task(3, "id"), "PL2.1", "appendix2.tasks[3].id: duplicateId"],
    ["an unknown parent", row(1, "parentId"), "PL1.99", "appendix1.rows[1].parentId: unknownParent"],
    ["an indicator as parent", row(1, "parentId"), "PL1.2", "appendix1.rows[1].parentId: unknownParent"],
    [
      "inheritance from a row below",
      row(2, "inherited", "from"),
      "PL1.1.4",
      "appendix1.rows[2].inherited.from: unknownSource",
    ],
    [
      "an unknown monitoring office",
      row(1, "monitoring", 0, "unitId"),
      "XX",
      "appendix1.rows[1].monitoring[0].unitId: unknownUnit",
    ],
    [
      "an unknown lead",
      task(0, "leads", 0, "unitId"),
      "XX",
      "appendix2.tasks[0].leads[0].unitId: unknownUnit",
    ],
    ["an unknown compiler", ["reporting", "preparedBy"], "XX", "reporting.preparedBy: unknownUnit"],
    ["an unknown group", task(0, "groupId"), "PL2.X", "appendix2.tasks[0].groupId: unknownGroup"],
    [
      "a date that does not exist",
      task(0, "timing", "deadline"),
      "2024-02-30",
      "appendix2.tasks[0].timing.deadline: badDate",
    ],
    [
      "a period that ends before it starts",
      ["periods", "list", 0, "from"],
      "2024-03-15",
      "periods.list[0].from: fromAfterTo",
    ],
    ["a period twice", ["periods", "list", 1, "id"], "Q1", "periods.list[1].id: duplicateId"],
    ["no period", ["periods", "list"], [], "periods.list: emptyList"],
    [
      "a percent target judged in words",
      row(1, "target"),
      { kind: "percent", value: 50, op: ">=" },
      "appendix1.rows[1].data.consolidation: targetWithoutRatio",
    ],
    ["no verdict field", row(1, "data", "fields"), [], "appendix1.rows[1].data.fields: noVerdictField"],
    [
      "a verdict word not known",
      row(1, "data", "fields", 6, "values", 0),
      "toString",
      "appendix1.rows[1].data.fields[6].values[0]: unknownVerdictWord",
    ],
  ])("%s", (_, keys, value, expected) => {
    expect(problems(changed(keys, value))).toContain(expected);
  });

  it("a period of one day is a period", () => {
    expect(problems(changed(["periods", "list", 0, "from"], "2024-03-14"))).toEqual([]);
  });

  it("reports every problem, not the first", () => {
    const plan = changed(["planYear"], "2024");
    plan["title"] = 1;
    expect(problems(plan, { units: [] })).toEqual([
      "planYear: wrongType",
      "title: wrongType",
      "units: emptyList",
    ]);
  });

  it.each([[null], ["plan"], [[]], [{}]])("%j is not a plan", (json) => {
    expect(problems(json).length).toBeGreaterThan(0);
  });

  it("a unit twice in the list of units", () => {
    const list = (units["units"] as unknown[]).concat({ id: "TCCB", name: "x" });
    expect(problems(seed("plan-2024.json"), { units: list })).toEqual(["units[19].id: duplicateId"]);
  });
});

describe("planFingerprint", () => {
  const plan = parsed(seed("plan-2024.json"));

  it("is 16 hexadecimal digits and stays the same", () => {
    expect(plan.fingerprint).toMatch(/^[0-9a-f]{16}$/);
    expect(planFingerprint(parsed(seed("plan-2024.json")))).toBe(plan.fingerprint);
  });

  it.each<[string, (string | number)[], unknown]>([
    ["a target", ["appendix1", "rows", 8, "target", "value"], 81],
    ["a name", ["appendix1", "rows", 8, "text"], "x"],
    ["a deadline", ["appendix2", "tasks", 0, "timing", "deadline"], "2024-01-30"],
    ["who answers", ["appendix1", "rows", 8, "data", "enteredBy"], "monitoringOffice"],
  ])("changes with %s", (_, keys, value) => {
    expect(parsed(changed(keys, value)).fingerprint).not.toBe(plan.fingerprint);
  });

  it("does not change with the list of units or the name of who signs", () => {
    expect(parsed(changed(["agency", "signer"], "x"), null).fingerprint).toBe(plan.fingerprint);
  });
});
