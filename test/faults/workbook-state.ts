import type { EmbeddedExcel } from "../../host/node/open-excel";

/** What a workbook shows: per visible sheet its name, its texts without what only moves rows, and whether it is protected. */
export type WorkbookState = ReadonlyMap<string, string>;

/** The log also tells of the attempt that broke off: it must be there, with something in it. */
const log = "Nhật ký";

/** Journals take the same record twice and count the last: they are compared by what is read out of them, not by rows. */
const isLeftOut = (name: string): boolean => name.startsWith("_cchc_");

/** Everything an officer can see of the workbook, sheet by sheet. */
export async function stateOf({ model }: Pick<EmbeddedExcel, "model">): Promise<WorkbookState> {
  await model.settle();
  return new Map(
    model
      .getSheets()
      .filter(({ name }) => !isLeftOut(name))
      .map((sheet) => {
        const used = sheet.getUsedArea(true);
        if (sheet.name === log) return [log, used ? "written" : "empty"];
        const texts = used ? sheet.getTexts(used) : [];
        return [sheet.name, JSON.stringify([used, texts, sheet.visibility, sheet.protection !== undefined])];
      }),
  );
}

/** Sheets that differ, with the first text that does. */
export function differences(wanted: WorkbookState, found: WorkbookState): readonly string[] {
  const names = [...new Set([...wanted.keys(), ...found.keys()])];
  return names
    .filter((name) => wanted.get(name) !== found.get(name))
    .map(
      (name) => `${name}: ${firstDifference(wanted.get(name) ?? "missing", found.get(name) ?? "missing")}`,
    );
}

function firstDifference(wanted: string, found: string): string {
  const at = [...wanted].findIndex((sign, index) => found[index] !== sign);
  const around = (text: string): string => text.slice(Math.max(0, at - 30), at + 40);
  return `wanted …${around(wanted)}… found …${around(found)}…`;
}
