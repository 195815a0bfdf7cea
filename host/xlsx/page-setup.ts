import type { PageSetup, Worksheet } from "exceljs";
import { readHeaderFooter, writeHeaderFooter } from "./header-footer";
import { inchesToPoints, pointsToInches } from "./units";
import { DEFAULT_PAGE_LAYOUT, type PageLayout, type PageZoom } from "../model/page-layout";

/** Numbers of the file format for Excel.PaperType. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  Executive: 7,
  A3: 8,
  A4: 9,
  A5: 11,
  B4: 12,
  B5: 13,
};

/** Page setup of a file's sheet; print area and titles stand among the names. */
export function readPageSetup(worksheet: Worksheet): PageLayout {
  const { pageSetup } = worksheet;
  return {
    ...DEFAULT_PAGE_LAYOUT,
    orientation: pageSetup.orientation === "landscape" ? "Landscape" : "Portrait",
    paperSize: Object.keys(PAPERS).find((name) => PAPERS[name] === Number(pageSetup.paperSize)) ?? "A4",
    zoom: readZoom(pageSetup),
    ...readMargins(pageSetup),
    centerHorizontally: pageSetup.horizontalCentered ?? false,
    centerVertically: pageSetup.verticalCentered ?? false,
    blackAndWhite: pageSetup.blackAndWhite ?? false,
    draftMode: pageSetup.draft ?? false,
    printGridlines: pageSetup.showGridLines ?? false,
    printHeadings: pageSetup.showRowColHeaders ?? false,
    printOrder: pageSetup.pageOrder === "overThenDown" ? "OverThenDown" : "DownThenOver",
    firstPageNumber: usesFirstPage(pageSetup) ? (pageSetup.firstPageNumber ?? null) : null,
    headersFooters: readHeaderFooter(worksheet.headerFooter),
  };
}

/** Sets up the pages of a file's sheet. */
export function writePageSetup(worksheet: Worksheet, layout: PageLayout): void {
  const setup: Partial<PageSetup> = {
    orientation: layout.orientation === "Landscape" ? "landscape" : "portrait",
    paperSize: PAPERS[layout.paperSize] ?? 9,
    ...writeZoom(layout.zoom),
    margins: writeMargins(layout),
    horizontalCentered: layout.centerHorizontally,
    verticalCentered: layout.centerVertically,
    blackAndWhite: layout.blackAndWhite,
    draft: layout.draftMode,
    showGridLines: layout.printGridlines,
    showRowColHeaders: layout.printHeadings,
    pageOrder: layout.printOrder === "OverThenDown" ? "overThenDown" : "downThenOver",
    ...(layout.firstPageNumber === null ? {} : { firstPageNumber: layout.firstPageNumber }),
  };
  Object.assign(worksheet.pageSetup, setup);
  Object.assign(worksheet.headerFooter, writeHeaderFooter(layout.headersFooters));
}

/** A file without a first page number reads as 1 in exceljs, with a mark that its types leave out. */
function usesFirstPage(setup: Partial<PageSetup> & { useFirstPageNumber?: boolean }): boolean {
  return setup.useFirstPageNumber ?? false;
}

function readMargins({ margins }: Partial<PageSetup>): Partial<PageLayout> {
  if (!margins) return {};
  return {
    leftMargin: inchesToPoints(margins.left),
    rightMargin: inchesToPoints(margins.right),
    topMargin: inchesToPoints(margins.top),
    bottomMargin: inchesToPoints(margins.bottom),
    headerMargin: inchesToPoints(margins.header),
    footerMargin: inchesToPoints(margins.footer),
  };
}

function writeMargins(layout: PageLayout): PageSetup["margins"] {
  return {
    left: pointsToInches(layout.leftMargin),
    right: pointsToInches(layout.rightMargin),
    top: pointsToInches(layout.topMargin),
    bottom: pointsToInches(layout.bottomMargin),
    header: pointsToInches(layout.headerMargin),
    footer: pointsToInches(layout.footerMargin),
  };
}

/** In a file 0 pages means "as many as it takes", which Office.js says by leaving the number out. */
function readZoom(setup: Partial<PageSetup>): PageZoom {
  if (!setup.fitToPage) return { scale: setup.scale ?? 100 };
  const { fitToWidth = 1, fitToHeight = 1 } = setup;
  return {
    ...(fitToWidth > 0 ? { horizontalFitToPages: fitToWidth } : {}),
    ...(fitToHeight > 0 ? { verticalFitToPages: fitToHeight } : {}),
  };
}

function writeZoom(zoom: PageZoom): Partial<PageSetup> {
  const { scale, horizontalFitToPages: wide, verticalFitToPages: tall } = zoom;
  if (wide === undefined && tall === undefined) return { fitToPage: false, scale: scale ?? 100 };
  return { fitToPage: true, fitToWidth: wide ?? 0, fitToHeight: tall ?? 0 };
}
