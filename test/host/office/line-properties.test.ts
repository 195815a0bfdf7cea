import { codeOf, errorOf, useExcel } from "./opened-excel";
import type { Area } from "../../../host/model/area";

const excel = useExcel();
const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Sheet1");
const model = () => excel().model.getActiveSheet();

describe("Properties of rows, columns and cells", () => {
  it("of rows: one answer each, hidden or not, in the range's order", async () => {
    model().setRowsHidden(2, 2, true);
    const rows = await excel().Excel.run(async (context) => {
      const asked = sheet(context).getRange("B2:D5").getRowProperties({ rowHidden: true, rowIndex: true });
      await context.sync();
      return asked.value;
    });
    expect(rows).toEqual([
      { rowHidden: false, rowIndex: 1 },
      { rowHidden: true, rowIndex: 2 },
      { rowHidden: true, rowIndex: 3 },
      { rowHidden: false, rowIndex: 4 },
    ]);
  });

  it("of columns: one answer each", async () => {
    model().setColumnsHidden(2, 1, true);
    const columns = await excel().Excel.run(async (context) => {
      const asked = sheet(context)
        .getRange("B2:D5")
        .getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
      await context.sync();
      return asked.value;
    });
    expect(columns.map(({ columnHidden }) => columnHidden)).toEqual([false, true, false]);
    expect(columns[0]?.format?.columnWidth).toBeGreaterThan(0);
  });

  it("of cells: a matrix with their fonts, where the whole range answers null", async () => {
    model().setStyle({ row: 1, column: 1, rowCount: 1, columnCount: 1 }, { fontName: ".VnTime" });
    const read = await excel().Excel.run(async (context) => {
      const range = sheet(context).getRange("A2:B3");
      range.format.font.load("name");
      const asked = range.getCellProperties({ address: true, format: { font: { name: true } } });
      await context.sync();
      return [range.format.font.name, asked.value] as const;
    });
    expect(read[0]).toBeNull();
    expect(read[1]).toEqual([
      [
        { address: "Sheet1!A2", format: { font: { name: "Calibri" } } },
        { address: "Sheet1!B2", format: { font: { name: ".VnTime" } } },
      ],
      [
        { address: "Sheet1!A3", format: { font: { name: "Calibri" } } },
        { address: "Sheet1!B3", format: { font: { name: "Calibri" } } },
      ],
    ]);
  });

  it("that are not modelled are refused by name", async () => {
    const asked = excel().Excel.run(async (context) => {
      sheet(context).getRange("A1").getCellProperties({ style: true });
      await context.sync();
    });
    const { code, message } = await errorOf(asked);
    expect([code, message]).toEqual(["NotImplemented", "The embedded Excel does not model Range.style."]);
  });

  it("of a range that does not exist have no value; nothing is refused", async () => {
    const read = await excel().Excel.run(async (context) => {
      const gone = context.workbook.worksheets.getItemOrNullObject("Không có");
      const used = gone.getRange("A1:C9").getUsedRangeOrNullObject(true);
      const merged = used.getMergedAreasOrNullObject();
      merged.areas.load("items/rowIndex");
      used.load("values");
      const rows = used.getRowProperties({ rowHidden: true });
      await context.sync();
      return [gone.isNullObject, used.isNullObject, merged.isNullObject, rows.value ?? null];
    });
    expect(read).toEqual([true, true, true, null]);
  });
});

describe("Merged areas", () => {
  const merge = (row: number, column: number) =>
    model().merge({ row, column, rowCount: 1, columnCount: 2 } satisfies Area);

  async function mergedIn(address: string): Promise<readonly number[][]> {
    return excel().Excel.run(async (context) => {
      const { areas } = sheet(context).getRange(address).getMergedAreasOrNullObject();
      areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
      await context.sync();
      return areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => [
        rowIndex,
        columnIndex,
        rowCount,
        columnCount,
      ]);
    });
  }

  it("are told with their places, when their first cell lies in the range", async () => {
    merge(1, 1);
    merge(3, 2);
    expect(await mergedIn("B2:C4")).toEqual([
      [1, 1, 1, 2],
      [3, 2, 1, 2],
    ]);
    expect(await mergedIn("C1:D4")).toEqual([[3, 2, 1, 2]]);
  });

  it.each([
    [512, "told"],
    [513, "refused"],
  ])("are %d: %s", async (count, outcome) => {
    for (let row = 0; row < count; row++) merge(row, 0);
    const asked = mergedIn("A1:B600");
    if (outcome === "told") expect(await asked).toHaveLength(count);
    else expect(await codeOf(asked)).toBe("GeneralException");
  });
});

describe("A number in a cell that becomes text", () => {
  it("stays a number, as in Excel; one that is written afterwards too", async () => {
    const read = await excel().Excel.run(async (context) => {
      const range = sheet(context).getRange("A1");
      range.values = [[12]];
      range.numberFormat = [["@"]];
      range.load("values,numberFormat");
      await context.sync();
      return [range.values, range.numberFormat];
    });
    expect(read).toEqual([[[12]], [["@"]]]);
  });
});

describe("HYPERLINK", () => {
  it("shows its text, to a cell of a sheet with spaces in its name", async () => {
    const shown = await excel().Excel.run(async (context) => {
      const range = sheet(context).getRange("A1");
      range.formulas = [[`=HYPERLINK("#'Phụ lục I'!G12","G12")`]];
      range.load("values,text,formulas");
      await context.sync();
      return [range.values, range.text, range.formulas];
    });
    expect(shown).toEqual([[["G12"]], [["G12"]], [[`=HYPERLINK("#'Phụ lục I'!G12","G12")`]]]);
  });
});

describe("Conditional formats in the areas of a sheet", () => {
  it("are loaded with their formulas and deleted one by one; a deleted one is gone", async () => {
    const add = (formula: string) =>
      model().addConditionalFormat({
        areas: [{ row: 0, column: 0, rowCount: 3, columnCount: 1 }],
        formula,
        paint: {},
        stopIfTrue: false,
      });
    add("=A1>1");
    add("=A1>2");
    const deleted = excel().Excel.run(async (context) => {
      const { conditionalFormats } = sheet(context).getRange("A1:A3");
      conditionalFormats.load("items/id,items/customOrNullObject/rule/formula");
      await context.sync();
      const [one] = conditionalFormats.items.filter(
        ({ customOrNullObject }) => customOrNullObject.rule.formula === "=A1>2",
      );
      one?.delete();
      await context.sync();
      one?.delete();
      await context.sync();
    });
    expect(await codeOf(deleted)).toBe("ItemNotFound");
    expect(model().getConditionalFormats()).toMatchObject([{ formula: "=A1>1" }]);
  });
});
