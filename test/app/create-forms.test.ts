import { createForms } from "../../src/app/create-forms";
import { appOn } from "../support/app";
import { memoryWorkbook } from "../support/memory-workbook";

const choice = { unitId: "CCTS", periodId: "Q1", asOf: "2024-03-14" };
/** Row of 7.3a and column of its numerator on "Phụ lục I". */
const online = { row: 28, column: 6 };

describe("making the forms", () => {
  it("adds the two appendices and the hidden sheet beside what is there", async () => {
    const workbook = memoryWorkbook([{ name: "Nháp", rows: [["của tôi"]] }]);
    const made = await createForms(choice, appOn(workbook));
    expect(made).toMatchObject({ ok: true, value: { unitId: "CCTS", periodId: "Q1", isUpdate: false } });
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Nháp", "_cchc", "Phụ lục I", "Phụ lục II"]);
    expect(workbook.sheets[0]?.rows).toEqual([["của tôi"]]);
  });

  it("done twice changes nothing that anyone entered, nor when the form was made", async () => {
    const workbook = memoryWorkbook();
    await createForms(choice, appOn(workbook));
    workbook.type("Phụ lục I", online.row, online.column, "85,5");
    workbook.type("Phụ lục I", 27, online.column, "gõ vào dòng nhóm");
    const before = workbook.sheets;
    const again = await createForms(choice, appOn(workbook, { now: () => "2024-03-12T08:00:00.000Z" }));
    expect(again).toMatchObject({ ok: true, value: { isUpdate: true } });
    expect(workbook.sheets.map((sheet) => sheet.rows)).toEqual(before.map((sheet) => sheet.rows));
  });

  it("keeps a formula that was typed as a formula", async () => {
    const workbook = memoryWorkbook();
    await createForms(choice, appOn(workbook));
    const formulas = workbook.sheets[2]?.rows.map((row) => [...row]) ?? [];
    Object.assign(formulas[online.row] ?? [], { [online.column]: "=100+20" });
    workbook.type("Phụ lục I", online.row, online.column, 120);
    workbook.sheets = workbook.sheets.map((sheet, index) => (index === 2 ? { ...sheet, formulas } : sheet));
    await createForms(choice, appOn(workbook));
    const cell = workbook.drawn[1]?.[1]?.blueprint.cells[online.row]?.[online.column];
    expect(cell?.value).toEqual({ kind: "formula", formula: "=100+20" });
  });

  it("keeps a text that begins with = as text, word for word", async () => {
    const workbook = memoryWorkbook();
    await createForms(choice, appOn(workbook));
    workbook.type("Phụ lục I", online.row, 15, "=1+1");
    await createForms(choice, appOn(workbook));
    const cell = workbook.drawn[1]?.[1]?.blueprint.cells[online.row]?.[15];
    expect(cell?.value).toEqual({ kind: "text", text: "=1+1" });
  });

  it("refuses to turn a form with entries into another unit's", async () => {
    const workbook = memoryWorkbook();
    await createForms(choice, appOn(workbook));
    workbook.type("Phụ lục I", online.row, online.column, 5);
    const other = await createForms({ ...choice, unitId: "VPS" }, appOn(workbook));
    expect(other).toEqual({ ok: false, error: { kind: "otherForms", unitId: "CCTS", periodId: "Q1" } });
    expect(workbook.drawn).toHaveLength(1);
  });

  it("turns a form without entries into another unit's", async () => {
    const workbook = memoryWorkbook();
    await createForms(choice, appOn(workbook));
    const other = await createForms({ ...choice, unitId: "VPS" }, appOn(workbook));
    expect(other).toMatchObject({ ok: true, value: { unitId: "VPS" } });
  });

  it("finds the forms again when their tabs were renamed", async () => {
    const workbook = memoryWorkbook();
    await createForms(choice, appOn(workbook));
    workbook.sheets = workbook.sheets.map((sheet) =>
      sheet.name === "Phụ lục I" ? { ...sheet, name: "PL1 (2)" } : sheet,
    );
    await createForms(choice, appOn(workbook));
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Sheet1", "_cchc", "PL1 (2)", "Phụ lục II"]);
  });

  it("leaves a sheet of the same name that is not ours alone", async () => {
    const workbook = memoryWorkbook([{ name: "phụ lục i", rows: [["khác"]] }]);
    expect(await createForms(choice, appOn(workbook))).toEqual({
      ok: false,
      error: { kind: "sheetTaken", sheet: "phụ lục i" },
    });
    expect(workbook.drawn).toHaveLength(0);
  });

  it("makes a sheet whose rows were moved anew, with its entries, and keeps the old one beside it", async () => {
    const workbook = memoryWorkbook();
    await createForms(choice, appOn(workbook));
    workbook.type("Phụ lục I", online.row, online.column, 63);
    workbook.sheets = workbook.sheets.map((sheet, index) =>
      index === 2
        ? { ...sheet, rows: [...sheet.rows.slice(0, 9), ["", "dòng của tôi"], ...sheet.rows.slice(10)] }
        : sheet,
    );
    const made = await createForms(choice, appOn(workbook));
    expect(made).toMatchObject({ ok: true, value: { isUpdate: true, retired: ["Phụ lục I (cũ)"] } });
    const names = workbook.sheets.map((sheet) => sheet.name);
    expect(names).toEqual(["Sheet1", "_cchc", "Phụ lục I (cũ)", "Phụ lục II", "Phụ lục I"]);
    const [, , old, , form] = workbook.sheets;
    expect(old?.rows[0]?.[0]).toBeNull();
    expect(old?.rows[9]).toEqual(["", "dòng của tôi"]);
    expect(form?.rows[online.row]?.[online.column]).toBe(63);
    expect(form?.rows[9]?.[0]).toBe("PL1.1.1");
  });

  it("asks the officer which of two rows of one id counts, and draws nothing", async () => {
    const workbook = memoryWorkbook();
    await createForms(choice, appOn(workbook));
    workbook.sheets = workbook.sheets.map((sheet, index) =>
      index === 2 ? { ...sheet, rows: [...sheet.rows.slice(0, 9), ...sheet.rows.slice(8)] } : sheet,
    );
    const error = { kind: "doubledRows", sheet: "Phụ lục I" };
    expect(await createForms(choice, appOn(workbook))).toEqual({ ok: false, error });
    expect(workbook.drawn).toHaveLength(1);
  });

  it("passes on what Excel refuses", async () => {
    const workbook = memoryWorkbook();
    const error = { kind: "excel", code: "AccessDenied", sheet: null, statement: null } as const;
    workbook.draw = async () => ({ ok: false, error });
    expect(await createForms(choice, appOn(workbook))).toEqual({ ok: false, error });
  });
});
