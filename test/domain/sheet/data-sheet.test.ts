import type { BlueprintCell, SheetBlueprint } from "../../../src/domain/sheet/blueprint";
import { blueprintGrid, markOf } from "../../../src/domain/sheet/blueprint-grid";
import { dataColumns, dataMark, dataSheet, mostDataRows } from "../../../src/domain/sheet/data-sheet";
import { tidyRows, type TidyRow } from "../../../src/domain/tidy/tidy-rows";
import { sheetWords } from "../../../src/text/sheet-words";
import { allSteps } from "../../support/all-steps";
import { submissionOf } from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";

const [period] = smallPlan.periods;
if (period === undefined) throw new Error("The small plan has periods");

const submission = submissionOf("A", {
  "P1.2/numerator": 1156,
  "P1.2/note": "=1+1",
  "P2.1/completedOn": 45_316,
});
const report = { unitId: "A", submission, findings: [], file: "a.xlsx" };
const rows: readonly TidyRow[] = [...tidyRows(smallPlan, period, new Map([["A", report]]))];

function drawn(some: Iterable<TidyRow>): SheetBlueprint {
  const sheet = allSteps(dataSheet(some, sheetWords));
  if (sheet === null) throw new Error("It fits");
  return sheet;
}

const sheet = drawn(rows);
const cellAt = (row: number, column: (typeof dataColumns)[number]): BlueprintCell | undefined =>
  sheet.cells[row]?.[dataColumns.indexOf(column) + 1];

describe("the sheet of data", () => {
  it("[C13] has the ids of its columns hidden in row 1 behind its mark, and one visible header in row 2", () => {
    const [ids, header] = blueprintGrid(sheet).rows;
    expect(ids).toEqual(["cchc:data", ...dataColumns]);
    expect([sheet.name, markOf(sheet)]).toEqual(["Dữ liệu", dataMark]);
    expect(header).toEqual([
      ...[null, "Mã đơn vị", "Đơn vị", "Kỳ", "Mã dòng", "STT", "Chỉ tiêu, nhiệm vụ", "Mã cột", "Nội dung"],
      ...["Số", "Ngày", "Chữ", "Tệp", "Trang", "Ô"],
    ]);
    expect(sheet.rows.slice(0, 3).map(({ isHidden }) => isHidden)).toEqual([true, false, false]);
    expect(sheet.columns.map(({ isHidden }) => isHidden)).toEqual(
      sheet.columns.map((_, column) => column === 0),
    );
  });

  it("[C13] shows one entry a row: numbers as numbers, days as days, text as text", () => {
    expect(blueprintGrid(sheet).rows.slice(2)).toEqual([
      [
        ...["P1.2", "A", "Office A", "Q1", "P1.2", "2", "Ratio of all units", "numerator", "Tử số (luỹ kế)"],
        ...[1156, null, null, "a.xlsx", "One", "G5"],
      ],
      [
        ...["P1.2", "A", "Office A", "Q1", "P1.2", "2", "Ratio of all units", "note", "Ghi chú"],
        ...[null, null, "=1+1", "a.xlsx", "One", "P5"],
      ],
      [
        ...["P2.1", "A", "Office A", "Q1", "P2.1", "1", "Task 1", "completedOn", "Ngày hoàn thành"],
        ...[null, 45_316, null, "a.xlsx", "Two", "I5"],
      ],
    ]);
    expect(cellAt(3, "text")?.value).toEqual({ kind: "text", text: "=1+1" });
    expect(cellAt(4, "date")).toMatchObject({
      value: { kind: "date" },
      style: { numberFormat: "dd/mm/yyyy" },
    });
  });

  it("[C13] can be filtered, sorted and loaded: nothing merged, nothing protected, the header in sight", () => {
    expect([sheet.merges, sheet.isProtected, sheet.validations, sheet.conditionalFormats]).toEqual([
      ...[[], false, [], []],
    ]);
    expect(sheet.freeze).toEqual({ rows: 2, columns: 3 });
    expect(sheet.print).toMatchObject({
      ...{ orientation: "landscape", area: { top: 1, bottom: 4, left: 1, right: 14 } },
      ...{ titleRows: { first: 1, last: 1 }, fitToPagesWide: 1 },
    });
    for (const cells of sheet.cells) expect(cells).toHaveLength(dataColumns.length + 1);
    expect([sheet.rows.length, sheet.columns.length]).toEqual([5, dataColumns.length + 1]);
  });

  it("[C13] is a header alone without data", () => {
    expect(drawn([]).cells).toHaveLength(2);
  });

  it("[C13] shares a handful of styles between all its cells, however many rows", () => {
    const stylesOf = (count: number): number => {
      const { cells } = drawn(Array.from({ length: count }, () => rows[0]).flatMap((row) => row ?? []));
      return new Set(cells.flat().map(({ style }) => style)).size;
    };
    expect(stylesOf(1)).toBe(5);
    expect(stylesOf(3000)).toBe(5);
  });

  it("[C13] is not drawn when Excel has no room for every row", () => {
    let taken = 0;
    const [row] = rows;
    const endless: Iterable<TidyRow> = {
      *[Symbol.iterator]() {
        for (; row !== undefined; taken += 1) yield row;
      },
    };
    expect(allSteps(dataSheet(endless, sheetWords, 10))).toBeNull();
    expect(taken).toBe(10);
    expect(allSteps(dataSheet(rows, sheetWords, 3))?.cells).toHaveLength(5);
    expect(allSteps(dataSheet(rows, sheetWords, 2))).toBeNull();
    expect(mostDataRows).toBe(1_048_576 - 2);
  });
});
