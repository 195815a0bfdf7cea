import { areaAddress } from "../domain/address";
import type { PrintLayout } from "../domain/sheet/blueprint";

const pointsPerMillimetre = 72 / 25.4;

/** A4, fitted to the page's width, header rows repeated; margins in points as Office.js counts them. */
export function drawPrintLayout(sheet: Excel.Worksheet, layout: PrintLayout): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = layout.orientation === "landscape" ? "Landscape" : "Portrait";
  pageLayout.paperSize = "A4";
  const { fitToPagesWide, fitToPagesTall } = layout;
  pageLayout.zoom = {
    horizontalFitToPages: fitToPagesWide,
    ...(fitToPagesTall !== undefined && { verticalFitToPages: fitToPagesTall }),
  };
  pageLayout.centerHorizontally = true;
  pageLayout.topMargin = layout.margins.top * pointsPerMillimetre;
  pageLayout.bottomMargin = layout.margins.bottom * pointsPerMillimetre;
  pageLayout.leftMargin = layout.margins.left * pointsPerMillimetre;
  pageLayout.rightMargin = layout.margins.right * pointsPerMillimetre;
  pageLayout.setPrintArea(areaAddress(layout.area));
  if (layout.titleRows)
    pageLayout.setPrintTitleRows(`$${layout.titleRows.first + 1}:$${layout.titleRows.last + 1}`);
  pageLayout.headersFooters.defaultForAllPages.centerHeader = layout.centerHeader;
}
