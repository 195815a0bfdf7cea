import type { Agency, LaterAgency, Plan } from "../plan/plan";
import { agencySettingKeys, type AgencySettingKey, type PlanSettingKey } from "./setting-keys";
import type { FoundRow, SheetReading } from "./plan-sheet-reading";
import { unitsIn, type UnitIndex } from "./unit-names";

/** Cells of the settings by key; a row that was deleted reads as blank. */
function rowOf(reading: SheetReading, key: string): FoundRow {
  const found = reading.sheet.rows.find(({ id }) => id === key);
  return found ?? { id: key, row: 0, cells: new Map() };
}

/** The plan's year; the base's when it is none, which is noted. */
export function readYear(reading: SheetReading, base: number): number {
  const row = rowOf(reading, "year");
  const year = reading.text(row, "value");
  const isYear = /^\d{4}$/.test(year) && Number(year) >= 1900 && Number(year) <= 2999;
  if (!isYear) reading.note("badYear", [row, "value"], year);
  return isYear ? Number(year) : base;
}

/** What holds for the whole year. */
export function readYearSettings(
  reading: SheetReading,
): Pick<Plan, "title" | "nearPercent" | "deadlines"> & Pick<Plan, "appendix1" | "appendix2"> {
  const of = (key: PlanSettingKey): string => reading.text(rowOf(reading, key), "value");
  const linesOf = (key: PlanSettingKey) => reading.lines(rowOf(reading, key), "value");
  const count = (key: PlanSettingKey, bounds: readonly [number, number]) =>
    reading.count(rowOf(reading, key), "value", bounds);
  const header = ["ordinal", "name", "target", "responsibility", "monitoring", "executing"] as const;
  const [ordinal = "", name = "", target = "", ...others] = header.map((part) => of(`header1.${part}`));
  const [responsibility = "", monitoring = "", executing = ""] = others;
  const header2 = (["0", "1", "2", "3", "4", "5"] as const).map((index) => of(`header2.${index}`));
  return {
    title: reading.needed(rowOf(reading, "title"), "value"),
    nearPercent: count("nearPercent", [50, 99]) ?? 90,
    deadlines: { monthDay: count("monthDay", [1, 31]), graceDays: count("graceDays", [0, 60]) ?? 0 },
    appendix1: {
      ...{ heading: of("heading1"), titleLines: linesOf("titleLines1"), reference: of("reference1") },
      ...{ header: { ordinal, name, target, responsibility, monitoring, executing }, rows: [] },
    },
    appendix2: {
      ...{ heading: of("heading2"), titleLines: linesOf("titleLines2"), reference: of("reference2") },
      ...{ header: header2, groups: [], tasks: [] },
    },
  };
}

/** The agency and how it changes; a blank cell of a change means that nothing changed there. */
export function readAgencies(
  reading: SheetReading,
  units: UnitIndex,
  year: number,
): Pick<Plan, "agency" | "laterAgencies"> {
  const agency = readAgency({ reading, units }, "value", null);
  const from = rowOf(reading, "agencyFrom");
  const changes = [...reading.sheet.columns.keys()].filter((column) => /^change\d+$/.test(column));
  let [before, last] = ["", agency];
  const laterAgencies = changes.flatMap((column): LaterAgency[] => {
    const isUsed = agencySettingKeys.some((key) => reading.text(rowOf(reading, key), column) !== "");
    if (!isUsed) return [];
    const day = reading.day(from, column, year);
    if (reading.text(from, column) === "") reading.note("noDate", [from, column]);
    if (day !== null && day <= before) reading.note("datesOutOfOrder", [from, column]);
    if (day !== null && !day.startsWith(String(year)))
      reading.note("notOfYear", [from, column], reading.text(from, column));
    before = day ?? before;
    last = readAgency({ reading, units }, column, last);
    return [{ from: day ?? "", agency: last }];
  });
  return { agency, laterAgencies };
}

interface Of {
  readonly reading: SheetReading;
  readonly units: UnitIndex;
}

function readAgency({ reading, units }: Of, column: string, before: Agency | null): Agency {
  const typed = (key: AgencySettingKey): string => reading.text(rowOf(reading, key), column);
  const isNobody = (key: AgencySettingKey): boolean => before !== null && typed(key) === reading.words.nobody;
  const text = (key: Exclude<AgencySettingKey, "agencyFrom" | "reportsTo" | "recipients">): string => {
    if (isNobody(key)) return "";
    return typed(key) === "" ? (before?.[key] ?? "") : typed(key);
  };
  const lines = (key: "reportsTo" | "recipients"): readonly string[] => {
    if (isNobody(key)) return [];
    return typed(key) === "" ? (before?.[key] ?? []) : reading.lines(rowOf(reading, key), column);
  };
  if (before === null)
    for (const key of ["name", "docSymbol", "preparedBy"] as const)
      reading.needed(rowOf(reading, key), column);
  if (/[\s/]/.test(typed("docSymbol")))
    reading.note("badId", [rowOf(reading, "docSymbol"), column], typed("docSymbol"));
  const { unitIds, unknown } = unitsIn(typed("preparedBy"), units);
  for (const name of unknown) reading.note("unknownUnit", [rowOf(reading, "preparedBy"), column], name);
  return {
    ...{ name: text("name"), parent: text("parent"), place: text("place"), docSymbol: text("docSymbol") },
    ...{ signTitle: text("signTitle"), signer: text("signer") },
    ...{ reportsTo: lines("reportsTo"), recipients: lines("recipients") },
    preparedBy: unitIds[0] ?? before?.preparedBy ?? "",
  };
}
