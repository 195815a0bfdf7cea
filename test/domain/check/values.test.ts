import type { RawValue } from "../../../src/domain/cell-value";
import { brief, foundInA, foundInB } from "../fixtures/check";

const pair = (numerator: RawValue, denominator: RawValue) => ({
  "P1.2/numerator": numerator,
  "P1.2/denominator": denominator,
  "P1.2/explanation": "because",
});

describe("values of Phụ lục I", () => {
  it("finds nothing in a report without a flaw", () => {
    expect(foundInA({})).toEqual([]);
    expect(foundInB({})).toEqual([]);
  });

  it.each<[string, RawValue, RawValue, readonly string[]]>([
    ["[V01] both blank: one finding at the numerator", null, null, ["V01 error G5"]],
    ["[V01] spaces are blank", " ", "\u00a0", ["V01 error G5"]],
    ["[V02] the numerator blank", null, 100, ["V02 error G5"]],
    ["[V02] the denominator blank", 80, null, ["V02 error H5"]],
    ["[V02] the numerator blank over 0", null, 0, ["V02 error G5"]],
    ["[V02] 0 over blank", 0, null, ["V02 error H5"]],
    ["[V01] 0 over 0 is entered", 0, 0, []],
    ["[V03] a percentage as text", "85%", 100, ["V03 error G5"]],
    ["[V03] a unit after the number", 80, "120 hồ sơ", ["V03 error H5"]],
    ["[V03] a number as text", "80", 100, ["V03 error G5"]],
    ["[V03] text on both sides", "x", "y", ["V03 error G5", "V03 error H5"]],
    ["[V03] a truth value", true, 100, ["V03 error G5"]],
    ["[V04] a decimal numerator", 1.234, 100, ["V04 error G5"]],
    ["[V04] a decimal just above a whole number", 80.000001, 100, ["V04 error G5"]],
    ["[V04] a whole number stored with decimals", 80.0, 100.0, []],
    ["[V05] an Excel error", { error: "#DIV/0!" }, 100, ["V05 error G5"]],
    [
      "[V05] Excel errors on both sides",
      { error: "#N/A" },
      { error: "#REF!" },
      ["V05 error G5", "V05 error H5"],
    ],
    ["[V06] one below 0", -1, 100, ["V06 error G5"]],
    ["[V06] 0 itself", 0, 100, []],
    ["[V06] both below 0", -2, -1, ["V06 error G5", "V06 error H5"]],
    ["[V06] a negative decimal breaks two rules", -0.5, 100, ["V04 error G5", "V06 error G5"]],
    ["[V07] the numerator one below the denominator", 99, 100, []],
    ["[V07] the numerator equal to the denominator", 100, 100, []],
    ["[V07] the numerator one above the denominator", 101, 100, ["V07 error G5"]],
    ["[V08] 1 over 0", 1, 0, ["V08 error G5"]],
    ["[V08] a decimal over 0 is V04 alone", 1.5, 0, ["V04 error G5"]],
    ["[V07] more than a decimal denominator is V04 alone", 9, 1.5, ["V04 error H5"]],
    ["[V09] the largest count", 999_999_999_999, 999_999_999_999, []],
    ["[V09] one above the largest count", 0, 1_000_000_000_000, ["V09 error H5"]],
    ["[V09] beyond exact integers", 2 ** 53, 2 ** 60, ["V09 error G5", "V09 error H5"]],
  ])("%s", (_, numerator, denominator, expected) => {
    expect(brief(foundInA(pair(numerator, denominator)))).toEqual(expected);
  });

  it("[V02] says which of the two is missing", () => {
    expect(foundInA(pair(null, 1))[0]?.facts).toEqual({ missing: "numerator" });
    expect(foundInA(pair(1, null))[0]?.facts).toEqual({ missing: "denominator" });
  });

  it.each<[RawValue, unknown]>([
    ["120 hồ sơ", { kind: "one", value: 120, certainty: "safe" }],
    ["1.234", { kind: "one", value: 1234, certainty: "proposal" }],
    ["chưa có số liệu", { kind: "missing" }],
    ["85%", { kind: "impossible" }],
    ["many", { kind: "none" }],
    [true, { kind: "none" }],
  ])("[V03] says what %j may mean", (typed, reading) => {
    const [found] = foundInA({ "P1.2/numerator": typed });
    expect(found?.rule).toBe("V03");
    expect(found?.facts).toEqual({ typed, reading });
  });

  it.each<[number, unknown]>([
    [1.234, { kind: "one", value: 1234, certainty: "proposal" }],
    [0.85, { kind: "impossible" }],
  ])("[V04] says what %d may mean", (value, reading) => {
    expect(foundInA({ "P1.2/denominator": value })[0]?.facts).toEqual({ value, reading });
  });

  it("[V03] keeps the value as typed", () => {
    expect(foundInA(pair(" 85% ", 100))[0]).toEqual({
      rule: "V03",
      severity: "error",
      at: { sheet: "One", cell: "G5", rowId: "P1.2", column: "numerator" },
      facts: { typed: " 85% ", reading: { kind: "impossible" } },
      explanation: null,
    });
  });

  it("[V05] looks at every open cell, the notes and the tasks too", () => {
    const found = foundInA({ "P1.2/note": { error: "#REF!" }, "P2.1/evidence": { error: "#NAME?" } });
    expect(brief(found)).toEqual(["V05 error P5", "V05 error N5"]);
    expect(found[1]?.at.sheet).toBe("Two");
  });

  it("[V01] the parts of a composite are judged each by itself", () => {
    const found = foundInA({ "P1.4a/numerator": null, "P1.4a/denominator": null, "P1.4b/numerator": 11 });
    expect(brief(found)).toEqual(["V01 error G8", "V07 error G9"]);
  });

  it.each<[string, RawValue, readonly string[]]>([
    ["[V10] blank", null, ["V10 error M10"]],
    ["[V10] spaces", "  ", ["V10 error M10"]],
    ["[V11] not in the list", "Excellent", ["V11 error M10"]],
    ["[V11] a number", 1, ["V11 error M10"]],
    ["[V11] in the list", "Not yet published", []],
    ["[V11] in the list in other capitals", "not YET published", []],
    ["[V11] [K05] in the list with a space after it", "Not yet published ", ["K05 info M10"]],
    ["[V11] an Excel error is V05 alone", { error: "#N/A" }, ["V05 error M10"]],
    ["[V13] met without what was published", "Good", ["V13 warning L10"]],
  ])("a verdict: %s", (_, verdict, expected) => {
    expect(brief(foundInA({ "P1.5/verdict": verdict }))).toEqual(expected);
  });

  it("[V11] names the choices", () => {
    expect(foundInA({ "P1.5/verdict": "x" })[0]?.facts).toEqual({
      typed: "x",
      options: ["Good", "Not good", "Not yet published"],
      reading: { kind: "one", value: "Good", certainty: "proposal" },
    });
  });

  it("[V13] is content with what was published, and asks for it when missed too", () => {
    expect(foundInA({ "P1.5/verdict": "Good", "P1.5/published": 86.5 })).toEqual([]);
    const missed = foundInA({ "P1.5/verdict": "Not good", "P1.5/explanation": "because" });
    expect(brief(missed)).toEqual(["V13 warning L10"]);
  });

  it.each<[string, string, RawValue]>([
    ["a row of another office", "P1.3/numerator", 5],
    ["a group row", "P1.1/note", "x"],
    ["a composite's own row", "P1.4/numerator", 0],
    ["a column of another kind of row", "P1.2/verdict", "Good"],
    ["a deadline that the plan gives", "P2.3/deadline", "30/6/2024"],
    ["a task of another office", "P2.1/status", "Done"],
    ["an Excel error, warned of all the same", "P1.3/numerator", { error: "#REF!" }],
  ])("[V12] %s", (_, key, typed) => {
    const found = foundInB({ [key]: typed });
    expect(found.map(({ rule, severity }) => [rule, severity])).toEqual([["V12", "warning"]]);
    expect(found[0]?.facts).toEqual({ typed });
  });

  it("[V12] does not judge what stands in a closed cell", () => {
    const found = foundInB({ "P1.3/numerator": 9, "P1.3/denominator": 5 });
    expect(found.map(({ rule }) => rule)).toEqual(["V12", "V12"]);
  });
});
