import type { ColumnId, AppendixId } from "../../src/domain/form/columns";
import { formOf } from "../support/forms";
import type { Desk } from "../excel/support";

type Place = readonly [AppendixId, string, ColumnId];

/** The one task of the unit, in row 14 of its form. */
const ownTask = taskInRow(14);

function taskInRow(row: number): string {
  const id = formOf("CCTS")[1]?.cells[row - 1]?.[0]?.value;
  return id?.kind === "text" ? id.text : "";
}

/** What the officer typed into the forms, one entry of every sort, and two places left blank. */
const typed: readonly (readonly [Place, string | number])[] = [
  [["appendix1", "PL1.7.3a", "numerator"], 63],
  [["appendix1", "PL1.7.3a", "denominator"], 100],
  [["appendix1", "PL1.7.2", "note"], "Chờ đối chiếu"],
  [["appendix1", "PL1.3.2", "numerator"], 50],
  [["appendix1", "PL1.3.2", "denominator"], 100],
  [["appendix1", "PL1.7.3b", "numerator"], " 85 "],
  [["appendix2", ownTask, "documentNumber"], "=15/KH-SNN"],
];

const blank: readonly Place[] = [
  ["appendix1", "PL1.7.1", "numerator"],
  ["appendix2", ownTask, "completedOn"],
];

const foreignSheet = "Việc riêng";
const foreignArea = { row: 2, column: 1, rowCount: 1, columnCount: 2 };

/** A sheet of the officer's own, which nothing may touch. */
export function addForeignSheet({ excel }: Desk): void {
  excel.model.addSheet(foreignSheet).setContents(foreignArea, [[{ value: "Điện thoại" }, { value: 912 }]]);
}

export function typeEntries(desk: Desk): void {
  for (const [place, value] of typed) desk.type(place, value);
}

/** The entry that a colleague changes while the officer works. */
const colleaguesPlace: Place = ["appendix1", "PL1.7.2", "note"];
const colleaguesText = "Đồng nghiệp ghi";

/** A colleague types over a note of the first form. */
export function colleagueTypes(desk: Desk): void {
  desk.excel.model.as("colleague", () => desk.type(colleaguesPlace, colleaguesText));
}

/** What of a colleague's note is gone: it stands in the form, or on the sheet that a repaired form took the place of. */
export async function lostOfColleague({ excel }: Desk): Promise<readonly string[]> {
  await excel.model.settle();
  const isKept = excel.model.getSheets().some((sheet) => {
    const used = sheet.getUsedArea(true);
    return used !== undefined && sheet.getTexts(used).flat().includes(colleaguesText);
  });
  return isKept ? [] : ["the colleague's note is gone"];
}

/** What stands in every place that is watched, as text. */
export async function entriesNow(desk: Desk): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>();
  const forms = ["Phụ lục I", "Phụ lục II"].every((name) => desk.excel.model.findSheet(name));
  if (forms)
    for (const place of [...typed.map(([at]) => at), ...blank])
      found.set(place.join("/"), JSON.stringify(await desk.shown(place)));
  const sheet = desk.excel.model.findSheet(foreignSheet);
  found.set(foreignSheet, JSON.stringify(sheet?.getContents(foreignArea) ?? null));
  return found;
}

/** Whether a figure of the first form is still on some sheet, whatever that is called. */
export function hasFigure({ excel }: Desk): boolean {
  return excel.model.getSheets().some((sheet) => {
    const used = sheet.getUsedArea(true);
    const row = used && sheet.getContents(used).find(([id]) => id?.value === "PL1.7.3a");
    return (
      row !== undefined && row.some((cell) => cell.value === 63) && row.some((cell) => cell.value === 100)
    );
  });
}

/** Places that stand neither as before nor as the finished work leaves them. */
export function lostEntries(
  before: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
  finished: ReadonlyMap<string, string>,
): readonly string[] {
  return [...before]
    .filter(
      ([place, value]) =>
        found.has(place) && found.get(place) !== value && found.get(place) !== finished.get(place),
    )
    .map(([place, value]) => `${place}: ${value} became ${found.get(place)}`);
}
