import { rangeOf } from "./range";
import { areaOf, rangeArgument } from "./range-target";
import { requireAddress, splitSheetName } from "../address";
import * as read from "../arguments";
import {
  instanceOf,
  isInstance,
  nullObject,
  type Argument,
  type Instance,
  type OfficeClass,
} from "../office-class";
import { isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, type Area } from "../../model/area";
import type { SheetModel } from "../../model/workbook-model";

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetfreezepanes */
const freezePanesClass: OfficeClass<SheetModel> = {
  name: "WorksheetFreezePanes",
  call: {
    FreezeRows: (sheet, [count]) => freeze(sheet, read.whole(count ?? 1, 1), 0),
    FreezeColumns: (sheet, [count]) => freeze(sheet, 0, read.whole(count ?? 1, 1)),
    FreezeAt: (sheet, [range]) => freezeAt(sheet, areaArgument(range)),
    Unfreeze: (sheet) => freeze(sheet, 0, 0),
    GetLocationOrNullObject: (sheet) => {
      const area = frozenArea(sheet);
      return area ? rangeOf({ sheet, areas: [area] }) : nullObject("Range");
    },
  },
};

function freeze(sheet: SheetModel, rows: number, columns: number): null {
  sheet.freezePanes = { rows, columns };
  return null;
}

/** The range is what stays in sight at the top and the left; whole rows freeze rows only. */
function freezeAt(sheet: SheetModel, area: Area): null {
  const rows = isWholeColumns(area) ? 0 : area.row + area.rowCount;
  const columns = isWholeRows(area) ? 0 : area.column + area.columnCount;
  return freeze(sheet, rows, columns);
}

function areaArgument(range: Argument): Area {
  return isInstance(range)
    ? areaOf(rangeArgument(range))
    : requireAddress(splitSheetName(read.text(range)).address);
}

function frozenArea({ freezePanes: { rows, columns } }: SheetModel): Area | undefined {
  if (rows === 0 && columns === 0) return undefined;
  return { row: 0, column: 0, rowCount: rows || MAX_ROWS, columnCount: columns || MAX_COLUMNS };
}

/** The frozen panes of a sheet. */
export function freezePanes(sheet: SheetModel): Instance {
  return instanceOf(freezePanesClass, sheet);
}
