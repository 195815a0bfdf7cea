import * as read from "../arguments";
import { instanceOf, type Instance, type OfficeClass } from "../office-class";
import type { HeaderFooterPart } from "../../model/page-layout";
import type { SheetModel } from "../../model/workbook-model";

const PARTS: Readonly<Record<string, HeaderFooterPart>> = {
  LeftHeader: "leftHeader",
  CenterHeader: "centerHeader",
  RightHeader: "rightHeader",
  LeftFooter: "leftFooter",
  CenterFooter: "centerFooter",
  RightFooter: "rightFooter",
};

function write(sheet: SheetModel, part: HeaderFooterPart, text: string): void {
  const { pageLayout } = sheet;
  sheet.pageLayout = { ...pageLayout, headersFooters: { ...pageLayout.headersFooters, [part]: text } };
}

const mapParts = <T>(make: (part: HeaderFooterPart) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(PARTS).map(([name, part]) => [name, make(part)]));

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfooter */
const headerFooterClass: OfficeClass<SheetModel> = {
  name: "HeaderFooter",
  get: mapParts((part) => (sheet: SheetModel) => sheet.pageLayout.headersFooters[part]),
  set: mapParts((part) => (sheet: SheetModel, value: unknown) => write(sheet, part, read.text(value))),
};

/** https://learn.microsoft.com/javascript/api/excel/excel.headerfootergroup: the one for all pages is modelled. */
const headerFooterGroupClass: OfficeClass<SheetModel> = {
  name: "HeaderFooterGroup",
  to: { DefaultForAllPages: (sheet) => instanceOf(headerFooterClass, sheet) },
};

/** The headers and footers of a sheet. */
export function headerFooterGroup(sheet: SheetModel): Instance {
  return instanceOf(headerFooterGroupClass, sheet);
}
