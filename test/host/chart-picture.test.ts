import { chartPicture } from "../../host/page/chart-picture";
import type { Chart } from "../../host/model/chart";

const font = { name: "Times New Roman", size: 11, isBold: false, color: "#000000" };
const axis = { isReversed: true, position: "Maximum", minimum: 0, numberFormat: "0%" };

function chartOf(kind: Chart["kind"]): Chart {
  return {
    ...{
      id: "1",
      name: "Của tôi",
      kind,
      source: null,
      place: null,
      title: "Đạt & vượt",
      font,
      titleFont: font,
    },
    ...{ legend: { isVisible: true, position: "Bottom" }, categoryAxis: axis, valueAxis: axis },
    series: {
      0: { fillColor: "#1F4E79", hasLabels: true, labelFormat: "0.0%" },
      1: { fillColor: "#BDD7EE" },
    },
  };
}

const data = {
  categories: ["Một", "Hai"],
  series: [
    { name: "Kết quả", values: [0.5, null] },
    { name: "Chỉ tiêu", values: [1, 1] },
  ],
};

const numbersIn = (svg: string, fill: string, attribute: string): readonly number[] =>
  [...svg.matchAll(new RegExp(`<rect [^>]*fill="${fill}"[^>]*stroke="#404040"[^>]*/>`, "g"))]
    .map(([rect]) => Number(new RegExp(` ${attribute}="([\\d.]+)"`).exec(rect)?.[1]))
    // the legend has a square of each colour
    .slice(0, -1);

describe("the picture of a chart", () => {
  const svg = chartPicture(chartOf("BarClustered"), data, { width: 600, height: 300 });

  it("draws bars as long as their values, and none for a blank", () => {
    const [half] = numbersIn(svg, "#1F4E79", "width");
    const wholes = numbersIn(svg, "#BDD7EE", "width");
    expect(numbersIn(svg, "#1F4E79", "width")).toHaveLength(1);
    expect(wholes).toHaveLength(2);
    expect((half ?? 0) / (wholes[0] ?? 1)).toBeCloseTo(0.5);
  });

  it("lists the categories from the top when the axis runs the other way", () => {
    const [first = 0, second = 0] = numbersIn(svg, "#BDD7EE", "y");
    expect(second).toBeGreaterThan(first);
  });

  it("says values, names and title, safe as XML", () => {
    expect(svg).toContain(">50,0%<");
    expect(svg).toContain(">Chỉ tiêu<");
    expect(svg).toContain(">Đạt &amp; vượt<");
  });

  it("stacks bars one behind the other", () => {
    const stacked = chartPicture(chartOf("BarStacked"), data, { width: 600, height: 300 });
    const [start = 0] = numbersIn(stacked, "#BDD7EE", "x");
    const [x = 0] = numbersIn(stacked, "#1F4E79", "x");
    const [length = 0] = numbersIn(stacked, "#1F4E79", "width");
    expect(start).toBeCloseTo(x + length);
  });

  it("draws a line through the values it has", () => {
    const drawn = chartPicture(chartOf("LineMarkers"), data, { width: 600, height: 300 });
    const [, points = ""] = /<polyline points="([^"]*)"/.exec(drawn) ?? [];
    expect(points.split(" ")).toHaveLength(1);
  });
});
