import type { SheetGrid, WorkbookGrid } from "../../src/domain/cell-value";
import { createOfficeEdits } from "../../src/excel/office-edits";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { piecesBeyond } from "../../src/excel/read-pieces";
import { areaAt, put, useWorkbook } from "./open-workbook";
import { roundTrips } from "./support";

const excel = useWorkbook();
const sheet1 = () => excel().model.getActiveSheet();
const { readSheets } = createOfficeEdits();

async function read(): Promise<WorkbookGrid> {
  const result = await officeWorkbook.read();
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function readFirst(): Promise<SheetGrid | undefined> {
  return (await read()).sheets[0];
}

describe("Reading the workbook", () => {
  it("tells merged areas, hidden rows and hidden columns, zero-based from A1, in 2 round trips", async () => {
    put(sheet1(), "B2", [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    sheet1().merge(areaAt("C3:D4"));
    sheet1().setRowsHidden(2, 1, true);
    sheet1().setColumnsHidden(1, 2, true);
    let grid: SheetGrid | undefined;
    expect(await roundTrips(excel(), async () => (grid = await readFirst()))).toBe(2);
    expect(grid).toMatchObject({
      merges: [{ top: 2, left: 2, bottom: 3, right: 3 }],
      hiddenRows: [2],
      hiddenColumns: [1, 2],
    });
  });

  it("of a sheet without any says so, and of an empty sheet", async () => {
    put(sheet1(), "A1", [["x"]]);
    excel().model.addSheet("Trống");
    const none = { merges: [], hiddenRows: [], hiddenColumns: [] };
    expect((await read()).sheets).toEqual([
      { name: "Sheet1", rows: [["x"]], formulas: [["x"]], isProtected: false, ...none },
      { name: "Trống", rows: [], formulas: [], isProtected: false, ...none },
    ]);
  });

  it("gives the cells their places when neither the first row nor the first column is used", async () => {
    put(sheet1(), "C2", [["=1+1", "x"]]);
    await excel().model.settle();
    expect(await readFirst()).toMatchObject({
      rows: [[], [null, null, 2, "x"]],
      formulas: [[], [null, null, "=1+1", "x"]],
    });
  });

  it("takes 2 round trips for a workbook of many sheets", async () => {
    for (let i = 0; i < 20; i++) put(excel().model.addSheet(`S${i}`), "A1", [[i]]);
    expect(await roundTrips(excel(), read)).toBe(2);
  });

  it("goes without merged areas when there are more of them than Excel tells", async () => {
    put(
      sheet1(),
      "A1",
      Array.from({ length: 600 }, (_item, i) => [i, ""]),
    );
    for (let row = 0; row < 513; row++) sheet1().merge({ row, column: 0, rowCount: 1, columnCount: 2 });
    const grid = await readFirst();
    expect(grid?.rows).toHaveLength(600);
    expect(grid?.merges).toBeUndefined();
    expect(grid?.hiddenRows).toEqual([]);
  });

  it("reads a sheet with 100,000 stray rows whole, every answer under 5 MB, nothing lost", async () => {
    const stray = Array.from({ length: 100_000 }, (_item, i) => [{ value: i }]);
    sheet1().setContents({ row: 0, column: 15, rowCount: 100_000, columnCount: 1 }, stray);
    put(sheet1(), "A1", [["cchc:appendix1", "numerator"]]);
    put(sheet1(), "A50000", [["PL1.1", "=1+1"]]);
    await excel().model.settle();
    excel().counters.reset();
    let grid: SheetGrid | undefined;
    expect(await roundTrips(excel(), async () => (grid = await readFirst()))).toBe(2 + 40);
    expect(grid?.rows).toHaveLength(100_000);
    expect(grid?.rows[0]?.slice(0, 3)).toEqual(["cchc:appendix1", "numerator", null]);
    expect(grid?.rows[49_999]).toEqual(["PL1.1", 2, ...Array<null>(13).fill(null), 49_999]);
    expect(grid?.formulas?.[49_999]?.[1]).toBe("=1+1");
    expect(grid?.rows.every((row, index) => row[15] === index)).toBe(true);
    const { log } = excel().counters;
    expect(Math.max(...log.map(({ responseBytes }) => responseBytes))).toBeLessThan(5_000_000);
  });

  it("reads what stands far below or far to the right of an otherwise empty sheet", async () => {
    put(sheet1(), "B5000", [["x"]]);
    put(excel().model.addSheet("Rộng"), "AZ3", [["y"]]);
    const [below, beside] = (await read()).sheets;
    expect(below?.rows[4999]).toEqual([null, "x"]);
    expect(beside?.rows[2]?.[51]).toBe("y");
  });

  it("tells that a cell is in edit mode by its code", async () => {
    excel().switches.cellEditMode = true;
    expect(await officeWorkbook.read()).toMatchObject({
      ok: false,
      error: { code: "InvalidOperationInCellEditMode" },
    });
  });
});

describe("The pieces of a large sheet", () => {
  const cells = (pieces: ReturnType<typeof piecesBeyond>) =>
    pieces.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
  const used = (bottom: number, right: number) => ({ top: 0, left: 0, bottom, right });

  it.each([
    ["as large as the first part", 999, 39, 0, 0],
    ["one row more", 1000, 39, 1, 40],
    ["one column more", 999, 40, 1, 1000],
    ["100,000 rows of 16 columns", 99_999, 15, 40, 99_000 * 16],
    ["a slip into the last column", 199, 16_383, 2, 200 * 216],
  ])("%s", (_case, bottom, right, count, size) => {
    const pieces = piecesBeyond(used(bottom, right));
    expect([pieces.length, cells(pieces)]).toEqual([count, size]);
  });

  it("never hold more than 40,000 cells each and 2,000,000 in all", () => {
    const pieces = piecesBeyond(used(1_048_575, 255));
    expect(cells(pieces)).toBeLessThanOrEqual(2_000_000);
    for (const piece of pieces) expect(cells([piece])).toBeLessThanOrEqual(40_000);
  });
});

describe("Reading some sheets", () => {
  it("takes 1 round trip, in the order asked, and leaves out a sheet that is gone", async () => {
    put(sheet1(), "A1", [["x"]]);
    put(excel().model.addSheet("Phụ lục II"), "A1", [["y"]]);
    sheet1().setRowsHidden(0, 1, true);
    let grids: Awaited<ReturnType<typeof readSheets>> | undefined;
    const names = ["Phụ lục II", "Đã xóa", "sheet1"];
    expect(await roundTrips(excel(), async () => (grids = await readSheets(names)))).toBe(1);
    const sheets = [
      { name: "Phụ lục II", rows: [["y"]], hiddenRows: [] },
      { name: "Sheet1", rows: [["x"]], hiddenRows: [0] },
    ];
    expect(grids).toMatchObject({ ok: true, value: { sheets } });
  });

  it("reads the same as reading the workbook", async () => {
    put(sheet1(), "B2", [["=1/0", "#N/A", true, "x"]]);
    sheet1().merge(areaAt("B4:C5"));
    await excel().model.settle();
    const whole = await officeWorkbook.read();
    const { activeSheet, ...rest } = whole.ok ? whole.value : { activeSheet: "" };
    expect(activeSheet).toBe("Sheet1");
    expect(await readSheets(["Sheet1"])).toEqual({ ok: true, value: rest });
  });
});
