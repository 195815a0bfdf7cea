import { freeId } from "../plan/new-ids";
import type { Period, Unit } from "../plan/plan";
import { unitsInCircle } from "../plan/successors";
import { unmarked } from "../reading/typed-text";
import type { FoundRow, SheetReading } from "./plan-sheet-reading";
import { unitIndex, unitsIn } from "./unit-names";

const idPattern = /^[^\s/]+$/;

/** A unit with the row it stands in. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly row: FoundRow;
}

/** Units as the sheet says: names and ids once, days in order, successors known and not in a circle. */
export function readUnits(reading: SheetReading, year: number): readonly ReadUnit[] {
  const { rows } = reading.sheet;
  if (rows.length === 0) reading.note("noUnit", [null, "name"]);
  const ids = listIds(reading, (row) => initials(reading.text(row, "name")));
  const bare = rows.map((row, index) => ({ row, unit: bareUnit(reading, row, [ids[index] ?? "", year]) }));
  noteDoubled(
    reading,
    bare.map(({ row, unit }) => [row, unit.name]),
  );
  const names = unitIndex(bare.map(({ unit }) => unit));
  const units = bare.map(({ row, unit }) => {
    const { unitIds, unknown } = unitsIn(reading.text(row, "successor"), names);
    for (const name of unknown) reading.note("unknownUnit", [row, "successor"], name);
    return { row, unit: { ...unit, successorId: unitIds[0] ?? null } };
  });
  const circle = unitsInCircle(units.map(({ unit }) => unit));
  for (const { row, unit } of units)
    if (circle.has(unit.id))
      reading.note("circularSuccessor", [row, "successor"], reading.text(row, "successor"));
  return units;
}

function bareUnit(reading: SheetReading, row: FoundRow, [id, year]: readonly [string, number]): Unit {
  const validFrom = reading.day(row, "validFrom", year);
  const validTo = reading.day(row, "validTo", year);
  if (validFrom !== null && validTo !== null && validFrom > validTo)
    reading.note("datesOutOfOrder", [row, "validTo"]);
  const name = reading.needed(row, "name", "blankName");
  return { id, name, aliases: reading.lines(row, "aliases"), validFrom, validTo, successorId: null };
}

/** Periods as the sheet says, each from before its end. */
export function readPeriods(reading: SheetReading, year: number): readonly Period[] {
  const { rows } = reading.sheet;
  if (rows.length === 0) reading.note("noPeriod", [null, "label"]);
  const ids = listIds(reading, (row) => `K${row.row}`);
  return rows.map((row, index) => {
    const [from, to, due] = ["from", "to", "due"].map((column) => neededDay(reading, row, [column, year]));
    if (from && to && from > to) reading.note("datesOutOfOrder", [row, "to"]);
    if (to && !to.startsWith(String(year)))
      reading.note("periodOfOtherYear", [row, "to"], reading.text(row, "label"));
    if (to && due && due < to) reading.note("dueBeforeEnd", [row, "due"]);
    const label = reading.needed(row, "label", "blankName");
    return { id: ids[index] ?? "", label, from: from ?? "", to: to ?? "", due: due ?? "" };
  });
}

function neededDay(
  reading: SheetReading,
  row: FoundRow,
  [column, year]: readonly [string, number],
): string | null {
  if (reading.text(row, column) === "") reading.note("noDate", [row, column]);
  return reading.day(row, column, year);
}

/** The id of each row: the hidden one, else the one typed, else one made from the row. A row that was copied with its hidden id takes the typed one or a new one. */
function listIds(reading: SheetReading, make: (row: FoundRow) => string): readonly string[] {
  const taken = new Set(reading.sheet.rows.map(({ id }) => id).filter((id) => id !== ""));
  const seen = new Set<string>();
  return reading.sheet.rows.map((row) => {
    const isOwn = row.id !== "" && !seen.has(row.id);
    const typed = reading.text(row, "id");
    if (!isOwn && typed !== "" && typed !== row.id) {
      if (!idPattern.test(typed)) reading.note("badId", [row, "id"], typed);
      if (taken.has(typed)) reading.note("idDoubled", [row, "id"], typed);
    }
    if (!isOwn && row.id !== "") reading.note("rowCopied", [row, "id"], row.id);
    const wanted = isOwn ? row.id : typed === "" || typed === row.id ? freeId(make(row), taken) : typed;
    taken.add(wanted);
    seen.add(wanted);
    return wanted;
  });
}

function noteDoubled(reading: SheetReading, named: readonly (readonly [FoundRow, string])[]): void {
  const seen = new Set<string>();
  for (const [row, name] of named) {
    if (name !== "" && seen.has(name)) reading.note("nameDoubled", [row, "name"], name);
    seen.add(name);
  }
}

/** "Chi cục Thủy sản" gives "CCTS". */
function initials(name: string): string {
  const letters = unmarked(name)
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase());
  return letters.join("") || "DV";
}
