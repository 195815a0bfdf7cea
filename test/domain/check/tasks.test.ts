import type { RawValue } from "../../../src/domain/cell-value";
import type { Finding } from "../../../src/domain/check/finding";
import { brief, foundInA, foundInB, foundInWorkbook } from "../fixtures/check";
import { flawlessA, formGrid, identityGrid, sheet, type Entries } from "../fixtures/form-grid";

/** Task P2.1 of unit A stands in row 5: status H, completedOn I, documentNumber J, documentDate K, deadline L, evidence N, explanation O. */
const done = (more: Entries): Entries => ({ "P2.1/status": "Done", "P2.1/explanation": "because", ...more });

/** Without T18: the days of these tables are texts, to be read as they are typed. */
const judged = (found: readonly Finding[]): readonly string[] =>
  brief(found.filter(({ rule }) => rule !== "T18"));

describe("tasks and evidence", () => {
  it.each<[string, RawValue, readonly string[]]>([
    ["[T01] blank", null, ["T01 error H5"]],
    ["[T01] spaces", " ", ["T01 error H5"]],
    ["[T02] not of the list", "x", ["T02 error H5"]],
    ["[T02] a number", 1, ["T02 error H5"]],
    ["[T02] in other capitals", "DONE", []],
    ["[T02] an Excel error is V05 alone", { error: "#N/A" }, ["V05 error H5"]],
  ])("status: %s", (_, status, expected) => {
    expect(brief(foundInA({ "P2.1/status": status }))).toEqual(expected);
  });

  it.each<[RawValue, string, unknown]>([
    ["ngày 14 tháng 1 năm 2024", "notDate", { kind: "one", value: "2024-01-14", certainty: "safe" }],
    ["31/6/2024", "noSuchDay", { kind: "impossible" }],
    ["soon", "notDate", { kind: "none" }],
    [2024, "farYear", { kind: "none" }],
  ])("[T03] says what %j may mean", (typed, problem, reading) => {
    const [found] = foundInA({ "P2.1/completedOn": typed });
    expect(found?.rule).toBe("T03");
    expect(found?.facts).toMatchObject({ typed, problem, reading });
  });

  it("[T02] names the four choices", () => {
    const options = ["Not begun", "Under way", "Done", "Adjusted"];
    const reading = { kind: "one", value: "Done", certainty: "proposal" };
    expect(foundInA({ "P2.1/status": "x" })[0]?.facts).toEqual({ typed: "x", options, reading });
  });

  it.each<[string, RawValue, readonly string[]]>([
    ["[T03] a day as text", "25/1/2024", []],
    ["[T03] an Excel date", 45_316, []],
    ["[T03] 31/6", "31/6/2024", ["T03 error I5"]],
    ["[T03] a month", "January", ["T03 error I5"]],
    ["[T03] the year alone, which Excel takes for 1905", 2024, ["T03 error I5"]],
    ["[T03] a small number", 5, ["T03 error I5"]],
    ["[T03] eleven years before the plan", "25/1/2013", ["T03 error I5"]],
    ["[T03] eleven years after the plan is not also T05", "25/1/2035", ["T03 error I5"]],
    ["[T06] ten years before the plan is readable", "25/1/2014", ["T06 warning I5"]],
    ["[T04] blank", null, ["T04 error I5"]],
    ["[T05] the day before the cut-off", "13/03/2024", []],
    ["[T05] the cut-off day itself", "14/03/2024", []],
    ["[T05] the day after the cut-off", "15/03/2024", ["T05 error I5"]],
    ["[T06] the day before the period", "14/12/2023", ["T06 warning I5"]],
    ["[T06] the first day of the period", "15/12/2023", []],
    ["[T03] an Excel error is V05 alone", { error: "#VALUE!" }, ["V05 error I5"]],
  ])("day of completion: %s", (_, completedOn, expected) => {
    expect(judged(foundInA(done({ "P2.1/completedOn": completedOn })))).toEqual(expected);
  });

  it.each<[string, readonly string[]]>([
    ["Q1", []],
    ["H1", ["T06"]],
    ["Q9", ["I06"]],
  ])("[T06] 20/12/2023 in the form of period %s, from its own first day on", (periodId, expected) => {
    const entries = { ...flawlessA, "P2.1/completedOn": 45_280 };
    const sheets = [
      ...formGrid("A", entries).sheets.slice(0, 2),
      sheet("_cchc", identityGrid("A", { periodId })),
    ];
    expect(foundInWorkbook({ sheets, uses1904: false }).map(({ rule }) => rule)).toEqual(expected);
  });

  it.each<[string, RawValue, object]>([
    ["not a day", "soon", { typed: "soon", problem: "notDate", date: null }],
    ["no such day", "31/6/2024", { typed: "31/6/2024", problem: "noSuchDay", date: null }],
    ["a far year", 2024, { typed: 2024, problem: "farYear", date: "1905-07-16" }],
  ])("[T03] says why: %s", (_, completedOn, facts) => {
    expect(foundInA(done({ "P2.1/completedOn": completedOn }))[0]?.facts).toMatchObject(facts);
  });

  it.each<[string, RawValue, readonly string[]]>([
    ["[T10] [T15] the cut-off day itself", "14/3/2024", ["T15 warning K5"]],
    ["[T10] the day after the cut-off", "15/3/2024", ["T10 error K5"]],
    ["[T10] [T17] long before the period", "1/2/2022", ["T17 warning K5"]],
    ["[T10] blank", null, []],
    ["[T03] not a day", "15/3", ["T03 error K5"]],
    ["[T03] no such day", "30.2.2024", ["T03 error K5"]],
  ])("day of the document: %s", (_, documentDate, expected) => {
    expect(judged(foundInA(done({ "P2.1/documentDate": documentDate })))).toEqual(expected);
  });

  it.each<[string, RawValue, readonly string[]]>([
    ["[T03] a day ahead", "30/6/2024", []],
    ["[T03] not a day", "June", ["T03 error L9"]],
    ["[T03] blank", null, []],
  ])("deadline of the basis document: %s", (_, deadline, expected) => {
    expect(judged(foundInB({ "P2.4/deadline": deadline }))).toEqual(expected);
  });

  it.each<[string, RawValue, readonly string[]]>([
    ["[T07] not begun", "Not begun", ["T07 warning I7"]],
    ["[T07] under way", "Under way", ["T07 warning I7"]],
    ["[T07] adjusted", "Adjusted", ["T07 warning I7"]],
    ["[T07] done", "Done", []],
    ["[T01] blank", null, ["T01 error H7"]],
  ])("a day of completion beside a status: %s", (_, status, expected) => {
    const entries = { "P2.2/status": status, "P2.2/completedOn": "1/3/2024", "P2.2/documentNumber": "1/X" };
    expect(judged(foundInA(entries))).toEqual(expected);
  });

  it.each<[string, Entries, readonly string[]]>([
    ["[T08] neither number nor evidence", {}, ["T08 error J5"]],
    ["[T08] a number", { "P2.1/documentNumber": 35 }, ["T11 warning J5"]],
    ["[T08] evidence", { "P2.1/evidence": "https://example.org" }, []],
    ["[T08] an explanation alone proves nothing", { "P2.1/explanation": "done" }, ["T08 error J5"]],
    ["[T08] spaces prove nothing", { "P2.1/documentNumber": " " }, ["T08 error J5"]],
  ])("done: %s", (_, entries, expected) => {
    expect(brief(foundInA({ "P2.1/documentNumber": null, ...entries }))).toEqual(expected);
  });

  it.each<[string, Entries, readonly string[]]>([
    ["[T09] no ground", {}, ["T09 error J7"]],
    ["[T09] a number", { "P2.2/documentNumber": "1/X" }, []],
    ["[T09] evidence", { "P2.2/evidence": "link" }, []],
    ["[T09] an explanation", { "P2.2/explanation": "merged" }, []],
  ])("adjusted: %s", (_, entries, expected) => {
    expect(brief(foundInA({ "P2.2/status": "Adjusted", ...entries }))).toEqual(expected);
  });

  it("[T08] a task done without day and proof owes both", () => {
    const found = foundInA({ "P2.1/completedOn": null, "P2.1/documentNumber": null });
    expect(brief(found)).toEqual(["T04 error I5", "T08 error J5"]);
  });
});
