import { periodFigures } from "../../../src/domain/report/period-figures";
import type { Area } from "../../../src/domain/address";
import type { SheetBlueprint, SheetChart } from "../../../src/domain/sheet/blueprint";
import { blueprintGrid } from "../../../src/domain/sheet/blueprint-grid";
import { chartsSheet } from "../../../src/domain/sheet/charts-sheet";
import type { RawValue } from "../../../src/domain/cell-value";
import { flawlessA, flawlessB } from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";
import { summaryOf } from "./drawn-summary";

const report = summaryOf({ A: flawlessA, B: flawlessB });

function chartNamed(sheet: SheetBlueprint, name: string): SheetChart {
  const chart = sheet.charts?.find((each) => each.name === name);
  if (!chart) throw new Error(`No chart ${name}`);
  return chart;
}

/** Header row, then a row a category. */
function sourceOf(sheet: SheetBlueprint, name: string): readonly (readonly RawValue[])[] {
  const { top, bottom, left, right } = chartNamed(sheet, name).source;
  const { rows } = blueprintGrid(sheet);
  return rows.slice(top, bottom + 1).map((row) => row.slice(left, right + 1));
}

function overlap(one: Area, other: Area): boolean {
  const isApart =
    one.bottom < other.top || other.bottom < one.top || one.right < other.left || other.right < one.left;
  return !isApart;
}

describe("the sheet of charts", () => {
  it("shows each indicator's result beside its target, as in the summary", () => {
    const source = sourceOf(chartsSheet(report), "Kết quả so với chỉ tiêu");
    expect(source[0]).toEqual(["Chỉ tiêu", "Kết quả", "Chỉ tiêu năm"]);
    const percents = report.consolidation.indicators.filter(({ target }) => target !== null);
    expect(source.slice(1).map(([, , target]) => target)).toEqual(
      percents.map(({ target }) => (target ?? 0) / 100),
    );
    const own = percents.findIndex(({ id }) => id === "P1.2");
    expect(source[own + 1]?.[1]).toBeCloseTo(percents[own]?.ratio ?? Number.NaN, 4);
  });

  it("leaves the bar out where there is no result: blank is not zero", () => {
    const nothing = chartsSheet(summaryOf({}));
    const source = sourceOf(nothing, "Kết quả so với chỉ tiêu").slice(1);
    expect(source.length).toBeGreaterThan(0);
    expect(source.every(([, result]) => result === null)).toBe(true);
  });

  it("[D10] counts every main task once", () => {
    const source = sourceOf(chartsSheet(report), "Tình trạng nhiệm vụ").slice(1);
    const { taskTotals } = report.consolidation;
    const mainTasks = smallPlan.appendix2.tasks.filter(({ isMain }) => isMain).length;
    expect(source.reduce((sum, [, count]) => sum + Number(count), 0)).toBe(mainTasks);
    expect(source[0]).toEqual(["Hoàn thành đúng hạn", taskTotals.onTime]);
    expect(source[3]).toEqual(["Chưa hoàn thành, quá hạn", taskTotals.overdue]);
  });

  it("shows the year period by period, blank where figures are not kept", () => {
    const counts = periodFigures(smallPlan, summaryOf({ A: flawlessA }).consolidation);
    const periods = ["Q0", "Q1", "Q2"].map((id, at) => ({
      ...{ id, label: `Quarter ${at}`, from: "2023-12-15", to: "2024-03-14", due: "2024-03-20" },
    }));
    const earlier = { ...counts, periodId: "Q0", indicators: [] };
    const sheet = chartsSheet({
      ...report,
      plan: { ...smallPlan, periods },
      earlier: { previous: null, ofYear: [earlier], lastYear: null },
    });
    const source = sourceOf(sheet, "Diễn biến trong năm");
    expect(source[0]).toEqual(["Kỳ báo cáo", "Chỉ tiêu đã đạt", "Nhiệm vụ đã hoàn thành"]);
    const met = report.consolidation.indicators.filter(({ verdict }) => verdict === "met").length;
    expect(source[1]?.slice(0, 2)).toEqual(["Quarter 0", null]);
    expect(source[2]?.slice(0, 2)).toEqual(["Quarter 1", met / report.consolidation.indicators.length]);
    expect(source[3]).toEqual(["Quarter 2", null, null]);
  });

  it("lets no chart cover a cell with words, nor another chart", () => {
    const sheet = chartsSheet(report);
    const places = (sheet.charts ?? []).map(({ place }) => place);
    expect(places).toHaveLength(3);
    for (const [at, place] of places.entries()) {
      expect(places.slice(at + 1).filter((other) => overlap(place, other))).toEqual([]);
      const covered = sheet.cells.slice(place.top, place.bottom + 1);
      const cells = covered.flatMap((row) => row.slice(place.left, place.right + 1));
      expect(cells.filter(({ value }) => value.kind !== "blank")).toEqual([]);
      const height = sheet.rows.slice(place.top, place.bottom + 1).map((row) => row.height ?? 0);
      expect(height.reduce((sum, each) => sum + each, 0)).toBeGreaterThanOrEqual(190);
    }
  });

  it("has a colour a series, each of another lightness", () => {
    for (const { source, seriesColours } of chartsSheet(report).charts ?? []) {
      expect(seriesColours).toHaveLength(source.right - source.left);
      const light = seriesColours.map(lightness).sort((one, other) => one - other);
      for (const [at, value] of light.slice(1).entries())
        expect(value - (light[at] ?? 0)).toBeGreaterThan(60);
    }
  });

  it("prints on one page upright while the plan is of usual length", () => {
    expect(chartsSheet(report).print).toMatchObject({ orientation: "portrait", fitToPagesTall: 1 });
    const row = smallPlan.appendix1.rows.find(({ kind }) => kind === "ratio");
    const rows = Array.from({ length: 40 }, (_, at) => (row ? { ...row, id: `X${at}` } : []).valueOf());
    const plan = { ...smallPlan, appendix1: { ...smallPlan.appendix1, rows: rows as never } };
    expect(chartsSheet(summaryOf({}, plan)).print?.fitToPagesTall).toBeUndefined();
  });

  it("makes no chart of tasks for a plan without them", () => {
    const plan = { ...smallPlan, appendix2: { ...smallPlan.appendix2, groups: [], tasks: [] } };
    const sheet = chartsSheet(summaryOf({ A: flawlessA }, plan));
    expect(sheet.charts?.map(({ name }) => name)).toEqual(["Kết quả so với chỉ tiêu", "Diễn biến trong năm"]);
    expect(sourceOf(sheet, "Diễn biến trong năm")[0]).toEqual(["Kỳ báo cáo", "Chỉ tiêu đã đạt"]);
  });
});

function lightness(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[0-9A-F]{2}/g) ?? []).map((pair) =>
    parseInt(pair, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}
