import { columnLetters } from "../../../domain/address";
import type { BlueprintValue, SheetBlueprint, SheetChart } from "../../../domain/sheet/blueprint";
import { escapeXml } from "../xml";
import { fontXml } from "./chart-fonts";

/** A chart with the sheet whose cells it shows. */
export interface PlacedChart {
  readonly sheet: SheetBlueprint;
  readonly chart: SheetChart;
}

const markers = ["circle", "square", "diamond", "triangle"] as const;

/** Every series with its name, categories and values: references, and what stands in the cells now (ECMA-376 part 1, 21.2.2.170). */
export function seriesXml(placed: PlacedChart): string {
  return placed.chart.seriesColours
    .map((colour, index) => {
      const { top, left, bottom } = placed.chart.source;
      const column = left + 1 + index;
      return [
        `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>`,
        `<c:tx>${textsXml(placed, { column, first: top, last: top })}</c:tx>`,
        placed.chart.kind === "line" ? lineLook(colour, index) : barLook(colour),
        labelsXml(placed.chart, index),
        `<c:cat>${textsXml(placed, { column: left, first: top + 1, last: bottom })}</c:cat>`,
        `<c:val>${numbersXml(placed, { column, first: top + 1, last: bottom })}</c:val>`,
        placed.chart.kind === "line" ? '<c:smooth val="0"/>' : "",
        "</c:ser>",
      ].join("");
    })
    .join("");
}

/** Rows `first` to `last` of one column, from 0. */
interface Cells {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

function textsXml({ sheet }: PlacedChart, cells: Cells): string {
  const points = valuesOf(sheet, cells).map((value, at) =>
    value.kind === "text" ? `<c:pt idx="${at}"><c:v>${escapeXml(value.text)}</c:v></c:pt>` : "",
  );
  return `<c:strRef><c:f>${reference(sheet, cells)}</c:f><c:strCache><c:ptCount val="${points.length}"/>${points.join("")}</c:strCache></c:strRef>`;
}

/** A blank cell has no point: it is no zero. */
function numbersXml({ sheet, chart }: PlacedChart, cells: Cells): string {
  const points = valuesOf(sheet, cells).map((value, at) =>
    value.kind === "number" ? `<c:pt idx="${at}"><c:v>${value.number}</c:v></c:pt>` : "",
  );
  const format = `<c:formatCode>${escapeXml(chart.valueFormat)}</c:formatCode>`;
  return `<c:numRef><c:f>${reference(sheet, cells)}</c:f><c:numCache>${format}<c:ptCount val="${points.length}"/>${points.join("")}</c:numCache></c:numRef>`;
}

function valuesOf({ cells }: SheetBlueprint, { column, first, last }: Cells): readonly BlueprintValue[] {
  return cells.slice(first, last + 1).map((row) => row[column]?.value ?? { kind: "blank" });
}

function reference({ name }: SheetBlueprint, { column, first, last }: Cells): string {
  const letters = columnLetters(column);
  const end = first === last ? "" : `:$${letters}$${last + 1}`;
  return escapeXml(`'${name.replace(/'/g, "''")}'!$${letters}$${first + 1}${end}`);
}

function solid(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour.slice(1)}"/></a:solidFill>`;
}

/** A thin dark edge keeps a light bar visible on paper. */
function barLook(colour: string): string {
  return `<c:spPr>${solid(colour)}<a:ln w="6350">${solid("#404040")}</a:ln></c:spPr><c:invertIfNegative val="0"/>`;
}

function lineLook(colour: string, index: number): string {
  const edge = `<a:ln w="9525">${solid("#404040")}</a:ln>`;
  const symbol = markers[index % markers.length];
  return `<c:spPr><a:ln w="28575">${solid(colour)}</a:ln></c:spPr><c:marker><c:symbol val="${symbol}"/><c:size val="8"/><c:spPr>${solid(colour)}${edge}</c:spPr></c:marker>`;
}

const hidden = ["showCatName", "showSerName", "showPercent", "showBubbleSize"];

/** Beside bars that stand together only the first series has room for its values. */
function labelsXml({ kind, valueFormat }: SheetChart, index: number): string {
  if (kind === "barClustered" && index > 0) return "";
  const place = { barClustered: "outEnd", barStacked: "ctr", barStacked100: "ctr", line: "t" }[kind];
  return [
    `<c:dLbls><c:numFmt formatCode="${escapeXml(valueFormat)}" sourceLinked="0"/>`,
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${fontXml(10)}`,
    `<c:dLblPos val="${place}"/><c:showLegendKey val="0"/><c:showVal val="1"/>`,
    ...hidden.map((name) => `<c:${name} val="0"/>`),
    "</c:dLbls>",
  ].join("");
}
