import { rangeOf } from "./range";
import { areaOf, type RangeTarget } from "./range-target";
import * as read from "../arguments";
import { requireBounded } from "../guards";
import type { Argument, Instance } from "../office-class";
import type { Session } from "../session";
import type { Area } from "../../model/area";

type Args = readonly Argument[];
type Wanted = Readonly<Record<string, unknown>>;

/** `getRowProperties({ rowHidden: true })`: one answer for each row of the range (Excel.RowProperties). */
export function rowProperties(target: RangeTarget, [wanted]: Args, session: Session): unknown[] {
  const area = areaOf(target);
  return lines(area.rowCount).map((i) =>
    propertiesOf(target, { ...area, row: area.row + i, rowCount: 1 }, [wanted, session]),
  );
}

/** `getColumnProperties({ columnHidden: true })`: one answer for each column of the range (Excel.ColumnProperties). */
export function columnProperties(target: RangeTarget, [wanted]: Args, session: Session): unknown[] {
  const area = areaOf(target);
  return lines(area.columnCount).map((i) =>
    propertiesOf(target, { ...area, column: area.column + i, columnCount: 1 }, [wanted, session]),
  );
}

/** `getCellProperties({ format: { font: { name: true } } })`: a matrix of answers (Excel.CellProperties). */
export function cellProperties(target: RangeTarget, args: Args, session: Session): unknown[][] {
  const area = areaOf(target);
  requireBounded(area);
  return lines(area.rowCount).map((i) =>
    columnProperties({ ...target, areas: [{ ...area, row: area.row + i, rowCount: 1 }] }, args, session),
  );
}

function propertiesOf(target: RangeTarget, area: Area, [wanted, session]: [Argument, Session]): unknown {
  return pick(rangeOf({ sheet: target.sheet, areas: [area] }), read.record(wanted), session);
}

/** What the options name, by the table of the class; a property that is not modelled is refused by its name. */
function pick(instance: Instance, wanted: Wanted, session: Session): Wanted {
  const answer: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(wanted)) {
    const wire = name.charAt(0).toUpperCase() + name.slice(1);
    if (value === true) answer[name] = instance.get(wire, session);
    else if (typeof value === "object" && value !== null)
      answer[name] = pick(instance.to(wire, session), read.record(value), session);
  }
  return answer;
}

function lines(count: number): number[] {
  return Array.from({ length: count }, (_item, i) => i);
}
