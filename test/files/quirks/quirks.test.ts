import { isDeepStrictEqual } from "node:util";
import { gridOf } from "../xlsx-parts";
import { cellQuirks } from "./cell-quirks";
import { exceljsDisagrees, neitherAgrees, sheetJsDisagrees } from "./disagreements";
import { packageQuirks, zipQuirks } from "./package-quirks";
import { filledCells, readWithExceljs, readWithSheetJs, type PeerSheet } from "./peers";
import type { Quirk } from "./quirk";
import { sheetQuirks } from "./sheet-quirks";
import { textQuirks } from "./text-quirks";
import { xmlQuirks } from "./xml-quirks";

const quirks: readonly Quirk[] = [
  ...cellQuirks,
  ...textQuirks,
  ...xmlQuirks,
  ...sheetQuirks,
  ...packageQuirks,
  ...zipQuirks,
];
const named = quirks.map((quirk) => [quirk.name, quirk] as const);

describe("what a file says is read, in whatever way it is written", () => {
  it.each(named)("%s", (_, { file, truth, uses1904 = false }) => {
    const grid = gridOf(file());
    expect(grid.uses1904).toBe(uses1904);
    expect(grid.sheets).toHaveLength(truth.length);
    grid.sheets.forEach((sheet, at) => expect(sheet).toMatchObject(truth[at] ?? {}));
  });
});

describe("the truth is not our opinion alone", () => {
  it("every quirk has a name of its own", () => {
    expect(new Set(quirks.map(({ name }) => name)).size).toBe(quirks.length);
  });

  it.each(named)("%s", async (name, quirk) => {
    expect(await agrees(readWithSheetJs, quirk)).toBe(!(name in sheetJsDisagrees));
    expect(await agrees(readWithExceljs, quirk)).toBe(!(name in exceljsDisagrees));
  });

  it("SheetJS or exceljs agrees on every quirk but those that are listed with another witness", () => {
    const alone = quirks.filter(({ name }) => name in sheetJsDisagrees && name in exceljsDisagrees);
    expect(alone.map(({ name }) => name)).toEqual(Object.keys(neitherAgrees));
  });

  it("the tables of disagreements name quirks only", () => {
    const names = new Set(quirks.map(({ name }) => name));
    const listed = Object.keys({ ...sheetJsDisagrees, ...exceljsDisagrees, ...neitherAgrees });
    expect(listed.filter((name) => !names.has(name))).toEqual([]);
  });
});

/** Whether a library finds the sheets, their names where the truth gives them, and every filled cell. */
async function agrees(
  readFile: (file: Uint8Array) => Promise<readonly PeerSheet[]>,
  { file, truth }: Quirk,
): Promise<boolean> {
  try {
    const sheets = await readFile(file());
    return isDeepStrictEqual(
      sheets.map(({ name, cells }, at) => ({ name: truth[at]?.name === undefined ? "" : name, cells })),
      truth.map(({ name = "", rows }) => ({ name, cells: filledCells(rows) })),
    );
  } catch {
    return false;
  }
}
