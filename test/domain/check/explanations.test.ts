import { brief, foundInA, foundInB } from "../fixtures/check";
import type { Entries } from "../fixtures/form-grid";

describe("explanations", () => {
  it.each<[string, number, number, readonly string[]]>([
    ["[E01] reached", 80, 100, []],
    ["[E01] just short: near", 799, 1000, ["E01 warning O5"]],
    ["[E01] 90 % of the target: near", 72, 100, ["E01 warning O5"]],
    ["[E01] missed", 71, 100, ["E01 warning O5"]],
    ["[E01] nothing of something", 0, 100, ["E01 warning O5"]],
    ["[E01] not arising", 0, 0, []],
  ])("a ratio: %s", (_, numerator, denominator, expected) => {
    const entries = { "P1.2/numerator": numerator, "P1.2/denominator": denominator };
    expect(brief(foundInA(entries))).toEqual(expected);
    expect(foundInA({ ...entries, "P1.2/explanation": "because" })).toEqual([]);
  });

  it("[E01] says the figures and the target", () => {
    const [found] = foundInA({ "P1.4b/numerator": 9 });
    expect(found?.facts).toEqual({ numerator: 9, denominator: 10, percent: 100 });
    expect(found?.at).toEqual({ sheet: "One", cell: "O9", rowId: "P1.4b", column: "explanation" });
  });

  it("[E01] asks nothing of a row with an error", () => {
    expect(brief(foundInA({ "P1.2/numerator": 10, "P1.2/note": { error: "#REF!" } }))).toEqual([
      "V05 error P5",
    ]);
  });

  it("[E01] asks nothing of a row that the unit does not answer", () => {
    const found = foundInB({ "P1.3/numerator": 1, "P1.3/denominator": 5 });
    expect(found.map(({ rule }) => rule)).toEqual(["V12", "V12"]);
  });

  it("[E02] a verdict of missed is explained, one of met is not", () => {
    const published = { "P1.5/published": "60" };
    expect(brief(foundInA({ ...published, "P1.5/verdict": "Not good" }))).toEqual(["E02 warning O10"]);
    expect(foundInA({ ...published, "P1.5/verdict": "Good" })).toEqual([]);
    const explained = { "P1.5/verdict": "Not good", "P1.5/explanation": "because" };
    expect(foundInA({ ...published, ...explained })).toEqual([]);
  });

  it.each<[string, Entries, readonly string[]]>([
    ["[E03] on the deadline day", { "P2.1/completedOn": 45_322 }, []],
    ["[E03] the day after", { "P2.1/completedOn": 45_323 }, ["E03 warning O5"]],
    ["[E03] overdue", { "P2.1/status": "Under way", "P2.1/completedOn": null }, ["E03 warning O5"]],
    ["[E03] adjusted", { "P2.1/status": "Adjusted", "P2.1/completedOn": null }, []],
    ["[E03] whole year", { "P2.3/status": "Not begun" }, []],
    ["[E03] no basis", { "P2.1.1/status": "Not begun" }, []],
  ])("a task: %s", (_, entries, expected) => {
    expect(brief(foundInA(entries))).toEqual(expected);
    expect(foundInA({ ...entries, "P2.1/explanation": "because" })).toEqual([]);
  });

  it("[E03] judges by the cut-off date given, and by the entered deadline", () => {
    const entries = { "P2.4/status": "Under way", "P2.4/deadline": 45_412 };
    expect(foundInB(entries, { asOf: "2024-04-30" })).toEqual([]);
    const [found] = foundInB(entries, { asOf: "2024-05-01" });
    expect(found?.facts).toEqual({ state: "overdue", deadline: "2024-04-30" });
  });
});
