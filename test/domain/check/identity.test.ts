import type { RawValue } from "../../../src/domain/cell-value";
import type { CheckContext } from "../../../src/domain/check/check-context";
import { checkIdentity } from "../../../src/domain/check/identity-rules";
import { isAcceptable } from "../../../src/domain/check/severity";
import { readSubmission } from "../../../src/domain/form/read-form";
import { smallPlan } from "../fixtures/small-plan";
import { checkSubmission } from "../../../src/domain/check/check-submission";
import { withRows } from "../../support/plans/plan-change";
import { context, foundInWorkbook } from "../fixtures/check";
import { flawlessA, formGrid, formSheetGrid, identityGrid, sheet, type Entries } from "../fixtures/form-grid";

function found(identity: Entries | null, more: Partial<CheckContext> = {}) {
  const forms = [
    sheet("One", formSheetGrid("appendix1", flawlessA)),
    sheet("Two", formSheetGrid("appendix2", flawlessA)),
  ];
  const sheets = identity === null ? forms : [...forms, sheet("_cchc", identityGrid("A", identity))];
  return foundInWorkbook({ sheets, uses1904: false }, more);
}

/** Rules found when, besides the identity, one sheet is lost and a row of the other left open. */
function withFlaws(identity: Entries) {
  const entries = { ...flawlessA, "P1.2/numerator": null };
  const sheets = [
    sheet("One", formSheetGrid("appendix1", entries)),
    sheet("_cchc", identityGrid("A", identity)),
  ];
  return foundInWorkbook({ sheets, uses1904: false }).map(({ rule }) => rule);
}

const rulesOf = (identity: Entries | null, more: Partial<CheckContext> = {}) =>
  found(identity, more).map(({ rule, severity }) => `${rule} ${severity}`);

describe("identity of the file", () => {
  it("finds nothing in the form of a known unit and period", () => {
    expect(found({})).toEqual([]);
    expect(found({}, { unitId: "A", periodId: "Q1" })).toEqual([]);
  });

  it.each<[string, Entries | null]>([
    ["no identity at all", null],
    ["a later format", { format: "cchc-form/2" }],
    ["no format", { format: null }],
  ])("[I01] %s, and nothing is looked into further", (_, identity) => {
    const findings = found({ unitId: "Z", planId: "X", ...identity });
    if (identity === null) expect(rulesOf(null)).toEqual(["I01 error"]);
    else expect(findings.map(({ rule }) => rule)).toEqual(["I01"]);
    expect(isAcceptable(found(identity))).toBe(false);
  });

  it("[I01] an empty workbook is not a form", () => {
    const findings = foundInWorkbook({ sheets: [], uses1904: false });
    expect(findings).toEqual([
      {
        rule: "I01",
        severity: "error",
        at: { sheet: "_cchc", cell: null, rowId: null, column: null },
        facts: { format: null },
        explanation: null,
      },
    ]);
  });

  it.each<[string, Entries]>([
    ["another plan", { planId: "OTHER-2024" }],
    ["another year", { planYear: 2023 }],
    ["no plan", { planId: null }],
  ])("[I02] %s, and nothing is looked into further", (_, identity) => {
    expect(rulesOf({ ...identity, unitId: "Z" })).toEqual(["I02 error"]);
    expect(isAcceptable(found(identity))).toBe(false);
  });

  it("[I02] the year may stand as text", () => {
    expect(found({ planYear: "2024" })).toEqual([]);
  });

  it.each<RawValue>(["ffffffffffffffff", null])("[I03] fingerprint %s is a warning", (planFingerprint) => {
    expect(rulesOf({ planFingerprint })).toEqual(["I03 warning"]);
    expect(isAcceptable(found({ planFingerprint }))).toBe(true);
  });

  it("[I03] tells both versions, and nothing of what differs where only the identity is at hand", () => {
    const [found03] = found({ planFingerprint: "f", planVersion: 3 });
    expect(found03?.facts).toEqual({ formVersion: 3, planVersion: 1, differences: [] });
    const identity = { ...readSubmission(formGrid("A"), smallPlan).identity, planFingerprint: "f" };
    const [alone] = checkIdentity(identity, smallPlan, { unitId: null, periodId: null });
    expect(alone?.facts).toEqual({ formVersion: null, planVersion: 1 });
  });

  it("[I03] [S04] [S07] [S13] speaks for rows that the form lacks, has too many or in another order", () => {
    const newer = withRows(smallPlan, (rows) => {
      const [group, , ...others] = rows;
      const moved = others.reverse().map((row) => ({ ...row, name: `${row.name} now` }));
      const ratio = moved.find((row) => row.kind === "ratio");
      const added =
        ratio?.kind === "ratio" ? [{ ...ratio, id: "P1.9", input: { ...ratio.input, rowId: "P1.9" } }] : [];
      return [...(group ? [group] : []), ...moved, ...added];
    });
    const read = readSubmission(formGrid("A", flawlessA), newer);
    const findings = checkSubmission(read, newer, context);
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(["I03 warning"]);
    const kinds = findings.flatMap(({ rule, facts }) =>
      rule === "I03" && "differences" in facts ? (facts.differences ?? []).map(({ kind }) => kind) : [],
    );
    expect(kinds).toEqual(["text", "text", "text", "lacking", "gone"]);
  });

  it.each<RawValue>(["Z", null, "a"])("[I04] unit %s is unknown: no row is judged", (unitId) => {
    expect(rulesOf({ unitId })).toEqual(["I04 error"]);
    expect(isAcceptable(found({ unitId }))).toBe(false);
  });

  it("[I05] another unit than the expected one", () => {
    const findings = found({}, { unitId: "B" });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["I05", "error"]]);
    expect(findings[0]?.facts).toEqual({ unit: "Office A", expected: "Office B" });
    expect(isAcceptable(findings)).toBe(false);
    expect(rulesOf({ unitId: "Z" }, { unitId: "B" })).toEqual(["I04 error"]);
  });

  it.each<RawValue>(["Q9", null])("[I06] period %s is unknown", (periodId) => {
    expect(rulesOf({ periodId }, { periodId: "Q1" })).toEqual(["I06 error"]);
    expect(isAcceptable(found({ periodId }))).toBe(false);
  });

  it("[I07] another period than the expected one", () => {
    const findings = found({}, { periodId: "H1" });
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([["I07", "error"]]);
    expect(findings[0]?.facts).toEqual({ period: "Quarter 1", expected: "Half 1" });
    expect(isAcceptable(findings)).toBe(false);
  });

  it.each<[string, Entries, readonly string[]]>([
    ["[I01] another format: no", { format: "x" }, ["I01"]],
    ["[I02] another plan: no", { planId: "x" }, ["I02"]],
    ["[I03] another fingerprint: yes", { planFingerprint: "x" }, ["I03", "S01", "V02"]],
    ["[I04] an unknown unit: the structure, no row", { unitId: "x" }, ["I04", "S01"]],
    ["[I06] an unknown period: yes", { periodId: "x" }, ["I06", "S01", "V02"]],
  ])("whether the rest is looked into after %s", (_, identity, expected) => {
    expect(withFlaws(identity)).toEqual(expected);
  });

  it.each([
    ["the day after its last", { validTo: "2024-03-13" }, ["I08 error"]],
    ["on its last day", { validTo: "2024-03-14" }, []],
    ["on its first day", { validFrom: "2024-03-14" }, []],
    ["the day before its first", { validFrom: "2024-03-15" }, ["I08 error"]],
  ])("[I08] a period that closes %s", (_, validity, rules) => {
    const [first, ...others] = smallPlan.units;
    if (!first) throw new Error("The plan has units");
    const plan = { ...smallPlan, units: [{ ...first, ...validity, successorId: "B" }, ...others] };
    const forms = [
      sheet("One", formSheetGrid("appendix1", flawlessA)),
      sheet("Two", formSheetGrid("appendix2", flawlessA)),
      sheet("_cchc", identityGrid("A", {})),
    ];
    const read = readSubmission({ sheets: forms, uses1904: false }, plan);
    const wrong = checkIdentity(read.identity, plan, { unitId: null, periodId: null });
    expect(wrong.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(rules);
    expect(isAcceptable(wrong)).toBe(rules.length === 0);
    for (const { facts } of wrong)
      expect(facts).toEqual({ unit: "Office A", period: "Quarter 1", successor: "Office B" });
  });

  it("[I03] [I05] [I07] everything wrong is told at once", () => {
    const wrong = rulesOf({ planFingerprint: "x" }, { unitId: "B", periodId: "H1" });
    expect(wrong).toEqual(["I03 warning", "I05 error", "I07 error"]);
  });
});
