import { headerFooterGroup } from "./header-footer";
import { paperSize, readZoom } from "./page-size";
import { rangeOf } from "./range";
import { rangeAreas } from "./range-areas";
import { areaOf, type RangeTarget } from "./range-target";
import { findAreas } from "./worksheet-ranges";
import * as read from "../arguments";
import {
  instanceOf,
  isInstance,
  nullObject,
  type Argument,
  type Instance,
  type OfficeClass,
} from "../office-class";
import { invalidArgument } from "../office-error";
import type { Session } from "../session";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../../model/area";
import type { PageLayout } from "../../model/page-layout";
import type { SheetModel } from "../../model/workbook-model";

type Reader<T> = (value: unknown) => T;

const setter =
  <Key extends keyof PageLayout>(key: Key, reader: Reader<PageLayout[Key]>) =>
  (sheet: SheetModel, value: unknown): void =>
    change(sheet, { [key]: reader(value) });

const ORIENTATIONS = ["Portrait", "Landscape"] as const;
const ORDERS = ["DownThenOver", "OverThenDown"] as const;

function points(value: unknown): number {
  const size = read.number(value);
  if (size < 0) throw invalidArgument();
  return size;
}

/** https://learn.microsoft.com/javascript/api/excel/excel.pagelayout */
const pageLayoutClass: OfficeClass<SheetModel> = {
  name: "PageLayout",
  get: {
    Orientation: ({ pageLayout: layout }) => layout.orientation,
    PaperSize: ({ pageLayout: layout }) => layout.paperSize,
    Zoom: ({ pageLayout: layout }) => layout.zoom,
    LeftMargin: ({ pageLayout: layout }) => layout.leftMargin,
    RightMargin: ({ pageLayout: layout }) => layout.rightMargin,
    TopMargin: ({ pageLayout: layout }) => layout.topMargin,
    BottomMargin: ({ pageLayout: layout }) => layout.bottomMargin,
    HeaderMargin: ({ pageLayout: layout }) => layout.headerMargin,
    FooterMargin: ({ pageLayout: layout }) => layout.footerMargin,
    CenterHorizontally: ({ pageLayout: layout }) => layout.centerHorizontally,
    CenterVertically: ({ pageLayout: layout }) => layout.centerVertically,
    BlackAndWhite: ({ pageLayout: layout }) => layout.blackAndWhite,
    DraftMode: ({ pageLayout: layout }) => layout.draftMode,
    PrintGridlines: ({ pageLayout: layout }) => layout.printGridlines,
    PrintHeadings: ({ pageLayout: layout }) => layout.printHeadings,
    PrintOrder: ({ pageLayout: layout }) => layout.printOrder,
    FirstPageNumber: ({ pageLayout: layout }) => layout.firstPageNumber ?? "",
  },
  set: {
    Orientation: setter("orientation", (value) => read.oneOf(ORIENTATIONS, value)),
    PaperSize: setter("paperSize", paperSize),
    Zoom: setter("zoom", readZoom),
    LeftMargin: setter("leftMargin", points),
    RightMargin: setter("rightMargin", points),
    TopMargin: setter("topMargin", points),
    BottomMargin: setter("bottomMargin", points),
    HeaderMargin: setter("headerMargin", points),
    FooterMargin: setter("footerMargin", points),
    CenterHorizontally: setter("centerHorizontally", read.truth),
    CenterVertically: setter("centerVertically", read.truth),
    BlackAndWhite: setter("blackAndWhite", read.truth),
    DraftMode: setter("draftMode", read.truth),
    PrintGridlines: setter("printGridlines", read.truth),
    PrintHeadings: setter("printHeadings", read.truth),
    PrintOrder: setter("printOrder", (value) => read.oneOf(ORDERS, value)),
    FirstPageNumber: setter("firstPageNumber", (value) => (value === "" ? null : read.whole(value))),
  },
  to: { HeadersFooters: headerFooterGroup },
  call: {
    SetPrintArea: (sheet, [area], session) =>
      change(sheet, { printArea: areasArgument(sheet, area, session) }),
    SetPrintTitleRows: (sheet, [rows], session) =>
      change(sheet, { printTitleRows: titleRows(sheet, rows, session) }),
    SetPrintTitleColumns: (sheet, [columns], session) =>
      change(sheet, { printTitleColumns: titleColumns(sheet, columns, session) }),
    SetPrintMargins: (sheet, [unit, options]) => setMargins(sheet, unit, options),
    GetPrintAreaOrNullObject: (sheet) =>
      sheet.pageLayout.printArea.length > 0
        ? rangeAreas({ sheet, areas: sheet.pageLayout.printArea })
        : nullObject("RangeAreas"),
    GetPrintTitleRowsOrNullObject: (sheet) => rangeOrNull(sheet, sheet.pageLayout.printTitleRows),
    GetPrintTitleColumnsOrNullObject: (sheet) => rangeOrNull(sheet, sheet.pageLayout.printTitleColumns),
  },
};

function change(sheet: SheetModel, part: Partial<PageLayout>): void {
  sheet.pageLayout = { ...sheet.pageLayout, ...part };
}

function areasArgument(sheet: SheetModel, value: Argument, session: Session): readonly Area[] {
  return isInstance(value)
    ? (value.target as RangeTarget).areas
    : findAreas(sheet, read.text(value), session).areas;
}

function titleRows(sheet: SheetModel, value: Argument, session: Session): Area {
  const area = areaOf({ sheet, areas: areasArgument(sheet, value, session) });
  return { ...area, column: 0, columnCount: MAX_COLUMNS };
}

function titleColumns(sheet: SheetModel, value: Argument, session: Session): Area {
  const area = areaOf({ sheet, areas: areasArgument(sheet, value, session) });
  return { ...area, row: 0, rowCount: MAX_ROWS };
}

const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const SIDES = ["top", "bottom", "left", "right", "header", "footer"] as const;

function setMargins(sheet: SheetModel, unit: Argument, options: Argument): void {
  const factor = UNITS[read.oneOf(["Points", "Inches", "Centimeters"] as const, unit)];
  const given = read.record(options);
  const sides = SIDES.filter((side) => given[side] !== undefined && given[side] !== null);
  const entries = sides.map((side) => [`${side}Margin`, points(given[side]) * factor]);
  change(sheet, Object.fromEntries(entries) as Partial<PageLayout>);
}

function rangeOrNull(sheet: SheetModel, area: Area | null): Instance {
  return area ? rangeOf({ sheet, areas: [area] }) : nullObject("Range");
}

/** The page layout of a sheet. */
export function pageLayout(sheet: SheetModel): Instance {
  return instanceOf(pageLayoutClass, sheet);
}
