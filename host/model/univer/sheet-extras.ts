import type { UniverBook } from "./univer-book";
import type { Chart } from "../chart";
import { DEFAULT_PAGE_LAYOUT, type PageLayout } from "../page-layout";
import type { Protection } from "../sheet-rules";
import type { CustomProperty } from "../workbook-model";

/** What Excel knows of a sheet and Univer does not; kept in the sheet's `custom` data. */
export interface SheetExtras {
  readonly veryHidden: boolean;
  readonly protection?: Protection | undefined;
  readonly pageLayout: PageLayout;
  readonly charts: readonly Chart[];
  readonly customProperties: readonly CustomProperty[];
}

const NO_EXTRAS: SheetExtras = {
  veryHidden: false,
  pageLayout: DEFAULT_PAGE_LAYOUT,
  charts: [],
  customProperties: [],
};

/** The sheet's extras, defaults filled in. */
export function readSheetExtras(book: UniverBook, sheetId: string): SheetExtras {
  return { ...NO_EXTRAS, ...book.sheet(sheetId).getCustomMetadata()?.["excelSheet"] };
}

/** Changes some of the sheet's extras. */
export function writeSheetExtras(book: UniverBook, sheetId: string, change: Partial<SheetExtras>): void {
  const sheet = book.sheet(sheetId);
  const excelSheet = { ...readSheetExtras(book, sheetId), ...change };
  sheet.setCustomMetadata({ ...sheet.getCustomMetadata(), excelSheet });
}

/** What Excel knows of a workbook and Univer does not. */
export interface BookExtras {
  readonly customProperties: readonly CustomProperty[];
  readonly settings: Readonly<Record<string, string>>;
}

/** The workbook's extras, defaults filled in. */
export function readBookExtras(book: UniverBook): BookExtras {
  return { customProperties: [], settings: {}, ...book.fBook.getCustomMetadata()?.["excelBook"] };
}

/** Changes some of the workbook's extras. */
export function writeBookExtras(book: UniverBook, change: Partial<BookExtras>): void {
  const excelBook = { ...readBookExtras(book), ...change };
  book.fBook.setCustomMetadata({ ...book.fBook.getCustomMetadata(), excelBook });
}

/** The list with one property set, in place when its key (upper and lower case alike) is already there. */
export function withProperty(list: readonly CustomProperty[], property: CustomProperty): CustomProperty[] {
  const index = list.findIndex(({ key }) => sameKey(key, property.key));
  return index < 0 ? [...list, property] : list.with(index, property);
}

/** The list without one property. */
export function withoutProperty(list: readonly CustomProperty[], key: string): CustomProperty[] {
  return list.filter((property) => !sameKey(property.key, key));
}

function sameKey(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
