import { formatReference, parseReference, quoteSheet } from "./references";
import { escapeXml, findElements, makeElement, unescapeXml } from "./xml";
import type { Area } from "../model/area";
import type { DefinedName, SheetModel, WorkbookModel } from "../model/workbook-model";

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";
/** exceljs knows ranges only, and writes print areas half absolute. */
const ALL_NAMES = /<definedNames>[\s\S]*?<\/definedNames>|<definedNames\/>/;

/** Puts the names of a workbook part into the model, print areas and titles into their sheets. */
export function readNames(workbookXml: string, model: WorkbookModel): void {
  const sheets = model.getSheets();
  for (const { attributes, inner } of findElements(workbookXml, "definedName")) {
    const { name = "", localSheetId, hidden, comment = "" } = attributes;
    const sheet = localSheetId === undefined ? undefined : sheets[Number(localSheetId)];
    const text = unescapeXml(inner);
    if (name === PRINT_AREA && sheet) setPrintArea(sheet, text);
    else if (name === PRINT_TITLES && sheet) setPrintTitles(sheet, text);
    else if (!name.startsWith("_xlnm.")) {
      const scope = sheet ? { sheetId: sheet.id } : {};
      model.setName({ name, formula: `=${text}`, comment, isVisible: hidden !== "1", ...scope });
    }
  }
}

/** The workbook part with all names of the model. */
export function withNames(workbookXml: string, model: WorkbookModel): string {
  const sheets = model.getSheets();
  const elements = [
    ...model.getNames().map((name) => writeName(name, sheets)),
    ...sheets.flatMap((sheet, index) => writePrintNames(sheet, index)),
  ];
  const cleared = workbookXml.replace(ALL_NAMES, "");
  if (elements.length === 0) return cleared;
  return cleared.replace("</sheets>", `</sheets><definedNames>${elements.join("")}</definedNames>`);
}

function writeName(name: DefinedName, sheets: readonly SheetModel[]): string {
  const index = sheets.findIndex(({ id }) => id === name.sheetId);
  const attributes = {
    name: name.name,
    comment: name.comment || undefined,
    localSheetId: index < 0 ? undefined : index,
    hidden: name.isVisible ? undefined : 1,
  };
  return makeElement("definedName", attributes, escapeXml(name.formula.replace(/^=/, "")));
}

function writePrintNames(sheet: SheetModel, localSheetId: number): string[] {
  const { printArea, printTitleColumns, printTitleRows } = sheet.pageLayout;
  const titles = [printTitleColumns, printTitleRows].filter((area): area is Area => area !== null);
  const write = (name: string, areas: readonly Area[]): string[] => {
    const text = areas.map((area) => quoteSheet(sheet.name) + formatReference(area, true)).join(",");
    return areas.length === 0 ? [] : [makeElement("definedName", { name, localSheetId }, escapeXml(text))];
  };
  return [...write(PRINT_AREA, printArea), ...write(PRINT_TITLES, titles)];
}

function setPrintArea(sheet: SheetModel, text: string): void {
  sheet.pageLayout = { ...sheet.pageLayout, printArea: areasOf(text) };
}

function setPrintTitles(sheet: SheetModel, text: string): void {
  const areas = areasOf(text);
  const printTitleRows = areas.find(({ column, columnCount }) => column === 0 && columnCount > 1000) ?? null;
  const printTitleColumns = areas.find(({ row, rowCount }) => row === 0 && rowCount > 100_000) ?? null;
  sheet.pageLayout = { ...sheet.pageLayout, printTitleRows, printTitleColumns };
}

/** "'Phụ lục I'!$A:$B,'Phụ lục I'!$1:$3" → areas; a comma inside of a sheet's name parts nothing. */
function areasOf(text: string): Area[] {
  return text.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((one) => {
    return parseReference(one.slice(one.lastIndexOf("!") + 1)) ?? [];
  });
}
