import type { SheetChart } from "../../../domain/sheet/blueprint";
import { escapeXml, xmlHead } from "../xml";
import { fontXml } from "./chart-fonts";
import { seriesXml, type PlacedChart } from "./series-xml";

const namespaces =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A chart part (ECMA-376 part 1, 21.2.2.29): flat, in the blueprint's colours, scale from 0, blank cells left as gaps. */
export function chartXml(placed: PlacedChart): string {
  const { chart } = placed;
  const legend =
    chart.seriesColours.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "";
  return [
    `${xmlHead}<c:chartSpace ${namespaces}><c:roundedCorners val="0"/><c:chart>`,
    titleXml(chart.title),
    `<c:autoTitleDeleted val="0"/><c:plotArea><c:layout/>${plotXml(placed)}${axesXml(chart)}</c:plotArea>`,
    `${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`,
    `${fontXml(11)}</c:chartSpace>`,
  ].join("");
}

function titleXml(title: string): string {
  const look = 'lang="vi-VN" sz="1300" b="1"';
  const run = `<a:r><a:rPr ${look}><a:latin typeface="Times New Roman"/></a:rPr><a:t>${escapeXml(title)}</a:t></a:r>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p>${run}</a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

const axes = { category: 1, value: 2 } as const;
const axisIds = `<c:axId val="${axes.category}"/><c:axId val="${axes.value}"/>`;
const groupings = {
  barClustered: "clustered",
  barStacked: "stacked",
  barStacked100: "percentStacked",
} as const;

function plotXml(placed: PlacedChart): string {
  const { kind } = placed.chart;
  const series = seriesXml(placed);
  if (kind === "line")
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${axisIds}</c:lineChart>`;
  const overlap = kind === "barClustered" ? "" : '<c:overlap val="100"/>';
  return `<c:barChart><c:barDir val="bar"/><c:grouping val="${groupings[kind]}"/><c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${overlap}${axisIds}</c:barChart>`;
}

/** Bars lie in the order of the table, the scale below them; periods run from left to right. */
function axesXml({ kind, valueFormat }: SheetChart): string {
  const isLine = kind === "line";
  const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/>';
  const thin = '<c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr>';
  return [
    `<c:catAx><c:axId val="${axes.category}"/><c:scaling><c:orientation val="${isLine ? "minMax" : "maxMin"}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isLine ? "b" : "l"}"/><c:numFmt formatCode="General" sourceLinked="0"/>${ticks}`,
    `<c:tickLblPos val="low"/>${fontXml(11)}<c:crossAx val="${axes.value}"/><c:crosses val="autoZero"/>`,
    '<c:auto val="1"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>',
    `<c:valAx><c:axId val="${axes.value}"/><c:scaling><c:orientation val="minMax"/><c:min val="0"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${isLine ? "l" : "b"}"/><c:majorGridlines>${thin}</c:majorGridlines>`,
    `<c:numFmt formatCode="${escapeXml(valueFormat)}" sourceLinked="0"/>${ticks}<c:tickLblPos val="nextTo"/>${fontXml(11)}`,
    `<c:crossAx val="${axes.category}"/><c:crosses val="${isLine ? "autoZero" : "max"}"/><c:crossBetween val="between"/></c:valAx>`,
  ].join("");
}
