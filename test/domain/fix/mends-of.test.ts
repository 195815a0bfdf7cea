import { serialFromDate } from "../../../src/domain/calendar-date";
import type { RawValue, WorkbookGrid } from "../../../src/domain/cell-value";
import { checkSubmission } from "../../../src/domain/check/check-submission";
import { finding, type Finding } from "../../../src/domain/check/finding";
import { contentWritten } from "../../../src/domain/fix/cell-content";
import { formFont, formatFor } from "../../../src/domain/fix/form-format";
import type { Mend } from "../../../src/domain/fix/mend";
import { mendsOf } from "../../../src/domain/fix/mends-of";
import { planMends } from "../../../src/domain/fix/plan-mends";
import { readSubmission } from "../../../src/domain/form/read-form";
import { entryVocabulary } from "../../../src/text/entry-vocabulary";
import { context } from "../fixtures/check";
import { flawlessA, formGrid, type Entries } from "../fixtures/form-grid";
import { smallPlan, smallWords } from "../fixtures/small-plan";

const scopeOf = (workbook: WorkbookGrid) => ({
  submission: readSubmission(workbook, smallPlan),
  grids: workbook.sheets,
  ...{ plan: smallPlan, words: smallWords, vocabulary: entryVocabulary },
});

function foundIn(entries: Entries): {
  readonly findings: readonly Finding[];
  readonly mends: readonly Mend[];
} {
  const scope = scopeOf(formGrid("A", { ...flawlessA, ...entries }));
  const findings = checkSubmission(scope.submission, smallPlan, context);
  return { findings, mends: findings.flatMap((found) => mendsOf(found, scope)) };
}

/** "V03 safe G5=80 H5=100" for each mend. */
const brief = (mends: readonly Mend[]): readonly string[] =>
  mends.map(({ rule, certainty, cells }) =>
    [rule, certainty, ...cells.map(({ at, after }) => `${at.cell}=${shown(after)}`)].join(" "),
  );

function shown(after: Mend["cells"][number]["after"]): string {
  const content = contentWritten(after);
  return content.kind === "formula" ? content.formula : JSON.stringify(content.value);
}

const day = (date: string): string => String(serialFromDate(date));

describe("mending a count", () => {
  it.each<[string, RawValue, readonly string[]]>([
    ["a number as text", "80", ["V03 safe G5=80"]],
    ["a number with a counting unit", "80 hồ sơ", ["V03 safe G5=80"]],
    ["one separator before three digits", "1.234", ["V03 proposal G5=1234"]],
    ["a word for nothing", "không", ["V03 proposal G5=0"]],
    ["a percentage", "85%", []],
    ["words", "nhiều", []],
    ["words for no figure yet", "chưa có số liệu", []],
    ["1,234 as a number", 1.234, ["V04 proposal G5=1234"]],
    ["0,85 as a number", 0.85, []],
  ])("[F03] %s", (_, typed, expected) => {
    expect(brief(foundIn({ "P1.2/numerator": typed, "P1.2/denominator": 2000 }).mends)).toEqual(expected);
  });

  it.each<[string, RawValue, readonly string[]]>([
    ["nothing above it", null, ["V03 proposal G5=0 H5=0"]],
    ["0 above it", 0, ["V03 proposal H5=0"]],
    ["a word for nothing above it", "kps", ["V03 proposal G5=0", "V03 proposal G5=0 H5=0"]],
    ["a count above it", 3, []],
    ["other words above it", "nhiều", []],
  ])("[F02] a denominator of nothing with %s", (_, numerator, expected) => {
    const entries = { "P1.2/numerator": numerator, "P1.2/denominator": "không phát sinh" };
    expect(brief(foundIn(entries).mends)).toEqual(expected);
  });

  it("[F03] never reads a formula that gives a text; one of another workbook is proposed as what it shows", () => {
    const workbook = formGrid("A", { ...flawlessA, "P1.2/numerator": "80" });
    const sheets = workbook.sheets.map((sheet, index) =>
      index > 0
        ? sheet
        : {
            ...sheet,
            formulas: sheet.rows.map((row, at) => row.map((raw, c) => (at === 4 && c === 6 ? "=x" : raw))),
          },
    );
    const scope = scopeOf({ ...workbook, sheets });
    const at = { sheet: "One", cell: "G5", rowId: "P1.2", column: "numerator" } as const;
    const reading = { kind: "one", value: 80, certainty: "safe" } as const;
    expect(mendsOf(finding("V03", "error", at, { typed: "80", reading }), scope)).toEqual([]);
    const external = finding("V14", "error", at, { formula: "=x", workbook: "a.xlsx" });
    expect(brief(mendsOf(external, scope))).toEqual(['V14 proposal G5="80"']);
  });
});

describe("mending tasks", () => {
  it.each<[string, Entries, readonly string[]]>([
    ["a tick for a status", { "P2.1/status": "x" }, ['T02 proposal H5="Done"']],
    ["a status without accents", { "P2.2/status": "under" }, ['T02 proposal H7="Under way"']],
    ["an unknown status", { "P2.2/status": "nhiều" }, []],
    [
      "a day in words",
      { "P2.1/completedOn": "ngày 25 tháng 1 năm 2024" },
      [`T03 safe I5=${day("2024-01-25")}`],
    ],
    ["a day that does not exist", { "P2.1/completedOn": "31/6/2024" }, []],
    ["a verdict", { "P1.5/verdict": "x" }, ['V11 proposal M10="Good"']],
    ["a day stored as text", { "P2.1/completedOn": "25/01/2024" }, [`T18 safe I5=${day("2024-01-25")}`]],
  ])("[F03] %s", (_, entries, expected) => {
    const mends = foundIn({ "P2.1/completedOn": serialFromDate("2024-01-25"), ...entries }).mends;
    expect(brief(mends).filter((text) => !text.startsWith("T18 ") || _.includes("stored"))).toEqual(expected);
  });

  it.each<[string, RawValue, readonly string[]]>([
    ["blank: both, safe", null, [`T12 safe J5="35/KH-DEP" K5=${day("2024-01-22")}`]],
    ["the same day: the number alone, safe", serialFromDate("2024-01-22"), ['T12 safe J5="35/KH-DEP"']],
    [
      "another day: both, proposed",
      serialFromDate("2024-01-20"),
      [`T12 proposal J5="35/KH-DEP" K5=${day("2024-01-22")}`],
    ],
  ])("[F02] takes number and day apart where the day's cell is %s", (_, documentDate, expected) => {
    const entries = {
      "P2.1/completedOn": serialFromDate("2024-01-25"),
      "P2.1/documentNumber": "35/KH-DEP ngày 22/01/2024",
      "P2.1/documentDate": documentDate,
    };
    const mends = foundIn(entries).mends.filter(({ rule }) => rule === "T12");
    expect(brief(mends)).toEqual(expected);
  });

  it("[F03] leaves two numbers, and words beside the number, to the officer", () => {
    for (const documentNumber of [
      "35/KH-DEP, 36/KH-DEP ngày 22/01/2024",
      "35/KH-DEP ngày 22/01/2024 của phòng khác nữa",
    ]) {
      const { mends } = foundIn({ "P2.1/documentNumber": documentNumber });
      expect(mends.filter(({ rule }) => rule === "T12")).toEqual([]);
    }
  });

  it("[F03] proposes a document number in the decree's form, and a day the other way round", () => {
    const scope = scopeOf(formGrid("A", { ...flawlessA, "P2.1/documentNumber": "35/kh-dep" }));
    const at = { sheet: "Two", cell: "J5", rowId: "P2.1", column: "documentNumber" } as const;
    const number = finding("T11", "warning", at, { typed: "35/kh-dep", proposed: "35/KH-DEP" });
    expect(brief(mendsOf(number, scope))).toEqual(['T11 proposal J5="35/KH-DEP"']);
    const unlikely = finding("T11", "warning", at, { typed: "35/kh-dep", proposed: null });
    expect(mendsOf(unlikely, scope)).toEqual([]);
    const facts = { date: "2024-01-02", swapped: "2024-02-01", asOf: null };
    const swapped = finding("T19", "warning", { ...at, cell: "I5", column: "completedOn" }, facts);
    expect(brief(mendsOf(swapped, scope))).toEqual([`T19 proposal I5=${day("2024-02-01")}`]);
  });
});

describe("mending the form and its letters", () => {
  const at = { sheet: "One", cell: "P5", rowId: "P1.2", column: "note" } as const;
  const typed = "QÐ  xong";
  const scope = scopeOf(formGrid("A", { ...flawlessA, "P1.2/note": typed }));

  it.each<[string, Finding, readonly string[]]>([
    ["S07", finding("S07", "warning", at, { typed, expected: "Plan" }), ['S07 safe P5="Plan"']],
    ["S07 of an empty cell", finding("S07", "warning", at, { typed, expected: "" }), ["S07 safe P5=null"]],
    ["S09", finding("S09", "warning", at, { typed, formula: null, expected: "=A1" }), ["S09 safe P5==A1"]],
    ["S15", finding("S15", "warning", at, { typed, expected: "Head" }), ['S15 safe P5="Head"']],
    [
      "S15 of a whole header",
      finding("S15", "warning", { ...at, cell: null }, { typed, expected: null }),
      [],
    ],
    ["K03", finding("K03", "info", at, { typed, proposed: "QĐ xong" }), ['K03 safe P5="QĐ xong"']],
    ["K05", finding("K05", "info", at, { typed, proposed: "QĐ xong" }), ['K05 safe P5="QĐ xong"']],
    ["K04 of Ð", finding("K04", "info", at, { typed, proposed: "QĐ xong" }), ['K04 safe P5="QĐ xong"']],
    [
      "K04 of another alphabet",
      finding("K04", "info", at, { typed: "Сông", proposed: "Công" }),
      ['K04 proposal P5="Công"'],
    ],
    ["K01", finding("K01", "error", at, { typed, proposed: "Đ" }), ['K01 proposal P5="Đ"']],
    ["K06, which has none", finding("K06", "warning", at, { typed }), []],
    ["V05, which has none", finding("V05", "error", at, { code: "#N/A" }), []],
  ])("[F03] %s", (_, found, expected) => {
    expect(brief(mendsOf(found, scope))).toEqual(expected);
  });

  it("[F02] gives no mend that changes nothing", () => {
    expect(mendsOf(finding("S07", "warning", at, { typed, expected: typed }), scope)).toEqual([]);
  });

  it("[F03] puts a text of an old encoding into the form's font, others keep theirs", () => {
    const resets = (found: Finding) => mendsOf(found, scope)[0]?.cells[0]?.resetsFont;
    expect(resets(finding("K02", "error", at, { typed, proposed: "Đ" }))).toBe(true);
    expect(resets(finding("K05", "info", at, { typed, proposed: "Đ" }))).toBe(false);
    expect(formFont).toBe("Times New Roman");
  });

  it("gives every value the number format that keeps it what it is", () => {
    const formula = { kind: "formula", formula: "=A1" } as const;
    expect(formatFor("result", formula)).toBe("0.00%");
    expect(formatFor("state", formula)).toBe("General");
    expect(formatFor("numerator", { kind: "number", number: 1 })).toBe("#,##0");
    expect(formatFor("deadline", { kind: "number", number: 45_000 })).toBe("dd/mm/yyyy");
    expect(formatFor("completedOn", { kind: "date", date: "2024-01-01" })).toBe("dd/mm/yyyy");
    expect(formatFor("note", { kind: "text", text: "1" })).toBeNull();
  });
});

describe("mends made together", () => {
  const mend = (rule: Mend["rule"], certainty: Mend["certainty"], ...cells: string[]): Mend => ({
    rule,
    certainty,
    cells: cells.map((cell) => ({
      at: { sheet: "One", cell, rowId: null, column: null },
      before: { kind: "value", value: null },
      after: { kind: "number", number: 1 },
      resetsFont: false,
    })),
  });
  const order = (...mends: Mend[]) => planMends(mends).map(({ rule, certainty }) => `${rule} ${certainty}`);

  it("[F04] change each cell once, a safe one before a proposal, letters last", () => {
    expect(order(mend("V03", "proposal", "G5"), mend("K05", "safe", "G5"))).toEqual(["K05 safe"]);
    expect(order(mend("K05", "safe", "J5"), mend("T12", "safe", "J5", "K5"))).toEqual(["T12 safe"]);
    expect(order(mend("V03", "proposal", "G5"), mend("V03", "proposal", "G5", "H5"))).toHaveLength(1);
    expect(
      planMends([mend("V03", "proposal", "G5"), mend("V03", "proposal", "G5", "H5")])[0]?.cells,
    ).toHaveLength(2);
  });

  it("[F04] of other cells, and of the same address on another sheet, are all made", () => {
    const elsewhere = mend("V03", "safe", "G5");
    const moved = {
      ...elsewhere,
      cells: elsewhere.cells.map((cell) => ({ ...cell, at: { ...cell.at, sheet: "Two" } })),
    };
    expect(order(mend("V03", "safe", "G5"), mend("V03", "safe", "G6"), moved)).toHaveLength(3);
  });
});
