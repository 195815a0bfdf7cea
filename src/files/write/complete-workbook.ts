import type { Unzipped } from "fflate";
import type { SheetBlueprint } from "../../domain/sheet/blueprint";
import { changePart } from "./change-part";
import { addCharts } from "./charts/add-charts";
import { withFontOrder } from "./font-order";

/** The parts that exceljs wrote, in the order that the schema asks for, with what it does not write. */
export function completeWorkbook(parts: Unzipped, sheets: readonly SheetBlueprint[]): Unzipped {
  const complete = { ...parts };
  changePart(complete, "xl/styles.xml", withFontOrder);
  addCharts(complete, sheets);
  return complete;
}
