import type { SheetChart } from "../../../domain/sheet/blueprint";
import { escapeXml, xmlHead } from "../xml";

const main = "http://schemas.openxmlformats.org/drawingml/2006/main";
const spreadsheetDrawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const chart = "http://schemas.openxmlformats.org/drawingml/2006/chart";
const relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** The drawing part of a sheet: each chart over the cells of its place; chart n is related as "rIdn" (ECMA-376 part 1, 20.5.2.35). */
export function drawingXml(charts: readonly SheetChart[]): string {
  const anchors = charts.map((each, at) => anchorXml(each, at + 1));
  return `${xmlHead}<xdr:wsDr xmlns:xdr="${spreadsheetDrawing}" xmlns:a="${main}">${anchors.join("")}</xdr:wsDr>`;
}

function anchorXml({ name, title, place }: SheetChart, number: number): string {
  const { top, left, bottom, right } = place;
  return [
    `<xdr:twoCellAnchor>${markerXml("from", left, top)}${markerXml("to", right + 1, bottom + 1)}`,
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${number + 1}" name="${escapeXml(name)}" descr="${escapeXml(title)}"/>`,
    '<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${chart}"><c:chart xmlns:c="${chart}" xmlns:r="${relationships}" r:id="rId${number}"/></a:graphicData></a:graphic>`,
    "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
  ].join("");
}

function markerXml(end: "from" | "to", column: number, row: number): string {
  return `<xdr:${end}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${end}>`;
}
