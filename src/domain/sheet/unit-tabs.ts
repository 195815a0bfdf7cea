import { allYear } from "../plan/in-force";
import type { AppendixId } from "../form/columns";
import { appendixIds } from "../form/read-form";
import { ownerMarks } from "../form/tab-owner";
import type { UnitId } from "../plan/plan";
import type { SheetBlueprint } from "./blueprint";
import { textCell } from "./cells";
import type { FormContext } from "./form-context";
import { formSheet } from "./form-sheets";
import { metadataSheet } from "./metadata-sheet";
import { pageStyle } from "./styles";

/** Excel's limit for the name of a tab. */
const longestName = 31;
const numerals: Readonly<Record<AppendixId, string>> = { appendix1: "I", appendix2: "II" };

/** R11: the tabs of several units in one workbook, two for each unit, after the `_cchc` that they share. */
export function unitTabBlueprints(contexts: readonly FormContext[]): readonly SheetBlueprint[] {
  const taken = new Set<string>();
  const tabs = contexts.flatMap((context) =>
    appendixIds.map((appendix) => {
      const name = unitTabName(context.unit.id, appendix, taken);
      taken.add(name.toLowerCase());
      return unitTab(appendix, context, name);
    }),
  );
  return [...contexts.slice(0, 1).map(sharedMetadata), ...tabs];
}

/** R11: a form sheet of a unit under a name of its own, which says in column A whose it is. */
export function unitTab(appendix: AppendixId, context: FormContext, name: string): SheetBlueprint {
  const sheet = formSheet(appendix, context);
  const owner = { unitId: context.unit.id, periodId: context.period.id, cutoffDate: context.asOf };
  const marks = ownerMarks(owner);
  const cells = sheet.cells.map((row, index) => {
    const mark = marks[index - 1];
    return mark === undefined ? row : [textCell(mark, pageStyle), ...row.slice(1)];
  });
  return { ...sheet, name, cells };
}

/** R11: the `_cchc` that the tabs of all units share; it names no unit. */
export function sharedMetadata(context: Omit<FormContext, "unit">): SheetBlueprint {
  return metadataSheet({ ...context, unit: { id: "", name: "", aliases: [], ...allYear } });
}

/** "CCTS I": at most 31 characters, none that Excel forbids, and none of the names taken (in small letters). */
export function unitTabName(unitId: UnitId, appendix: AppendixId, taken: ReadonlySet<string>): string {
  const base = tabWord(unitId);
  for (let count = 1; ; count++) {
    const end = count === 1 ? ` ${numerals[appendix]}` : ` ${numerals[appendix]} (${count})`;
    const name = `${base.slice(0, longestName - end.length).trimEnd()}${end}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Without the characters that Excel forbids in names of tabs: \ / ? * [ ] : anywhere, control characters, an apostrophe at the beginning. */
function tabWord(unitId: UnitId): string {
  const allowed = unitId
    .normalize("NFC")
    .replace(/[\\/?*[\]:\p{Cc}]/gu, "-")
    .replace(/^['\s]+/, "");
  return allowed === "" ? "-" : allowed;
}
