import fc from "fast-check";
import { dateFromSerial, dateParts, serialFromDate } from "../../../src/domain/calendar-date";
import { swappedDays, type DayCell } from "../../../src/domain/reading/swapped-days";

const range = { from: "2023-11-01", to: "2024-06-14" };
const date = (day: string): DayCell => ({ key: day, isText: false, date: day });
const text = (day: string): DayCell => ({ key: day, isText: true, date: day });
const keys = (column: readonly DayCell[]) => swappedDays(column, range).map(({ key }) => key);

describe("days and months that changed places", () => {
  it("[W07] a column of texts above 12 and dates up to 12 is one of a swapping machine", () => {
    expect(swappedDays([text("2024-01-25"), date("2024-03-02"), text("2024-02-14")], range)).toEqual([
      { key: "2024-03-02", date: "2024-03-02", swapped: "2024-02-03" },
    ]);
  });

  it("[W07] a date outside the range that falls inside when swapped is swapped", () => {
    expect(swappedDays([date("2024-10-02"), date("2024-03-02")], range)).toEqual([
      { key: "2024-10-02", date: "2024-10-02", swapped: "2024-02-10" },
    ]);
  });

  it.each([
    ["no cells", []],
    ["texts only", [text("2024-01-25"), text("2024-03-02")]],
    ["dates within the range", [date("2024-03-02"), date("2024-01-05")]],
    ["a date above 12 beside texts above 12", [text("2024-01-25"), date("2024-03-02"), date("2024-01-26")]],
    ["a date above 12 beside one outside", [date("2024-10-02"), date("2024-01-26")]],
    ["texts of days up to 12 too", [text("2024-01-25"), text("2024-03-02"), date("2024-03-02")]],
    ["a date that would leave the range", [text("2024-01-25"), date("2024-01-09")]],
    ["day and month alike", [text("2024-01-25"), date("2024-03-03")]],
    ["a date outside both ways", [date("2022-10-02"), date("2024-12-11")]],
  ])("[W07] finds nothing in %s", (_, column) => {
    expect(keys(column)).toEqual([]);
  });

  it.each([
    ["2024-08-01", []],
    ["2024-06-12", []],
    ["2024-09-06", []],
    ["2024-12-06", []],
    ["2024-07-05", ["2024-07-05"]],
    ["2024-12-05", ["2024-12-05"]],
    ["2024-09-01", ["2024-09-01"]],
  ])("[W07] the range includes its first and last day: %s", (day, found) => {
    const last = { from: "2024-01-09", to: "2024-05-12" };
    expect(swappedDays([date(day)], last).map(({ key }) => key)).toEqual(found);
  });

  const inRange = fc
    .integer({ min: serialFromDate(range.from), max: serialFromDate(range.to) })
    .map((serial) => dateFromSerial(serial) ?? "");

  it("[W07] never flags a column of dates of the range, nor one of texts", () => {
    fc.assert(
      fc.property(
        fc.array(inRange),
        fc.boolean(),
        (days, asText) => keys(days.map(asText ? text : date)).length === 0,
      ),
    );
  });

  it("[W07] never flags a column with an Excel date above 12", () => {
    const cells = fc.array(
      fc.tuple(inRange, fc.boolean()).map(([day, asText]) => (asText ? text(day) : date(day))),
    );
    fc.assert(fc.property(cells, (column) => keys([...column, date("2024-01-13")]).length === 0));
  });

  it("[W07] puts back what a swapping machine did", () => {
    fc.assert(
      fc.property(fc.uniqueArray(inRange), (days) => {
        const column = [...days, "2024-01-13"].map(asSwappingMachine);
        const swapped = new Map(swappedDays(column, range).map((each) => [each.key, each.swapped]));
        expect(column.map(({ key, date: read }) => swapped.get(key) ?? read)).toEqual([
          ...days,
          "2024-01-13",
        ]);
      }),
    );
  });
});

/** A day typed d/m/y into a machine that reads m/d/y; the key is what was typed. */
function asSwappingMachine(typed: string): DayCell {
  const { year, month, day } = dateParts(typed);
  if (day > 12) return { key: typed, isText: true, date: typed };
  const pad = (part: number): string => String(part).padStart(2, "0");
  return { key: typed, isText: false, date: `${year}-${pad(day)}-${pad(month)}` };
}
