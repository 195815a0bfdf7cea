import type { RawValue } from "../../../src/domain/cell-value";
import type { CheckContext } from "../../../src/domain/check/check-context";
import { checkSubmission } from "../../../src/domain/check/check-submission";
import { serialFromDate } from "../../../src/domain/calendar-date";
import type { Plan } from "../../../src/domain/plan/plan";
import { entryVocabulary } from "../../../src/text/entry-vocabulary";
import { brief, context, foundInA, foundInB } from "../fixtures/check";
import { flawlessA, submissionOf, type Entries } from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";

/** Task P2.1 of unit A stands in row 5, done on 25/01/2024: documentNumber J, documentDate K, evidence N. */
const numbered = (documentNumber: RawValue, more: Entries = {}): Entries => ({
  "P2.1/documentNumber": documentNumber,
  ...more,
});
const underWay: Entries = {
  "P2.1/status": "Under way",
  "P2.1/completedOn": null,
  "P2.1/explanation": "late",
};

describe("document numbers", () => {
  it.each<[string, RawValue, readonly string[]]>([
    ["[T11] with a type", "35/KH-DEP", []],
    ["[T11] an official letter", "35/DEP-OFF", []],
    ["[T11] spaces and a long dash", "Số: 35 / KH – DEP", []],
    ["[T11] small letters", "35/kh-dep", ["T11 warning J5"]],
    ["[T11] without an issuer", "35/KH", ["T11 warning J5"]],
    ["[T11] a number", 35, ["T11 warning J5"]],
    ["[T11] words", "the plan", ["T11 warning J5"]],
    ["[T11] words after it", "35/KH-DEP on reform", ["T11 warning J5"]],
    ["[T11] a dash proves nothing of a task that is done", "-", ["T11 warning J5"]],
    ["[T11] an Excel error is V05 alone", { error: "#REF!" }, ["V05 error J5"]],
    ["[T12] a day beside it", "35/KH-DEP ngày 23/12/2023", ["T12 warning J5"]],
    ["[T12] a second number", "35/KH-DEP, 36/KH-DEP", ["T12 warning J5"]],
    ["[T12] the same number twice", "35/KH-DEP, 35/KH-DEP", ["T11 warning J5"]],
    ["[T12] a year in the number is no day", "16/2023/QĐ-DEP", []],
    ["[T12] a day alone is T11", "23/12/2023", ["T11 warning J5"]],
  ])("%s", (_, documentNumber, expected) => {
    expect(brief(foundInA(numbered(documentNumber)))).toEqual(expected);
  });

  it.each<[RawValue, Entries, readonly string[]]>([
    ["-", underWay, []],
    ["chưa có", underWay, []],
    ["soon", underWay, ["T11 warning J5"]],
    ["35/kh-dep", underWay, ["T11 warning J5"]],
  ])("[T11] %s of a task that is not done", (documentNumber, more, expected) => {
    expect(brief(foundInA(numbered(documentNumber, more)))).toEqual(expected);
  });

  it("[T11] [T12] say what the cell most likely means", () => {
    const factsOf = (typed: string) => foundInA(numbered(typed))[0]?.facts;
    expect(factsOf("35/kh-dep")).toEqual({ typed: "35/kh-dep", proposed: "35/KH-DEP" });
    expect(factsOf("the plan")).toEqual({ typed: "the plan", proposed: null });
    const typed = "35/kh-dep ngày 23/12/2023";
    expect(factsOf(typed)).toEqual({ typed, numbers: ["35/KH-DEP"], date: "2023-12-23", isWhole: true });
  });
});

/** The product of every task is "A document"; here it is a plan of the department's own. */
const productTypes = [
  { phrase: "document", types: ["KH"] },
  { phrase: "anything", types: [] },
];
const typed = { ...entryVocabulary, productTypes };
const own = { ...entryVocabulary, ownProductPhrases: ["document"] };

function foundFor(vocabulary: CheckContext["vocabulary"], documentNumber: string, more: Entries = {}) {
  return brief(foundInA(numbered(documentNumber, more), { vocabulary }));
}

describe("documents and products", () => {
  it.each([
    ["the type", "35/KH-DEP", []],
    ["the type, of the Party", "35-KH/TU", []],
    ["another type", "35/BC-DEP", ["T13 warning J5"]],
    ["an official letter", "35/DEP-OFF", ["T13 warning J5"]],
    ["an act of the National Assembly", "55/2014/QH13", []],
    ["the type with a day beside it", "35/KH-DEP ngày 1/1/2024", ["T12 warning J5"]],
    ["another type with a day beside it", "35/BC-DEP ngày 1/1/2024", ["T12 warning J5", "T13 warning J5"]],
    ["two numbers are not judged", "35/BC-DEP; 36/BC-DEP", ["T12 warning J5"]],
    ["what is no number", "35", ["T11 warning J5"]],
  ])("[T13] a plan is asked for, and given is %s", (_, documentNumber, expected) => {
    expect(foundFor(typed, documentNumber)).toEqual(expected);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    ["any of several products' types", ["A document", "A report"], []],
    ["a product that takes any document", ["A document", "Anything"], []],
    ["a product that names no type", ["A document", "Something"], []],
    ["none of several products' types", ["A document", "A document"], ["T13 warning J5"]],
  ])("[T13] a report fits %s", (_, products, expected) => {
    const tasks = smallPlan.appendix2.tasks.map((task) => ({ ...task, products }));
    const plan: Plan = { ...smallPlan, appendix2: { ...smallPlan.appendix2, tasks } };
    const report = { phrase: "report", types: ["BC"] };
    const vocabulary = { ...entryVocabulary, productTypes: [...productTypes, report] };
    const submission = submissionOf("A", { ...flawlessA, ...numbered("35/BC-DEP") }, plan);
    expect(brief(checkSubmission(submission, plan, { ...context, vocabulary }))).toEqual(expected);
  });

  it("[T13] the product that is asked for is said", () => {
    const [found] = foundInA(numbered("35/BC-DEP"), { vocabulary: typed });
    const facts = { number: "35/BC-DEP", type: "BC", expected: ["KH"], product: "A document" };
    expect(found?.facts).toEqual(facts);
  });

  it.each([
    ["the department's symbol", "35/KH-DEP", []],
    ["the symbol, then an office", "35/KH-DEP-OFF", []],
    ["another's symbol", "35/KH-PROV", ["T14 warning J5"]],
    ["the symbol in second place", "35/KH-OFF-DEP", ["T14 warning J5"]],
    ["an official letter of another's", "35/PROV-OFF", []],
  ])("[T14] the department's own product bears %s", (_, documentNumber, expected) => {
    expect(foundFor(own, documentNumber)).toEqual(expected);
  });

  it.each([
    ["the whole of it", "35/KH-DEP-VX", []],
    ["the whole, then an office", "35/KH-DEP-VX-OFF", []],
    ["its first part alone", "35/KH-DEP", ["T14 warning J5"]],
    ["another that begins alike", "35/KH-DEP-VXA", ["T14 warning J5"]],
  ])("[T14] of a department whose symbol has a dash the product bears %s", (_, documentNumber, expected) => {
    const plan: Plan = { ...smallPlan, agency: { ...smallPlan.agency, docSymbol: "DEP-VX" } };
    const submission = submissionOf("A", { ...flawlessA, ...numbered(documentNumber) }, plan);
    expect(brief(checkSubmission(submission, plan, { ...context, vocabulary: own }))).toEqual(expected);
  });

  it("[T13] [T14] are judged of tasks that are done", () => {
    expect(foundFor(typed, "35/BC-DEP", underWay)).toEqual([]);
    expect(foundFor(own, "35/KH-PROV", underWay)).toEqual([]);
  });

  it("[T14] is not judged of a product that others may issue, nor of a task that every unit leads", () => {
    const others = { ...entryVocabulary, ownProductPhrases: ["a"] };
    expect(foundFor(others, "35/KH-PROV")).toEqual([]);
    const all = { "P2.3/status": "Done", "P2.3/completedOn": 45_316, "P2.3/documentNumber": "35/KH-PROV" };
    expect(brief(foundInA(all, { vocabulary: own }))).toEqual([]);
  });
});

describe("links of evidence in a form", () => {
  it.each<[string, Entries, readonly string[]]>([
    ["of a task", { "P2.1/evidence": "C:\\a.pdf" }, ["T16 warning N5"]],
    ["of a ratio", { "P1.2/evidence": "https://zalo.me/g/x" }, ["T16 warning N5"]],
    ["of an indicator in words", { "P1.5/evidence": "www example" }, ["T16 warning N10"]],
    ["a good one", { "P2.1/evidence": "https://example.org" }, []],
    ["in another column", { "P2.1/note": "C:\\a.pdf" }, []],
    ["in a row of others is V12 alone", { "P2.4/evidence": "C:\\a.pdf" }, ["V12 warning N9"]],
  ])("[T16] %s", (_, entries, expected) => {
    expect(brief(foundInA(entries))).toEqual(expected);
  });
});

const day = (date: string): number => serialFromDate(date);

describe("days of documents", () => {
  it.each<[string, Entries, readonly string[]]>([
    ["[T15] the day of completion itself", { "P2.1/documentDate": day("2024-01-25") }, []],
    ["[T15] the day after", { "P2.1/documentDate": day("2024-01-26") }, ["T15 warning K5"]],
    [
      "[T15] a day of completion in a far year is T03 alone",
      { "P2.1/completedOn": day("2004-01-25"), "P2.1/documentDate": day("2024-01-24") },
      ["T03 error I5"],
    ],
    ["[T15] the day before", { "P2.1/documentDate": day("2024-01-24") }, []],
    [
      "[T15] of a task that is not done",
      { ...underWay, "P2.1/completedOn": null, "P2.1/documentDate": day("2024-01-26") },
      [],
    ],
    ["[T10] after the cut-off date alone", { "P2.1/documentDate": day("2024-03-15") }, ["T10 error K5"]],
    ["[T17] 1 November of the year before", { "P2.1/documentDate": day("2023-11-01") }, []],
    ["[T17] the day before it", { "P2.1/documentDate": day("2023-10-31") }, ["T17 warning K5"]],
    ["[T18] a day as text", { "P2.1/documentDate": "24/1/2024" }, ["T18 info K5"]],
    ["[T18] a text that is no day is T03 alone", { "P2.1/documentDate": "January" }, ["T03 error K5"]],
    ["[T18] a far year is T03 alone", { "P2.1/documentDate": "24/1/2004" }, ["T03 error K5"]],
  ])("%s", (_, entries, expected) => {
    expect(brief(foundInA(entries))).toEqual(expected);
  });

  it("[T18] every date column, and says how the text reads", () => {
    const found = foundInB({ "P2.4/deadline": "30.6.2024" });
    expect(brief(found)).toEqual(["T18 info L9"]);
    expect(found[0]?.facts).toEqual({ typed: "30.6.2024", date: "2024-06-30" });
  });
});

describe("days that a machine has swapped", () => {
  const completed = (date: string, other: RawValue = null): Entries => ({
    "P2.1/completedOn": day(date),
    "P2.1/explanation": "late",
    "P2.2/status": other === null ? "Under way" : "Done",
    "P2.2/completedOn": other,
    "P2.2/documentNumber": other === null ? null : "1/X",
  });

  it.each<[string, Entries, readonly string[]]>([
    [
      "after the cut-off date, in the period when swapped: an error, told alone",
      completed("2024-05-02"),
      ["T19 error I5"],
    ],
    ["before the period, in it when swapped: a query", completed("2023-12-11"), ["T06 warning I5"]],
    ["after the cut-off date, and swapped still", completed("2024-05-04"), ["T05 error I5"]],
    ["in the period", completed("2024-02-05"), []],
    ["day and month the same", completed("2024-05-05"), ["T05 error I5"]],
    ["a true date above 12 clears the machine", completed("2024-05-02", day("2024-02-20")), ["T05 error I5"]],
    [
      "in the period, beside a text above 12",
      completed("2024-02-01", "20/2/2024"),
      ["T19 warning I5", "T18 info I7"],
    ],
    ["in the period, beside a text up to 12", completed("2024-02-01", "12/2/2024"), ["T18 info I7"]],
  ])("[T19] %s", (_, entries, expected) => {
    expect(brief(foundInA(entries))).toEqual(expected);
  });

  it.each([
    ["2024-12-03", "12/3 lies before the cut-off date", ["T19 error K5"]],
    ["2024-12-04", "12/4 does not", ["T10 error K5"]],
    ["2023-05-11", "5/11 lies in November", ["T19 warning K5"]],
    ["2023-05-10", "5/10 does not", ["T17 warning K5"]],
  ])("[T19] a document of %s: %s", (date, _, expected) => {
    expect(brief(foundInA({ ...underWay, "P2.1/documentDate": day(date) }))).toEqual(expected);
  });

  it("[T19] says both readings, and the cut-off date where the day lies after it", () => {
    expect(foundInA(completed("2024-05-02"))[0]?.facts).toEqual({
      date: "2024-05-02",
      swapped: "2024-02-05",
      asOf: "2024-03-14",
    });
    expect(foundInA(completed("2024-02-01", "20/2/2024"))[0]?.facts).toMatchObject({ asOf: null });
  });

  it.each([
    ["2024-04-09", "30/9/2024", ["T18 info L6", "T19 warning L9"]],
    ["2024-04-09", "12/9/2024", ["T18 info L6"]],
    ["2025-04-09", "30/9/2024", ["T18 info L6"]],
  ])(
    "[T19] a deadline may lie ahead, to the end of the plan's year: %s beside %s",
    (date, text, expected) => {
      const leads = { kind: "units", unitIds: ["A"] } as const;
      const tasks = smallPlan.appendix2.tasks.map((task) => (task.id === "P2.4" ? { ...task, leads } : task));
      const plan: Plan = { ...smallPlan, appendix2: { ...smallPlan.appendix2, tasks } };
      const deadlines = { "P2.1.1/deadline": text, "P2.4/deadline": day(date), "P2.4/status": "Under way" };
      const submission = submissionOf("A", { ...flawlessA, ...deadlines }, plan);
      expect(brief(checkSubmission(submission, plan, context))).toEqual(expected);
    },
  );

  it("[T19] as a query is answered by the note", () => {
    const entries = { ...completed("2024-02-01", "20/2/2024"), "P2.1/note": "Right so [T19]" };
    expect(foundInA(entries)[0]).toMatchObject({ rule: "T19", explanation: "Right so" });
  });
});
