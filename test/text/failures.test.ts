import { readFileSync } from "node:fs";
import type { Failure } from "../../src/app/actions";
import { describeFailure } from "../../src/text/failures";
import { fileReasons } from "../../src/text/file-reasons";
import { officeCodes, unknownOfficeCode } from "../../src/text/office-codes";

const excel = (code: string, sheet: string | null = null): Failure => ({
  kind: "excel",
  code,
  sheet,
  statement: "range.load()",
});

const operations: readonly Failure[] = [
  ...Object.keys(officeCodes).map((code) => excel(code)),
  excel("SomethingNew"),
  { kind: "noForms" },
  { kind: "unitTabs" },
  { kind: "noTabInFront" },
  {
    kind: "periodLocked",
    rows: [
      { appendix: "appendix1", number: "7.2" },
      { appendix: "appendix2", number: "9" },
      { appendix: null, number: "CT.4" },
    ],
  },
  { kind: "periodLocked", rows: [] },
  { kind: "lockedAlready" },
  { kind: "notLocked" },
  { kind: "noPeriods" },
  { kind: "formHere" },
  { kind: "fileNotMade" },
  { kind: "otherForms", unitId: null, periodId: null },
  { kind: "doubledRows", sheet: "Phụ lục I" },
  { kind: "sheetTaken", sheet: "Phụ lục I" },
  { kind: "nothingToConsolidate" },
  { kind: "identityLost" },
  { kind: "nothingToUndo" },
  { kind: "blankExplanation" },
  { kind: "planSheetsThere" },
  { kind: "noPlanSheets" },
  { kind: "planFile", file: "ke-hoach.json", paths: [] },
  { kind: "planFile", file: "ke-hoach.json", paths: ["units[0].id"] },
  { kind: "planTwice", title: "Kế hoạch năm 2024" },
  { kind: "otherPlan", year: 2024 },
  { kind: "tooManyRows" },
  { kind: "noUnitTabs" },
];

test.each(operations)("$kind $code says what happened, what was kept and what to do", (failure) => {
  const { title, body } = describeFailure(failure);
  expect(title).toMatch(/^\p{Lu}.*\.$/u);
  expect(body).toMatch(/(giữ nguyên|không thay đổi)\. \p{Lu}.*\.$/u);
});

test.each(operations)("$kind $code shows no code and no statement", (failure) => {
  const { title, body } = describeFailure(failure);
  expect(`${title} ${body}`).not.toMatch(/\b[A-Z][a-z]+[A-Z]|range\.load|undefined|null/);
});

/** Excel.ErrorCodes and the codes of its documentation. */
const excelCodes =
  `AccessDenied ApiNotFound Conflict FilteredRangeConflict FormulaLengthExceedsLimit GeneralException InactiveWorkbook
  InsertDeleteConflict InvalidArgument InvalidOperation InvalidOperationInCellEditMode InvalidReference InvalidSelection ItemAlreadyExists
  ItemNotFound MergedRangeConflict NonBlankCellOffSheet NotImplemented OperationCellsExceedLimit PivotTableRangeConflict RangeExceedsLimit
  RequestAborted RequestPayloadSizeLimitExceeded ResponsePayloadSizeLimitExceeded UnsupportedFeature UnsupportedOperation UnsupportedSheet
  UndoNotSupported ActivityLimitReached MemoryLimitReached ServiceNotAvailable BadPassword PropertyNotLoaded InvalidObjectPath Timeout
  ConnectionFailure InvalidOrTimedOutSession`.split(/\s+/);

test.each(excelCodes)("%s, which Excel may answer, has a cause and a remedy of its own", (code) => {
  expect(describeFailure(excel(code)).title).not.toContain(unknownOfficeCode.cause);
});

test("an unknown code falls back to a sentence of its own", () => {
  expect(describeFailure(excel("SomethingNew")).title).toContain(unknownOfficeCode.cause);
});

test("a code named like a property of every object is unknown too", () => {
  expect(describeFailure(excel("constructor")).title).toContain(unknownOfficeCode.cause);
});

test("the sheet is named when it is known", () => {
  expect(describeFailure(excel("AccessDenied", "Phụ lục II")).title).toBe(
    "Chưa làm được trên trang “Phụ lục II” vì trang đang được bảo vệ.",
  );
});

test.each(Object.entries(fileReasons))("a file that is %s has a reason and a remedy", (code, reason) => {
  const failure = { kind: "file", code } as Failure;
  expect(describeFailure(failure).body).toBe(reason);
  expect(reason).toMatch(/^Tệp|^Trong tệp/);
});

test("every sentence is in composed Unicode", () => {
  const sources = [
    "failures",
    "plain-failures",
    "file-reasons",
    "office-codes",
    "pane",
    "pane-forms",
    "pane-check",
    "pane-summary",
  ];
  for (const name of sources) {
    const source = readFileSync(`${__dirname}/../../src/text/${name}.ts`, "utf8");
    expect(source.normalize("NFC") === source).toBe(true);
  }
});
