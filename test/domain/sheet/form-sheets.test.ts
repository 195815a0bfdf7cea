import fc from "fast-check";
import { columnsOf, entryColumns } from "../../../src/domain/form/columns";
import { formRows, openColumns } from "../../../src/domain/form/form-rows";
import { entryOf } from "../../../src/domain/form/submission";
import { readSubmission } from "../../../src/domain/form/read-form";
import { blueprintGrid } from "../../../src/domain/sheet/blueprint-grid";
import { columnPoints, wrappedHeight } from "../../../src/domain/sheet/text-measure";
import type { BlueprintCell, SheetBlueprint } from "../../../src/domain/sheet/blueprint";
import { realPlan } from "../../support/real-plan";
import { formOf, sheetAt } from "../../support/forms";

const appendices = [
  ["appendix1", 0],
  ["appendix2", 1],
] as const;

function textOf(cell: BlueprintCell | undefined): string {
  return cell?.value.kind === "text" ? cell.value.text : "";
}

function columnTexts(sheet: SheetBlueprint, column: number): readonly string[] {
  return sheet.cells.map((row) => textOf(row[column])).filter((text) => text !== "");
}

describe("the forms of a unit", () => {
  it.each(appendices)("marks %s in A1 and carries its column ids in row 1", (appendix, index) => {
    const [ids = []] = sheetAt(formOf("TCCB"), index).cells;
    expect(ids.map(textOf)).toEqual([`cchc:${appendix}`, ...columnsOf[appendix]]);
  });

  it("carries every row of the plan once, the composite of row 5 with one row per input", () => {
    const [, ...ids] = columnTexts(sheetAt(formOf("TCCB"), 0), 0);
    expect(ids).toHaveLength(25);
    expect(ids.slice(12, 15)).toEqual(["PL1.5", "PL1.5a", "PL1.5b"]);
    expect(new Set(ids).size).toBe(25);
  });

  it("carries 7 groups and 23 tasks in Phụ lục II", () => {
    const [, ...ids] = columnTexts(sheetAt(formOf("VPS"), 1), 0);
    expect(ids).toHaveLength(30);
    expect(ids.slice(0, 4)).toEqual(["PL2.I", "PL2.1", "PL2.1.1", "PL2.1.2"]);
  });

  it.each(appendices)("unlocks exactly the entry cells that the unit answers in %s", (appendix, index) => {
    const sheet = sheetAt(formOf("TTS"), index);
    const rows = formRows(realPlan, "TTS", appendix);
    const unlocked = sheet.cells.flatMap((row) => row.filter((cell) => !cell.style.isLocked));
    expect(unlocked).toHaveLength(rows.reduce((total, row) => total + openColumns(row).length, 0));
    expect(sheet.isProtected).toBe(true);
  });

  it.each(appendices)(
    "gives every entry cell of %s a rule, a prompt and a refusal within Excel's limits",
    (_appendix, index) => {
      for (const unitId of realPlan.units.map((unit) => unit.id)) {
        const sheet = sheetAt(formOf(unitId), index);
        const open = sheet.cells.flatMap((row) => row.filter((cell) => !cell.style.isLocked));
        const guarded = sheet.validations.reduce((total, { area }) => total + area.bottom - area.top + 1, 0);
        expect(guarded).toBe(open.length);
        for (const { prompt, alert } of sheet.validations) {
          expect(prompt?.title.length).toBeLessThanOrEqual(32);
          expect(prompt?.message.length).toBeLessThanOrEqual(255);
          expect(alert?.title.length).toBeLessThanOrEqual(32);
          expect(alert?.message.length).toBeLessThanOrEqual(225);
        }
      }
    },
  );

  it("names numerator and denominator in the plan's words", () => {
    const sheet = sheetAt(formOf("CCTS"), 0);
    const messages = sheet.validations.map((validation) => validation.prompt?.message ?? "");
    expect(messages.some((message) => message.startsWith("Số hồ sơ tiếp nhận trực tuyến."))).toBe(true);
    expect(messages.some((message) => message.startsWith("Tổng số hồ sơ tiếp nhận (trực tuyến"))).toBe(true);
  });

  it.each(appendices)("makes rows of %s high enough for every word of the plan", (_appendix, index) => {
    const sheet = sheetAt(formOf("KHTH"), index);
    sheet.cells.slice(8).forEach((row, offset) => {
      const height = sheet.rows[offset + 8]?.height ?? 0;
      row.slice(1).forEach((cell, column) => {
        const width = columnPoints(sheet.columns[column + 1]?.width ?? 0);
        if (textOf(cell) !== "")
          expect(wrappedHeight(textOf(cell), width, cell.style)).toBeLessThanOrEqual(height);
      });
    });
  });

  it("prints on A4 landscape, one page wide, header rows repeated", () => {
    const { print, freeze } = sheetAt(formOf("TCCB"), 0);
    expect(print).toMatchObject({
      orientation: "landscape",
      fitToPagesWide: 1,
      titleRows: { first: 6, last: 7 },
    });
    expect(freeze).toEqual({ rows: 8, columns: 3 });
  });

  it("keeps every entry as it was typed: read ∘ draw is the identity", () => {
    const open = appendices.flatMap(([appendix]) =>
      formRows(realPlan, "TCCB", appendix).flatMap((row) =>
        openColumns(row).map((column) => `${row.id}/${column}`),
      ),
    );
    const typed = fc.oneof(
      fc.integer({ min: -5, max: 5 }),
      fc.constantFrom("85,5", "1/5", "'x", "Đạt", " 12 "),
    );
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...open), typed), (entries) => {
        const sheets = formOf("TCCB", entries).map(blueprintGrid);
        const submission = readSubmission({ sheets, uses1904: false }, realPlan);
        const read = Object.fromEntries(
          submission.sheets.flatMap((sheet) =>
            [...sheet.rowsById.keys()].flatMap((rowId) =>
              entryColumns[sheet.appendix].flatMap((column) => {
                const raw = entryOf(sheet, rowId, column)?.raw ?? null;
                return raw === null ? [] : [[`${rowId}/${column}`, raw]];
              }),
            ),
          ),
        );
        expect(read).toEqual({ ...entries });
      }),
      { numRuns: 25 },
    );
  });
});
