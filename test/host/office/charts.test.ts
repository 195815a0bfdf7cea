import { put, useWorkbook } from "../../excel/open-workbook";

const excel = useWorkbook();

/** A chart over A1:B3 of the first sheet, then what a test does with it. */
function withChart<T>(use: (chart: Excel.Chart, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  put(excel().model.getActiveSheet(), "A1", [
    ["Kỳ", "Đạt"],
    ["Quý I", 5],
    ["Quý II", 7],
  ]);
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    return use(sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns"), context);
  });
}

describe("charts in the embedded Excel", () => {
  it("are listed, renamed and deleted", async () => {
    const names = await withChart(async (chart, context) => {
      chart.name = "Của tôi";
      const { charts } = context.workbook.worksheets.getFirst();
      charts.load("items/name");
      await context.sync();
      const found = charts.items.map(({ name }) => name);
      charts.getItem("của TÔI").delete();
      await context.sync();
      return found;
    });
    expect(names).toEqual(["Của tôi"]);
    expect(excel().model.getActiveSheet().charts).toEqual([]);
  });

  it("answer a null object for a name they do not have, on which calls do nothing", async () => {
    const isNull = await withChart(async (_, context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const none = sheet.charts.getItemOrNullObject("không có");
      none.setData(sheet.getRange("A1:B2"), "Columns");
      none.delete();
      await context.sync();
      return none.isNullObject;
    });
    expect(isNull).toBe(true);
    expect(excel().model.getActiveSheet().charts).toHaveLength(1);
  });

  it.each<[string, (chart: Excel.Chart, sheet: Excel.Worksheet) => void]>([
    ['ChartCollection.add("Pie")', (_, sheet) => sheet.charts.add("Pie", sheet.getRange("A1:B3"), "Columns")],
    ["series are not in columns", (chart, sheet) => chart.setData(sheet.getRange("A1:B3"), "Rows")],
    ["Chart.height", (chart) => (chart.height = 10)],
  ])("refuse by name what is not modelled: %s", async (name, ask) => {
    const asked = withChart((chart, context) => {
      ask(chart, context.workbook.worksheets.getFirst());
      return context.sync();
    });
    await expect(asked).rejects.toThrow(name);
  });

  it("are locked on a protected sheet", async () => {
    const asked = withChart((chart, context) => {
      context.workbook.worksheets.getFirst().protection.protect();
      chart.title.text = "Tiêu đề";
      return context.sync();
    });
    await expect(asked).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
