import { allYear } from "../../../src/domain/plan/in-force";
import type { Arrival, VersionChoice } from "../../../src/domain/register/arrival";
import { judgeWorkbook } from "../../../src/domain/register/judge-workbook";
import { identityOf, otherPeriodFindings } from "../../../src/domain/register/filing";
import { refusalCause } from "../../../src/domain/register/refusal-cause";
import { entryVocabulary as vocabulary } from "../../../src/text/entry-vocabulary";
import { brief } from "../fixtures/check";
import { flawlessA, flawlessB } from "../fixtures/form-grid";
import { smallPlan, smallWords as words } from "../fixtures/small-plan";
import { arrivalOf, bookOf, periodOf, standingOf, viewOf, workbookOf } from "./book";

const unread: Arrival = { ...arrivalOf("A", {}), id: "?", failure: "damaged", report: null, findings: [] };
const stateOf = (arrivals: readonly Arrival[], unitId = "A"): string =>
  standingOf(viewOf(bookOf(arrivals)), unitId).state;

describe("judging a report", () => {
  it.each([
    ["of the plan", "Q1", new Map(), "2024-03-14"],
    ["as the officer set it", "Q1", new Map([["Q1", "2024-03-10"]]), "2024-03-10"],
    ["of its own period", "H1", new Map([["Q1", "2024-03-10"]]), "2024-06-14"],
    ["of an unknown period as of the plan's last", "X", new Map(), "2024-06-14"],
  ])("[N02] takes the cut-off date %s", (_, periodId, cutoffs, asOf) => {
    const how = { plan: smallPlan, words, vocabulary, cutoffs };
    expect(judgeWorkbook(workbookOf("A", flawlessA, { periodId }), how).asOf).toBe(asOf);
  });

  it("[N02] takes who saved it and when from the file itself, where it says so", () => {
    const how = { plan: smallPlan, words, vocabulary, cutoffs: new Map() };
    const grid = workbookOf("A", flawlessA);
    const properties = { lastModifiedBy: "Lan", modified: "2024-03-12T01:02:03Z" };
    expect(judgeWorkbook({ ...grid, properties }, how)).toMatchObject({
      savedBy: "Lan",
      savedAt: "2024-03-12T01:02:03Z",
      failure: null,
      findings: [],
    });
    expect(judgeWorkbook(grid, how)).toMatchObject({ savedBy: null, savedAt: null });
  });
});

describe("whose a file is", () => {
  it("[N02] is what the form says, whatever the file is called", () => {
    const view = viewOf(bookOf([arrivalOf("B", flawlessB, { file: "A.xlsx" })]));
    expect(view.units.map(({ unitId, state }) => [unitId, state])).toEqual([
      ["A", "notSent"],
      ["B", "received"],
      ["C", "notSent"],
    ]);
  });

  it("[N02] a file of another period counts there, and says so here", () => {
    const half = arrivalOf("B", flawlessB, { periodId: "H1" });
    const view = viewOf(bookOf([half]));
    expect(view.ofOtherPeriods).toEqual([half]);
    expect([...view.refused, ...standingOf(view, "B").refused]).toEqual([]);
    expect(standingOf(viewOf(bookOf([half]), { period: periodOf("H1") }), "B").state).toBe("received");
    const [first] = otherPeriodFindings(half, periodOf("Q1"), smallPlan);
    expect(first).toMatchObject({ rule: "I07", facts: { period: "Half 1", expected: "Quarter 1" } });
    expect(otherPeriodFindings(half, periodOf("H1"), smallPlan)).toEqual(half.findings);
  });

  it.each<[string, Arrival, string | null]>([
    ["is unreadable", unread, null],
    ["is of another plan", arrivalOf("A", {}, { plan: { ...smallPlan, id: "OTHER" } }), "I02"],
    ["is of an unknown unit", arrivalOf("X", {}), "I04"],
    ["is of an unknown period", arrivalOf("A", {}, { periodId: "X" }), "I06"],
  ])("[N02] a file that %s counts for nobody, with its reason", (_, arrival, rule) => {
    const view = viewOf(bookOf([arrival]));
    expect(view.refused.map((each) => each.arrival)).toEqual([arrival]);
    expect(view.refused.map((each) => refusalCause(each)?.rule ?? null)).toEqual([rule]);
    expect(view.units.map(({ state }) => state)).toEqual(["notSent", "notSent", "notSent"]);
  });

  it("[N02] a unit that the plan no longer has is unknown, also when it was known", () => {
    const units = smallPlan.units.filter(({ id }) => id !== "B");
    const view = viewOf(bookOf([arrivalOf("B", flawlessB)]), { plan: { ...smallPlan, units } });
    expect(view.refused.map((each) => refusalCause(each)?.rule)).toEqual(["I04"]);
  });

  it("[N02] is asked of each plan anew", () => {
    const book = bookOf([arrivalOf("B", flawlessB)]);
    const units = smallPlan.units.filter(({ id }) => id !== "B");
    expect(viewOf(book).refused).toEqual([]);
    expect(viewOf(book, { plan: { ...smallPlan, units } }).refused).toHaveLength(1);
    expect(viewOf(book).refused).toEqual([]);
  });

  it("[N02] is asked of a packed report once", () => {
    let opened = 0;
    const arrival = { ...arrivalOf("A", {}) };
    const { report } = arrival;
    Object.defineProperty(arrival, "report", { get: () => ((opened += 1), report) });
    expect([identityOf(arrival)?.unitId, identityOf(arrival)?.unitId, opened]).toEqual(["A", "A", 1]);
  });
});

describe("how a unit stands", () => {
  const faulty = arrivalOf("A", { ...flawlessA, "P1.2/numerator": 101 });
  const bare = { ...workbookOf("A", {}), sheets: workbookOf("A", {}).sheets.slice(1) };
  const how = { plan: smallPlan, words, vocabulary, cutoffs: new Map() };
  const refused = { ...arrivalOf("A", {}), id: "bare", ...judgeWorkbook(bare, how) };

  it.each<[string, readonly Arrival[], string]>([
    ["received", [arrivalOf("A", flawlessA)], "received"],
    ["to be looked at with an error", [faulty], "needsReview"],
    ["sent back", [refused], "refused"],
    ["received beside what was sent back", [refused, arrivalOf("A", flawlessA)], "received"],
    ["not sent", [], "notSent"],
    ["not sent when another did", [arrivalOf("B", flawlessB)], "notSent"],
  ])("[N08] %s", (_, arrivals, state) => {
    expect(stateOf(arrivals)).toBe(state);
  });

  it("[N08] shows what was sent back, and why", () => {
    const standing = standingOf(viewOf(bookOf([refused])), "A");
    expect(standing.refused.map((each) => refusalCause(each)?.rule)).toEqual(["S01"]);
    expect([standing.counted, standing.versions, standing.isLate]).toEqual([null, [], null]);
  });

  it.each([
    ["the day before", "2024-03-19", false],
    ["on the day itself", "2024-03-20", false],
    ["the day after", "2024-03-21", true],
  ])("[N09] %s it is late: %s %s", (_, receivedOn, isLate) => {
    const view = viewOf(bookOf([arrivalOf("A", flawlessA, { receivedOn })]));
    expect(standingOf(view, "A").isLate).toBe(isLate);
  });

  it("[N03] the same content counts once, as it came in first, as it was judged last", () => {
    const first = arrivalOf("A", flawlessA, { receivedOn: "2024-03-20" });
    const again = { ...first, file: "copy.xlsx", receivedOn: "2024-03-25", addedAt: "2024-03-26T00:00:00Z" };
    const judged = { ...again, asOf: "2024-03-01", findings: faulty.findings };
    for (const arrivals of [
      [first, judged],
      [judged, first],
    ]) {
      const { counted, versions, isLate } = standingOf(viewOf(bookOf(arrivals)), "A");
      expect([versions.length, isLate, counted?.arrival.file]).toEqual([1, false, "A.xlsx"]);
      expect(counted?.arrival).toMatchObject({ asOf: "2024-03-01", findings: faulty.findings });
      expect(counted?.arrival.report).toEqual(first.report);
    }
  });

  it("[N10] is compared with the version that counts of the latest earlier period", () => {
    const done = arrivalOf("A", flawlessA);
    const undone = { ...flawlessA, "P2.1/status": "Not begun", "P2.1/documentNumber": null };
    const half = arrivalOf("A", { ...undone, "P2.1/completedOn": null }, { periodId: "H1" });
    const at = { period: periodOf("H1") };
    const found = (choices: readonly VersionChoice[], arrivals: readonly Arrival[]) =>
      brief(standingOf(viewOf(bookOf(arrivals, choices), at), "A").counted?.findings ?? []).filter((each) =>
        each.startsWith("P"),
      );
    expect(found([], [half])).toEqual([]);
    expect(found([], [done, half])).toEqual(["P02 warning G5", "P04 warning H5"]);
    const asked = { periodId: "Q1", unitId: "A", policy: "ask" as const, picked: null };
    const other = arrivalOf("A", { ...flawlessA, "P1.2/note": "x" });
    expect(found([asked], [done, other, half])).toEqual([]);
  });

  it("[N11] is compared with the other units by the versions that count", () => {
    const rows = ["P1.2", "P1.4b"];
    const inputs = rows.map((id) => [`${id}/numerator`, `${id}/denominator`] as const);
    const same = Object.fromEntries(
      inputs.flatMap(([over, under]) => [
        [over, 10],
        [under, 2000],
      ]),
    );
    const five = ["A", "B", "C"].map((unitId) => arrivalOf(unitId, same));
    const many = {
      ...smallPlan,
      units: [..."ABCDE"].map((id) => ({ id, name: id, aliases: [], ...allYear })),
    };
    const more = ["D", "E"].map((unitId) => {
      const grid = workbookOf(unitId, unitId === "E" ? { ...same, "P1.2/denominator": 100_000 } : same, {
        plan: many,
      });
      return { ...arrivalOf("A", {}), id: unitId, ...judgeWorkbook(grid, { ...how, plan: many }) };
    });
    const view = viewOf(bookOf([...five, ...more]), { plan: many });
    const found = (unitId: string) =>
      brief(standingOf(view, unitId).counted?.findings ?? []).filter((each) => each.startsWith("U"));
    expect([found("D"), found("E")]).toEqual([[], ["U02 warning H5"]]);
  });
});
