import { parseTyped } from "../../host/page/parse-typed";

const YEAR = 2026;
const typed = (text: string, cellFormat = "General") => parseTyped(text, cellFormat, YEAR);

describe("typing as Excel with Vietnamese regional settings reads it", () => {
  it.each([
    ["0", 0, undefined],
    ["12", 12, undefined],
    ["-12", -12, undefined],
    ["+12", 12, undefined],
    ["(12)", -12, undefined],
    ["1,5", 1.5, undefined],
    [",5", 0.5, undefined],
    [" 1,5 ", 1.5, undefined],
    ["1.234", 1234, "#,##0"],
    ["1.234.567,8", 1234567.8, "#,##0.00"],
    ["1,5e3", 1500, "0.00E+00"],
    ["85%", 0.85, "0%"],
    ["85,5%", 0.855, "0.00%"],
    ["85 %", 0.85, "0%"],
    ["12,3%", 0.123, "0.00%"],
    ["15/9/2026", 46280, "dd/mm/yyyy"],
    ["15-09-2026", 46280, "dd/mm/yyyy"],
    ["15/9/26", 46280, "dd/mm/yyyy"],
    ["2026-09-15", 46280, "dd/mm/yyyy"],
    ["15/9", 46280, "dd/mm/yyyy"],
    ["9/2026", 46266, "mm/yyyy"],
    ["31/12/29", 47483, "dd/mm/yyyy"],
    ["1/1/30", 10959, "dd/mm/yyyy"],
    ["29/2/2024", 45351, "dd/mm/yyyy"],
    ["1/1/1900", 1, "dd/mm/yyyy"],
    ["28/2/1900", 59, "dd/mm/yyyy"],
    ["1/3/1900", 61, "dd/mm/yyyy"],
    ["6:00", 0.25, "h:mm"],
    ["18:00:00", 0.75, "h:mm:ss"],
  ])("%s becomes the number %d", (text, value, numberFormat) => {
    expect(typed(text)).toEqual({ kind: "number", value, ...(numberFormat ? { numberFormat } : {}) });
  });

  it.each([
    "abc",
    "1.5",
    "1.23",
    "1,2,3",
    "12.3456",
    ".",
    ",",
    "%",
    "-",
    "31/2/2026",
    "0/1/2026",
    "1/13/2026",
    "24:00",
    "7:60",
    " ",
  ])("%p stays text", (text) => {
    expect(typed(text)).toEqual({ kind: "text", text });
  });

  it.each(["15/9/2026", "1,5", "85%", "=A1", "true"])("%s stays text in a text cell", (text) => {
    expect(typed(text, "@")).toEqual({ kind: "text", text });
  });

  it("drops the apostrophe that makes text", () => {
    expect(typed("'1,5")).toEqual({ kind: "text", text: "1,5" });
  });

  it.each([
    ["10", 0.1],
    ["1", 0.01],
    ["0,1", 0.1],
    ["0", 0],
    ["85%", 0.85],
  ])("%s in a percent cell is %d", (text, value) => {
    expect(typed(text, "0.0%")).toMatchObject({ kind: "number", value });
  });

  it("reads blank, booleans and formulas with the list separator of the region", () => {
    expect(typed("")).toEqual({ kind: "blank" });
    expect(typed("True")).toEqual({ kind: "boolean", value: true });
    expect(typed('=IF(A1>0;"a;b";SUM({1;2}))')).toEqual({
      kind: "formula",
      formula: '=IF(A1>0,"a;b",SUM({1;2}))',
    });
    expect(typed("=")).toEqual({ kind: "text", text: "=" });
  });
});
