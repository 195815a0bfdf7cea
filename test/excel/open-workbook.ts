import { openExcel, type EmbeddedExcel } from "../../host/node/open-excel";
import type { HostSwitches } from "../../host/bridge/switches";
import { parseAddress } from "../../host/interpreter/address";
import type { Area } from "../../host/model/area";
import type { CellContent } from "../../host/model/cell";
import type { SheetModel } from "../../host/model/workbook-model";

/** A blank workbook of one sheet "Sheet1" for every test of a file, with Office.js global as in the pane. */
export function useWorkbook(switches: Partial<HostSwitches> = {}): () => EmbeddedExcel {
  let opened: { readonly excel: EmbeddedExcel; readonly restore: () => void } | undefined;
  beforeEach(async () => {
    const excel = await openExcel(switches);
    opened = { excel, restore: excel.useAsGlobals() };
  });
  afterEach(() => {
    opened?.restore();
    opened?.excel.close();
  });
  return () => {
    if (!opened) throw new Error("no workbook is open");
    return opened.excel;
  };
}

/** "B2:C4" as an area of the model. */
export function areaAt(address: string): Area {
  const area = parseAddress(address);
  if (!area) throw new Error(`${address} is no address`);
  return area;
}

/** Puts a matrix of contents on a sheet as the person at this Excel; a string that begins with "=" is a formula. */
export function put(sheet: SheetModel, address: string, values: readonly (readonly unknown[])[]): void {
  const rows = values.map((row) => row.map(contentOf));
  sheet.setContents({ ...areaAt(address), rowCount: rows.length, columnCount: rows[0]?.length ?? 1 }, rows);
}

function contentOf(value: unknown): CellContent {
  if (typeof value === "string" && value.startsWith("=")) return { value: null, formula: value };
  return { value: value as CellContent["value"] };
}

/** What a cell holds, with its format and font. */
export function cellAt(sheet: SheetModel, address: string) {
  const [content] = sheet.getContents(areaAt(address))[0] ?? [];
  const [style] = sheet.getStyles(areaAt(address))[0] ?? [];
  return { ...content, numberFormat: style?.numberFormat, fontName: style?.fontName };
}
