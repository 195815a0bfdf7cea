import type { BlueprintValue, SheetBlueprint } from "../../../src/domain/sheet/blueprint";
import { blueprintGrid, markOf, storedValue } from "../../../src/domain/sheet/blueprint-grid";
import { pageStyle } from "../../../src/domain/sheet/styles";

function sheetWith(...rows: readonly (readonly BlueprintValue[])[]): SheetBlueprint {
  return {
    name: "Sheet",
    cells: rows.map((row) => row.map((value) => ({ value, style: pageStyle }))),
    ...{ visibility: "visible", tabColor: null, rows: [], columns: [], merges: [], validations: [] },
    ...{ conditionalFormats: [], isProtected: false, freeze: null, print: null, showsGridlines: true },
  };
}

type Stored = Exclude<BlueprintValue, { kind: "formula" }>;
const values: readonly [string, Stored, string | number | boolean | null][] = [
  ["nothing as null", { kind: "blank" }, null],
  ["a text as it is", { kind: "text", text: "=x" }, "=x"],
  ["zero as zero", { kind: "number", number: 0 }, 0],
  ["a day as its serial number", { kind: "date", date: "2024-01-25" }, 45_316],
  ["false as false", { kind: "boolean", boolean: false }, false],
];

describe("a drawn sheet read back", () => {
  it.each(values)("stores %s", (_, value, stored) => {
    expect(storedValue(value)).toBe(stored);
  });

  it("refuses a value of a kind that it does not know", () => {
    expect(() => storedValue({ kind: "picture" } as unknown as Stored)).toThrow();
  });

  it("has the sheet's name and every value in its place, a formula as blank", () => {
    const formula: BlueprintValue = { kind: "formula", formula: "=1+1" };
    const first = values.map(([, value]) => value);
    expect(blueprintGrid(sheetWith(first, [formula, { kind: "text", text: "b" }]))).toEqual({
      name: "Sheet",
      rows: [values.map(([, , stored]) => stored), [null, "b"]],
    });
  });

  it.each<[string, SheetBlueprint, string]>([
    ["the text in A1", sheetWith([{ kind: "text", text: "cchc:log" }]), "cchc:log"],
    ["none when A1 is blank", sheetWith([{ kind: "blank" }, { kind: "text", text: "cchc:log" }]), ""],
    ["none when A1 is a number", sheetWith([{ kind: "number", number: 1 }]), ""],
    ["none when the row is empty", sheetWith([]), ""],
    ["none when the sheet is empty", sheetWith(), ""],
  ])("takes for the mark %s", (_, sheet, mark) => {
    expect(markOf(sheet)).toBe(mark);
  });
});
