import type { CellValue, RawValue } from "../../../src/domain/cell-value";
import { isBlankRaw, readValue } from "../../../src/domain/form/read-value";

const blank: CellValue = { kind: "blank" };
const text = (value: string): CellValue => ({ kind: "text", value });
const number = (value: number): CellValue => ({ kind: "number", value });
const date = (value: string): CellValue => ({ kind: "date", value });

describe("what a cell means", () => {
  it.each<[string, RawValue, CellValue]>([
    ["nothing", null, blank],
    ["empty text", "", blank],
    ["spaces", "   ", blank],
    ["a no-break space", "\u00a0", blank],
    ["a zero-width space and a line break", "\u200b\n", blank],
    ["zero", 0, number(0)],
    ["a negative number", -5, number(-5)],
    ["a decimal", 85.5, number(85.5)],
    ["a number as text", "120", text("120")],
    ["a percentage as text", " 85% ", text("85%")],
    ["spaces all around", " \u200b  85 \u00a0 ", text("85")],
    ["decomposed text", "Kế".normalize("NFD"), text("Kế")],
    ["a truth value", true, text("TRUE")],
    ["an Excel error", { error: "#DIV/0!" }, { kind: "error", code: "#DIV/0!" }],
    ["a day as text outside a date column", "14/9/2023", text("14/9/2023")],
  ])("[R03] %s in a count column", (_, raw, value) => {
    expect(readValue(raw, "numerator", false)).toEqual(value);
    expect(isBlankRaw(raw)).toBe(value.kind === "blank");
  });

  it.each<[string, RawValue, CellValue]>([
    ["nothing", null, blank],
    ["a serial number", 45_365, date("2024-03-14")],
    ["a serial number with a time", 45_365.75, date("2024-03-14")],
    ["the first sure serial number", 61, date("1900-03-01")],
    ["a serial number of the leap-year bug", 60, number(60)],
    ["zero", 0, number(0)],
    ["d/m/yyyy", "14/9/2023", date("2023-09-14")],
    ["dd/mm/yyyy", "07/09/2023", date("2023-09-07")],
    ["dashes", "14-9-2023", date("2023-09-14")],
    ["dots and spaces", " 14 . 9 . 2023 ", date("2023-09-14")],
    ["29/2 of a leap year", "29/2/2024", date("2024-02-29")],
    ["29/2 of another year", "29/2/2023", text("29/2/2023")],
    ["31/6", "31/6/2024", text("31/6/2024")],
    ["words before it", "x 14/9/2023", text("x 14/9/2023")],
    ["a digit more", "14/9/20231", text("14/9/20231")],
    ["month first", "9/14/2023", text("9/14/2023")],
    ["mixed separators", "14/9-2023", text("14/9-2023")],
    ["a two-digit year", "14/9/23", text("14/9/23")],
    ["year first", "2023-09-14", text("2023-09-14")],
    ["a month in words", "Tháng 3", text("Tháng 3")],
    ["an Excel error", { error: "#N/A" }, { kind: "error", code: "#N/A" }],
  ])("[R04] %s in a date column", (_, raw, value) => {
    expect(readValue(raw, "completedOn", false)).toEqual(value);
    expect(readValue(raw, "documentDate", false)).toEqual(value);
    expect(readValue(raw, "deadline", false)).toEqual(value);
  });

  it("[R04] counts days from 1904 where the workbook does", () => {
    expect(readValue(45_365 - 1462, "completedOn", true)).toEqual(date("2024-03-14"));
    expect(readValue(0, "completedOn", true)).toEqual(date("1904-01-01"));
  });
});
