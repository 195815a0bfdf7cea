import type { Drawing } from "../../src/app/ports";
import type { BlueprintCell, SheetBlueprint } from "../../src/domain/sheet/blueprint";
import { pageStyle } from "../../src/domain/sheet/styles";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { put, useWorkbook } from "./open-workbook";
import { noteBlueprint } from "../support/note-blueprint";

const excel = useWorkbook();

const text = (value: string): BlueprintCell => ({ value: { kind: "text", text: value }, style: pageStyle });
const number = (value: number | null): BlueprintCell => ({
  value: value === null ? { kind: "blank" } : { kind: "number", number: value },
  style: pageStyle,
});

function chartBlueprint(values: readonly (number | null)[]): SheetBlueprint {
  const rows = values.map((value, at) => [text(`Chỉ tiêu ${at + 1}`), number(value), number(0.8)]);
  const cells = [[text("Chỉ tiêu"), text("Kết quả"), text("Chỉ tiêu năm")], ...rows];
  return {
    ...noteBlueprint("Biểu đồ", ""),
    cells,
    rows: cells.map(() => ({ height: 20, isHidden: false })),
    columns: [1, 2, 3].map(() => ({ width: 20, isHidden: false })),
    isProtected: true,
    charts: [
      {
        ...{ name: "Kết quả", kind: "barClustered", title: "Kết quả so với chỉ tiêu", valueFormat: "0%" },
        source: { top: 0, bottom: values.length, left: 0, right: 2 },
        place: { top: 0, bottom: 9, left: 4, right: 9 },
        seriesColours: ["#1F4E79", "#BDD7EE"],
      },
    ],
  };
}

async function draw(blueprint: SheetBlueprint, replaces: Drawing["replaces"] = null): Promise<void> {
  const drawing: Drawing = { blueprint, replaces, retires: null };
  expect((await officeWorkbook.draw([drawing], [])).ok).toBe(true);
}

const again = (blueprint: SheetBlueprint): Promise<void> =>
  draw(blueprint, { name: "Biểu đồ", isProtected: true, clears: null, inserts: null, asRead: null });

const sheetModel = () => {
  const sheet = excel().model.findSheet("Biểu đồ");
  if (!sheet) throw new Error("no sheet of charts");
  return sheet;
};

/** What an add-in reads of the chart. */
function chartRead() {
  return Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem("Biểu đồ").charts.getItem("Kết quả");
    chart.load("name,chartType");
    chart.title.load("text");
    chart.axes.categoryAxis.load("reversePlotOrder");
    chart.axes.valueAxis.load("minimum,numberFormat");
    const [result, target] = [0, 1].map((index) => chart.series.getItemAt(index));
    if (!result || !target) throw new Error("two series");
    result.load("name,hasDataLabels");
    target.load("name");
    const values = [result, target].map((series) => series.getDimensionValues("Values"));
    const categories = result.getDimensionValues("Categories");
    await context.sync();
    return {
      ...{ kind: chart.chartType, title: chart.title.text, names: [result.name, target.name] },
      ...{ values: values.map(({ value }) => value), categories: categories.value },
      ...{ format: chart.axes.valueAxis.numberFormat, isReversed: chart.axes.categoryAxis.reversePlotOrder },
    };
  });
}

describe("charts on the real Office.js", () => {
  it("are drawn over the cells of the sheet, in one round trip with it", async () => {
    excel().counters.reset();
    await draw(chartBlueprint([0.75, null]));
    expect(excel().counters.batches).toBe(1);
    expect(await chartRead()).toEqual({
      ...{ kind: "BarClustered", title: "Kết quả so với chỉ tiêu", names: ["Kết quả", "Chỉ tiêu năm"] },
      values: [
        [0.75, ""],
        [0.8, 0.8],
      ],
      categories: ["Chỉ tiêu 1", "Chỉ tiêu 2"],
      ...{ format: "0%", isReversed: true },
    });
    const [chart] = sheetModel().charts;
    expect(chart?.place).toEqual({ row: 0, column: 4, rowCount: 10, columnCount: 6 });
    expect(chart?.series).toMatchObject({
      0: { fillColor: "#1F4E79", hasLabels: true },
      1: { fillColor: "#BDD7EE" },
    });
  });

  it("follow the cells and keep what an officer changed", async () => {
    await draw(chartBlueprint([0.75]));
    const sheet = sheetModel();
    sheet.charts = sheet.charts.map((chart) => ({ ...chart, title: "Tiêu đề của phòng" }));
    await again(chartBlueprint([0.9, 0.5, 1]));
    const { title, values, categories } = await chartRead();
    expect(title).toBe("Tiêu đề của phòng");
    expect(values[0]).toEqual([0.9, 0.5, 1]);
    expect(categories).toHaveLength(3);
    expect(sheetModel().charts).toHaveLength(1);
  });

  it("stay away when an officer deleted them", async () => {
    await draw(chartBlueprint([0.75]));
    sheetModel().charts = [];
    await again(chartBlueprint([0.9]));
    expect(sheetModel().charts).toEqual([]);
  });

  it("draw their lines with a mark for each, and move with inserted rows", async () => {
    const bars = chartBlueprint([0.5, 0.7]);
    const charts = (bars.charts ?? []).map((chart) => ({ ...chart, kind: "line" as const }));
    await draw({ ...bars, charts, isProtected: false });
    put(sheetModel(), "B2", [[0.6]]);
    sheetModel().insertRows(0, 2);
    const { kind, values } = await chartRead();
    expect([kind, values[0]]).toEqual(["LineMarkers", [0.6, 0.7]]);
    const [chart] = sheetModel().charts;
    expect(chart?.place?.row).toBe(2);
    expect(chart?.series).toMatchObject({ 0: { markerStyle: "Circle" }, 1: { markerStyle: "Square" } });
  });
});
