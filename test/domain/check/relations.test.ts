import type { RawValue } from "../../../src/domain/cell-value";
import { checkSubmission } from "../../../src/domain/check/check-submission";
import type { Finding } from "../../../src/domain/check/finding";
import type { Plan, RowRelation } from "../../../src/domain/plan/plan";
import { brief, context } from "../fixtures/check";
import { flawlessA, flawlessB, submissionOf, type Entries } from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";

/** P1.2 stands in row 5, P1.3 in row 6, P1.4b in row 9; numerator G, denominator H. */
const denominator = (rowId: string) => ({ rowId, column: "denominator" }) as const;
const same: RowRelation = { kind: "same", left: denominator("P1.2"), right: denominator("P1.4b") };
const within: RowRelation = { kind: "within", left: denominator("P1.2"), right: denominator("P1.4b") };

function found(relation: RowRelation, entries: Entries, unitId = "A"): readonly Finding[] {
  const plan: Plan = { ...smallPlan, relations: [relation] };
  const flawless = unitId === "A" ? flawlessA : flawlessB;
  return checkSubmission(submissionOf(unitId, { ...flawless, ...entries }, plan), plan, context);
}

const figures = (own: readonly RawValue[], other: readonly RawValue[]): Entries => ({
  "P1.2/numerator": own[0] ?? null,
  "P1.2/denominator": own[1] ?? null,
  "P1.4b/numerator": other[0] ?? null,
  "P1.4b/denominator": other[1] ?? null,
});

describe("figures of two rows", () => {
  it.each<[string, readonly RawValue[], readonly RawValue[], readonly string[]]>([
    ["equal", [100, 100], [100, 100], []],
    ["one less", [99, 99], [100, 100], ["X01 warning H5"]],
    ["one more", [101, 101], [100, 100], ["X01 warning H5"]],
    ["the numerators may differ", [90, 100], [100, 100], []],
    ["not arising on the left", [0, 0], [100, 100], []],
    ["not arising on the right", [100, 100], [0, 0], []],
    ["not arising in both", [0, 0], [0, 0], []],
    ["blank on the left is V01 alone", [null, null], [100, 100], ["V01 error G5"]],
    ["blank on the right is V02 alone", [100, 100], [100, null], ["V02 error H9"]],
    ["text is V03 alone", [90, "100 x"], [99, 99], ["V03 error H5"]],
    ["an error on the left is V07 alone", [110, 101], [100, 100], ["V07 error G5"]],
    ["an error on the right is V07 alone", [101, 101], [110, 100], ["V07 error G9"]],
  ])("[X01] %s", (_, own, other, expected) => {
    expect(brief(found(same, figures(own, other)))).toEqual(expected);
  });

  it.each<[string, readonly RawValue[], readonly RawValue[], readonly string[]]>([
    ["below", [99, 99], [100, 100], []],
    ["equal", [100, 100], [100, 100], []],
    ["above", [101, 101], [100, 100], ["X02 warning H5"]],
    ["not arising on the right", [101, 101], [0, 0], []],
    ["an Excel error is V05 alone", [1, { error: "#REF!" }], [100, 100], ["V05 error H5"]],
  ])("[X02] %s", (_, own, other, expected) => {
    expect(brief(found(within, figures(own, other)))).toEqual(expected);
  });

  it("[X01] is not judged against a row that this unit does not answer", () => {
    const relation: RowRelation = { ...same, right: denominator("P1.3") };
    expect(brief(found(relation, figures([9, 9], [9, 9])))).toEqual(["X01 warning H5"]);
    const entered = { ...figures([9, 9], [9, 9]), "P1.3/numerator": 5, "P1.3/denominator": 5 };
    expect(brief(found(relation, entered, "B"))).toEqual(["V12 warning G6", "V12 warning H6"]);
  });

  it("[X02] compares the figures that the plan names: a numerator with a denominator", () => {
    const relation: RowRelation = { ...within, left: { rowId: "P1.2", column: "numerator" } };
    expect(brief(found(relation, figures([100, 120], [100, 100])))).toEqual([]);
    expect(brief(found(relation, figures([101, 120], [100, 100])))).toEqual(["X02 warning G5"]);
  });

  it("[X01] says both figures and where the other stands", () => {
    const other = { ordinal: "", name: "- Second part", column: "denominator", value: 100, cell: "H9" };
    expect(found(same, figures([99, 99], [100, 100]))[0]?.facts).toEqual({
      column: "denominator",
      value: 99,
      other,
    });
  });

  it("[X01] [X02] a relation to a row that the plan does not have is not judged", () => {
    const relation: RowRelation = { ...same, right: denominator("P1.9") };
    expect(found(relation, {})).toEqual([]);
  });
});
