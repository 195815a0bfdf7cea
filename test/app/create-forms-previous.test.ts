import { newSession } from "../../src/app/check-session";
import { colourForms } from "../../src/app/colour-forms";
import { createForms } from "../../src/app/create-forms";
import { readSubmission } from "../../src/domain/form/read-form";
import type { SheetGrid } from "../../src/domain/cell-value";
import { blueprintGrid } from "../../src/domain/sheet/blueprint-grid";
import { columnIndex, formRowIndex } from "../../src/domain/sheet/form-layout";
import { formColours } from "../../src/domain/sheet/form-sheets";
import { appOn } from "../support/app";
import { formOf } from "../support/forms";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memory-workbook";
import { realPlan } from "../support/real-plan";

const choice = { unitId: "CCTS", periodId: "H1", asOf: "2024-06-14" };
const entries = { "PL1.2/numerator": 45, "PL1.2/denominator": 50, "PL2.3/status": "Đã hoàn thành" };
const sheets = formOf("CCTS", entries).map(blueprintGrid);
const past = [readSubmission({ sheets, uses1904: false }, realPlan)];
const at = columnIndex("appendix1", "previous", true);

async function drawnWithPast(): Promise<MemoryWorkbook> {
  const workbook = memoryWorkbook();
  await createForms({ ...choice, past }, appOn(workbook));
  return workbook;
}

const form = ({ sheets: all }: MemoryWorkbook): SheetGrid | undefined =>
  all.find(({ name }) => name === "Phụ lục I");
const columnOf = (workbook: MemoryWorkbook): readonly unknown[] =>
  form(workbook)?.rows.map((row) => row[at]) ?? [];

describe("a form with the period before beside the entry", () => {
  it("[R10] is made when the unit's earlier report is at hand, and only then", async () => {
    const workbook = await drawnWithPast();
    const column = columnOf(workbook);
    expect(column[formRowIndex.ids]).toBe("previous");
    expect(column).toContain("45/50 (90%)");
    const without = memoryWorkbook();
    await createForms({ ...choice, unitId: "VPS", past }, appOn(without));
    expect(columnOf(without)[formRowIndex.ids]).toBe("numerator");
  });

  it("[R10] is brought up to date in place, with its column and its entries", async () => {
    const workbook = await drawnWithPast();
    const row = form(workbook)?.rows.findIndex(([id]) => id === "PL1.2") ?? -1;
    workbook.type("Phụ lục I", row, at + 1, 46);
    const before = form(workbook)?.rows;
    const again = await createForms(choice, appOn(workbook));
    expect(again).toMatchObject({ ok: true, value: { isUpdate: true, retired: [] } });
    expect(form(workbook)?.rows).toEqual(before);
    await createForms({ ...choice, past: [] }, appOn(workbook));
    expect(form(workbook)?.rows).toEqual(before);
  });

  it("[R10] gets its column back on a new sheet when it was moved, the old one kept", async () => {
    const workbook = await drawnWithPast();
    const moved = workbook.sheets.map((sheet) =>
      sheet.name === "Phụ lục I"
        ? {
            ...sheet,
            rows: sheet.rows.map((row) => [...row.slice(0, at), ...row.slice(at + 1), row[at] ?? null]),
          }
        : sheet,
    );
    workbook.sheets = moved;
    const again = await createForms(choice, appOn(workbook));
    expect(again).toMatchObject({ ok: true, value: { retired: ["Phụ lục I (cũ)"] } });
    expect(columnOf(workbook)).toContain("45/50 (90%)");
  });

  it("[R10] of another unit never shows this one's figures", async () => {
    const workbook = await drawnWithPast();
    await createForms({ ...choice, unitId: "VPS" }, appOn(workbook));
    const texts = workbook.sheets.filter(({ name }) => name.startsWith("Phụ lục") && !name.includes("cũ"));
    expect(JSON.stringify(texts.map(({ rows }) => rows))).not.toContain("45/50");
  });

  it("[R10] stays a form without it where one stands already", async () => {
    const workbook = memoryWorkbook();
    await createForms(choice, appOn(workbook));
    const again = await createForms({ ...choice, past }, appOn(workbook));
    expect(again).toMatchObject({ ok: true, value: { retired: [] } });
    expect(columnOf(workbook)[formRowIndex.ids]).toBe("numerator");
  });

  it("[R10] is coloured where its results stand", async () => {
    const workbook = await drawnWithPast();
    await colourForms(newSession(appOn(workbook)));
    const rows = form(workbook)?.rows.length ?? 0;
    expect(workbook.recoloured[0]?.formats).toEqual(formColours("appendix1", rows - 1, true));
  });
});
