import fc from "fast-check";
import { checkSubmission } from "../../../src/domain/check/check-submission";
import { columnsOf, entryColumns, type AppendixId } from "../../../src/domain/form/columns";
import { formRows, isAnswered, openColumns } from "../../../src/domain/form/form-rows";
import { readSubmission } from "../../../src/domain/form/read-form";
import { entryOf } from "../../../src/domain/form/submission";
import type { PreviousColumn } from "../../../src/domain/form/previous";
import type { SheetBlueprint } from "../../../src/domain/sheet/blueprint";
import { columnIndex, formRowIndex } from "../../../src/domain/sheet/form-layout";
import { formBlueprints, formColours } from "../../../src/domain/sheet/form-sheets";
import { drawnGrid } from "../../proof/drawn-grid";
import { context } from "../fixtures/check";
import { flawlessA, type Entries } from "../fixtures/form-grid";
import { smallPlan, smallWords } from "../fixtures/small-plan";
import { sheetAt } from "../../support/forms";
import { formulaAt, mergedAreas, smallContext } from "./drawn-form";

const answered = (["appendix1", "appendix2"] as const).flatMap((appendix) =>
  formRows(smallPlan, "A", appendix).filter(isAnswered),
);
const previous: PreviousColumn = {
  heading: "Kỳ trước: Quý I",
  texts: new Map(answered.map(({ id }) => [id, `${id}: 45/50 (90%)`])),
};
const appendices = [
  ["appendix1", 0],
  ["appendix2", 1],
] as const;

function form(entries: Entries = {}, own: PreviousColumn | null = previous): readonly SheetBlueprint[] {
  return formBlueprints({ ...smallContext("A", entries), previous: own });
}

function read(sheets: readonly SheetBlueprint[]) {
  return readSubmission({ sheets: sheets.map(drawnGrid), uses1904: false }, smallPlan);
}

const firstEntry = (appendix: AppendixId): number =>
  columnIndex(appendix, entryColumns[appendix][0] ?? "note", true);

describe("the column of the period before", () => {
  it("[R10] is in no form without an earlier report, which is then the form as ever", () => {
    expect(form({}, null)).toEqual(formBlueprints(smallContext("A")));
    const ids = form({}, null).flatMap(({ cells }) => cells[0] ?? []);
    expect(ids.some(({ value }) => value.kind === "text" && value.text === "previous")).toBe(false);
  });

  it.each(appendices)(
    "[R10] of %s stands left of the first entry column, locked, under its heading",
    (appendix, at) => {
      const sheet = sheetAt(form(), at);
      const column = firstEntry(appendix) - 1;
      const cell = (row: number) => sheet.cells[row]?.[column];
      expect(cell(formRowIndex.ids)?.value).toEqual({ kind: "text", text: "previous" });
      expect(cell(formRowIndex.header)?.value).toEqual({ kind: "text", text: previous.heading });
      expect(sheet.cells.every((row) => row[column]?.style.isLocked)).toBe(true);
      expect(sheet.validations.some(({ area }) => area.left <= column && area.right >= column)).toBe(false);
    },
  );

  it.each(appendices)("[R10] of %s shifts everything right of it by one column", (appendix, at) => {
    const [wide, narrow] = [sheetAt(form(), at), sheetAt(form({}, null), at)];
    const from = firstEntry(appendix) - 1;
    const shift = (left: number): number => (left >= from ? left + 1 : left);
    expect(wide.columns).toHaveLength(narrow.columns.length + 1);
    expect(wide.validations.map(({ area }) => area.left)).toEqual(
      narrow.validations.map(({ area }) => shift(area.left)),
    );
    expect(wide.print?.area.right).toBe((narrow.print?.area.right ?? 0) + 1);
    expect(wide.conditionalFormats).toEqual(formColours(appendix, wide.cells.length - 1, true));
    expect(wide.conditionalFormats[0]?.area.right).toBe((narrow.conditionalFormats[0]?.area.right ?? 0) + 1);
    expect(mergedAreas(wide)).toHaveLength(mergedAreas(narrow).length + 1);
  });

  it("[R10] leaves no two merged areas over one another", () => {
    for (const { merges } of form()) {
      const cells = merges.flatMap(({ top, bottom, left, right }) =>
        Array.from({ length: bottom - top + 1 }, (_, row) =>
          Array.from({ length: right - left + 1 }, (__, column) => `${top + row}:${left + column}`),
        ).flat(),
      );
      expect(new Set(cells).size).toBe(cells.length);
    }
  });

  it("[R10] makes the formulas look one column further", () => {
    const row =
      formRowIndex.body + 1 + formRows(smallPlan, "A", "appendix1").findIndex(({ kind }) => kind === "ratio");
    const plain = formulaAt(sheetAt(form({}, null), 0), `I${row}`);
    const shifted = formulaAt(sheetAt(form(), 0), `J${row}`);
    expect(plain).toContain(`G${row}`);
    expect(shifted).toBe(plain.replaceAll(`H${row}`, `I${row}`).replaceAll(`G${row}`, `H${row}`));
  });

  it.each(appendices)(
    "[R10] of %s gives no finding: nothing foreign, moved, lost or altered",
    (appendix, at) => {
      const found = checkSubmission(read(form(flawlessA)), smallPlan, context);
      expect(found).toEqual(
        checkSubmission(read(form(flawlessA, null)), smallPlan, context).map(() => expect.anything()),
      );
      expect(found.filter(({ rule }) => rule.startsWith("S"))).toEqual([]);
      expect(read(form()).sheets[at]?.foreignCells).toEqual([]);
      expect(read(form()).sheets[at]?.columnsById.size).toBe(columnsOf[appendix].length);
    },
  );

  it("[R10] is never read as an entry: read ∘ draw is identity with it as without it", () => {
    const keys = answered.flatMap((row) => openColumns(row).map((column) => `${row.id}/${column}`));
    const value = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.constantFrom("a", "45/50 (90%)", "0"));
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value), (entries) => {
        const submission = read(form(entries));
        for (const sheet of submission.sheets)
          for (const key of keys.filter((one) => sheet.entries.has(one))) {
            const [rowId = "", column = ""] = key.split("/");
            const raw = entryOf(sheet, rowId, column as Parameters<typeof entryOf>[2])?.raw;
            expect(raw).toBe(entries[key] ?? null);
          }
        expect(submission.identity).toEqual(read(form(entries, null)).identity);
      }),
      { numRuns: 30 },
    );
  });

  it("[R10] beside a column of the user's own leaves that one to the user", () => {
    const [grid, ...others] = form().map(drawnGrid);
    if (!grid) throw new Error("no sheet");
    const rows = grid.rows.map((row, at) => (at === formRowIndex.body + 1 ? [...row, "của tôi"] : row));
    const submission = readSubmission({ sheets: [{ ...grid, rows }, ...others], uses1904: false }, smallPlan);
    expect(submission.sheets[0]?.foreignCells).toEqual([`R${formRowIndex.body + 2}`]);
  });

  it("[R10] has a heading in words", () => {
    const [period] = smallPlan.periods;
    if (!period) throw new Error("no period");
    expect(smallWords.form.previousHeading(period)).toBe(`Kỳ trước: ${period.label}`);
  });
});
