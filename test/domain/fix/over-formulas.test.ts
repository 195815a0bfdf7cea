import { finding, type Finding } from "../../../src/domain/check/finding";
import type { MendScope } from "../../../src/domain/fix/mend-scope";
import { mendsOf } from "../../../src/domain/fix/mends-of";
import { readSubmission } from "../../../src/domain/form/read-form";
import { entryVocabulary } from "../../../src/text/entry-vocabulary";
import { flawlessA, formGrid } from "../fixtures/form-grid";
import { smallPlan, smallWords } from "../fixtures/small-plan";

describe("[F03] a formula of the officer's is never written over", () => {
  const withFormula = (column: number): MendScope => {
    const entries = { "P2.1/documentNumber": "35/KH-DEP ngày 22/01/2024", "P2.1/documentDate": null };
    const workbook = formGrid("A", { ...flawlessA, ...entries });
    const sheets = workbook.sheets.map((sheet, index) => {
      const shown = sheet.rows.map((row, at) =>
        index === 1 && at === 4 ? row.map((raw, c) => (c === column ? '="x"' : raw)) : row,
      );
      return { ...sheet, formulas: shown };
    });
    const submission = readSubmission({ ...workbook, sheets }, smallPlan);
    return { submission, grids: sheets, plan: smallPlan, words: smallWords, vocabulary: entryVocabulary };
  };
  const at = { sheet: "Two", cell: "J5", rowId: "P2.1", column: "documentNumber" } as const;
  const number = finding("T11", "warning", at, { typed: "35/kh-dep", proposed: "35/KH-DEP" });
  const parts = {
    typed: "35/KH-DEP ngày 22/01/2024",
    numbers: ["35/KH-DEP"],
    date: "2024-01-22",
    isWhole: true,
  };
  const both = finding("T12", "warning", at, parts);
  const stored = finding("T18", "warning", at, { typed: "22/01/2024", date: "2024-01-22" });

  it.each([
    ["a document number", number],
    ["a number and a day in one cell", both],
    ["a day stored as text", stored],
  ])("%s", (_, found) => {
    expect(mendsOf(found, withFormula(8)).length).toBe(1);
    expect(mendsOf(found, withFormula(9))).toEqual([]);
  });
});

describe("[F03] a formula in place of the form's own words", () => {
  const scopeWith = (formula: string | null): MendScope => {
    const workbook = formGrid("A", flawlessA);
    const sheets = workbook.sheets.map((sheet, index) => {
      const typed = sheet.rows.map((row, at) => row.map((raw, c) => (at === 4 && c === 2 ? formula : raw)));
      return index === 0 ? { ...sheet, formulas: typed } : sheet;
    });
    const submission = readSubmission({ ...workbook, sheets }, smallPlan);
    return { submission, grids: sheets, plan: smallPlan, words: smallWords, vocabulary: entryVocabulary };
  };
  const at = { sheet: "One", cell: "C5", rowId: "P1.2", column: "name" } as const;
  const ways: readonly (readonly [string, Finding])[] = [
    ["S07", finding("S07", "warning", at, { typed: "x", expected: "Plan" })],
    ["S15", finding("S15", "warning", at, { typed: "x", expected: "Head" })],
  ];
  const certainties = (found: Finding, formula: string | null): readonly string[] =>
    mendsOf(found, scopeWith(formula)).map(({ certainty }) => certainty);

  it.each(ways)("%s is proposed, never put right unasked", (_, found) => {
    expect(certainties(found, '="x"&"y"')).toEqual(["proposal"]);
    expect(certainties(found, null)).toEqual(["safe"]);
  });

  it("S09 gives the form's formula in place of an altered one", () => {
    const altered = finding("S09", "warning", at, { typed: 1, formula: "=A2", expected: "=A1" });
    expect(mendsOf(altered, scopeWith("=A2"))).toMatchObject([
      { certainty: "safe", cells: [{ before: { formula: "=A2" }, after: { formula: "=A1" } }] },
    ]);
    expect(mendsOf(altered, scopeWith("=A1"))).toEqual([]);
  });
});
