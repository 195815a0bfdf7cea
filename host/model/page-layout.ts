import type { Area } from "./area";

export type HeaderFooterPart =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

export type PageOrientation = "Portrait" | "Landscape";

/** Either a scale in percent or a number of pages, never both (Excel.PageLayoutZoomOptions). */
export interface PageZoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

/** Page setup of a sheet; margins in points, as Excel.PageLayout has them. */
export interface PageLayout {
  readonly orientation: PageOrientation;
  /** An Excel.PaperType: "A4", "Letter", "A3" … */
  readonly paperSize: string;
  readonly zoom: PageZoom;
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
  readonly centerHorizontally: boolean;
  readonly centerVertically: boolean;
  readonly blackAndWhite: boolean;
  readonly draftMode: boolean;
  readonly printGridlines: boolean;
  readonly printHeadings: boolean;
  readonly printOrder: "DownThenOver" | "OverThenDown";
  /** `null` lets Excel count by itself. */
  readonly firstPageNumber: number | null;
  readonly printArea: readonly Area[];
  readonly printTitleRows: Area | null;
  readonly printTitleColumns: Area | null;
  readonly headersFooters: Readonly<Record<HeaderFooterPart, string>>;
}

/** Page setup of a new sheet: portrait A4, Excel's normal margins. */
export const DEFAULT_PAGE_LAYOUT: PageLayout = {
  orientation: "Portrait",
  paperSize: "A4",
  zoom: { scale: 100 },
  leftMargin: 50.4,
  rightMargin: 50.4,
  topMargin: 54,
  bottomMargin: 54,
  headerMargin: 21.6,
  footerMargin: 21.6,
  centerHorizontally: false,
  centerVertically: false,
  blackAndWhite: false,
  draftMode: false,
  printGridlines: false,
  printHeadings: false,
  printOrder: "DownThenOver",
  firstPageNumber: null,
  printArea: [],
  printTitleRows: null,
  printTitleColumns: null,
  headersFooters: {
    leftHeader: "",
    centerHeader: "",
    rightHeader: "",
    leftFooter: "",
    centerFooter: "",
    rightFooter: "",
  },
};
