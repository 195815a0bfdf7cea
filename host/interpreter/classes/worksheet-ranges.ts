import { requireSheet, type RangeTarget } from "./range-target";
import { parseAddress, splitSheetName } from "../address";
import { invalidArgument, itemNotFound } from "../office-error";
import type { Session } from "../session";
import { WHOLE_SHEET, type Area } from "../../model/area";
import type { SheetModel } from "../../model/workbook-model";

/** `sheet.getRange(address)`: an address, a defined name, or nothing for the whole sheet. */
export function findArea(sheet: SheetModel, address: string | undefined, session: Session): RangeTarget {
  if (address === undefined || address === "") return requireSheet({ sheet, areas: [WHOLE_SHEET] }, session);
  const { sheetName, address: local } = splitSheetName(address);
  if (sheetName && session.model.findSheet(sheetName)?.id !== sheet.id) throw invalidArgument();
  return requireSheet({ sheet, areas: [parseAddress(local) ?? namedArea(sheet, local, session)] }, session);
}

/** `sheet.getRanges("A1:B2,D4")`; addresses longer than 8192 characters are cut by Excel, refused here. */
export function findAreas(sheet: SheetModel, address: string | undefined, session: Session): RangeTarget {
  if (address === undefined) return findArea(sheet, undefined, session);
  if (address.length > 8192) throw invalidArgument("The address is longer than 8192 characters.");
  const areas = address
    .split(/[,;]\s*(?=(?:[^']*'[^']*')*[^']*$)/)
    .flatMap((part) => findArea(sheet, part.trim(), session).areas);
  return { sheet, areas };
}

function namedArea(sheet: SheetModel, name: string, session: Session): Area {
  const found = session.model
    .getNames()
    .filter((one) => one.name.toLowerCase() === name.toLowerCase())
    .sort((one, other) => Number(other.sheetId === sheet.id) - Number(one.sheetId === sheet.id))[0];
  if (!found) throw invalidArgument(`"${name}" is neither an address nor a name.`);
  const target = targetOfFormula(found.formula, session);
  const [area] = target?.areas ?? [];
  if (!area || target?.sheet.id !== sheet.id) throw invalidArgument();
  return area;
}

/** The range a name refers to; `undefined` when it is a constant or a calculation. */
export function targetOfFormula(formula: string, { model }: Session): RangeTarget | undefined {
  const { sheetName, address } = splitSheetName(formula.replace(/^=/, ""));
  const area = parseAddress(address);
  if (!sheetName || !area) return undefined;
  const sheet = model.findSheet(sheetName);
  if (!sheet) throw itemNotFound();
  return { sheet, areas: [area] };
}
