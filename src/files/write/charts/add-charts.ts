import { strToU8, type Unzipped } from "fflate";
import type { SheetBlueprint } from "../../../domain/sheet/blueprint";
import { changePart } from "../change-part";
import { xmlHead } from "../xml";
import { chartXml } from "./chart-xml";
import { drawingXml } from "./drawing-xml";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006/relationships";
const contentTypes = {
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
} as const;

/** What may only stand behind a sheet's `drawing` (ECMA-376 part 1, 18.3.1.99). */
const behindDrawing =
  /<(?:legacyDrawing|legacyDrawingHF|picture|oleObjects|controls|tableParts|extLst)\b|<\/worksheet>/;

/** Adds the charts of the sheets to the parts of a workbook, which exceljs does not write; sheets are named as exceljs names them, by their order. */
export function addCharts(parts: Unzipped, sheets: readonly SheetBlueprint[]): void {
  let charts = 0;
  let drawings = 0;
  for (const [at, sheet] of sheets.entries()) {
    if (sheet.charts === undefined || sheet.charts.length === 0) continue;
    addDrawing(parts, sheet, { sheet: at + 1, drawing: ++drawings, chart: charts + 1 });
    charts += sheet.charts.length;
  }
}

/** Numbers of the parts; charts of a sheet follow one another. */
interface Numbers {
  readonly sheet: number;
  readonly drawing: number;
  readonly chart: number;
}

function addDrawing(
  parts: Unzipped,
  sheet: SheetBlueprint,
  { sheet: number, drawing, chart }: Numbers,
): void {
  const charts = sheet.charts ?? [];
  const drawingPath = `drawings/drawing${drawing}.xml`;
  const chartPaths = charts.map((_, at) => `charts/chart${chart + at}.xml`);
  parts[`xl/${drawingPath}`] = strToU8(drawingXml(charts));
  parts[`xl/drawings/_rels/drawing${drawing}.xml.rels`] = strToU8(relationsXml("chart", chartPaths));
  for (const [at, each] of charts.entries())
    parts[`xl/${chartPaths[at] ?? ""}`] = strToU8(chartXml({ sheet, chart: each }));
  const rels = `xl/worksheets/_rels/sheet${number}.xml.rels`;
  if (parts[rels] !== undefined) throw new Error(`${rels} is there already`);
  parts[rels] = strToU8(relationsXml("drawing", [drawingPath]));
  changePart(parts, `xl/worksheets/sheet${number}.xml`, withDrawing);
  changePart(parts, "[Content_Types].xml", (xml) =>
    withTypes(xml, [
      { path: drawingPath, type: contentTypes.drawing },
      ...chartPaths.map((path) => ({ path, type: contentTypes.chart })),
    ]),
  );
}

function relationsXml(kind: "chart" | "drawing", paths: readonly string[]): string {
  const relations = paths.map(
    (path, at) => `<Relationship Id="rId${at + 1}" Type="${office}/${kind}" Target="../${path}"/>`,
  );
  return `${xmlHead}<Relationships xmlns="${packageTypes}">${relations.join("")}</Relationships>`;
}

function withDrawing(xml: string): string {
  return xml.replace(behindDrawing, (next) => `<drawing xmlns:r="${office}" r:id="rId1"/>${next}`);
}

function withTypes(xml: string, parts: readonly { readonly path: string; readonly type: string }[]): string {
  const overrides = parts.map(({ path, type }) => `<Override PartName="/xl/${path}" ContentType="${type}"/>`);
  return xml.replace("</Types>", `${overrides.join("")}</Types>`);
}
