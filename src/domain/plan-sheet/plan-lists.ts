import { columnLetters } from "../address";
import type { Plan } from "../plan/plan";
import type { SheetBlueprint } from "../sheet/blueprint";
import { textCell } from "../sheet/cells";
import { pageStyle } from "../sheet/styles";
import { listSheetMark, listSheetName } from "./plan-columns";
import { measures, rowKinds, taskKinds, timingKinds, type PlanSheetWords } from "./plan-sheet-words";

/** Drop-downs by name; the first row of the list sheet holds its mark. */
export type ListName = "rowKinds" | "taskKinds" | "measures" | "timings" | "answeredBy" | "leads" | "units";

/** Which column of which sheet chooses from which list. */
export const listColumns: Readonly<Record<string, ListName>> = {
  "appendix1.kind": "rowKinds",
  "appendix1.measure": "measures",
  "appendix1.answeredBy": "answeredBy",
  "appendix1.monitoring": "units",
  "appendix2.kind": "taskKinds",
  "appendix2.leads": "leads",
  "appendix2.timing": "timings",
  "units.successor": "units",
};

/** The labels of every drop-down, in the order of the hidden list sheet's columns. */
export function planLists(plan: Plan, words: PlanSheetWords): ReadonlyMap<ListName, readonly string[]> {
  const names = plan.units.map(({ name }) => name);
  return new Map<ListName, readonly string[]>([
    ["rowKinds", rowKinds.map((kind) => words.rowKinds[kind])],
    ["taskKinds", taskKinds.map((kind) => words.taskKinds[kind])],
    ["measures", measures.map((measure) => words.measures[measure])],
    ["timings", timingKinds.map((kind) => words.timings[kind])],
    ["answeredBy", [words.answeredBy.units, words.answeredBy.monitoringOffice, ...names]],
    ["leads", [words.allUnits, ...names]],
    ["units", names],
  ]);
}

/** Further lists by name, behind those of the plan's own columns. */
export type MoreLists = ReadonlyMap<string, readonly string[]>;

/** Absolute reference to a list: "=_cchc_plan!$B$2:$B$7". */
export function listReference(lists: MoreLists, name: string): string {
  const column = columnLetters([...lists.keys()].indexOf(name) + 1);
  return `=${listSheetName}!$${column}$2:$${column}$${(lists.get(name)?.length ?? 0) + 1}`;
}

/** The hidden sheet that the drop-downs choose from. */
export function listSheet(plan: Plan, words: PlanSheetWords, more: MoreLists): SheetBlueprint {
  const lists = [...planLists(plan, words), ...more];
  const height = 1 + Math.max(...lists.map(([, labels]) => labels.length));
  const cells = Array.from({ length: height }, (_, row) =>
    [
      row === 0 ? listSheetMark : "",
      ...lists.map(([name, labels]) => (row === 0 ? name : (labels[row - 1] ?? ""))),
    ].map((text) => textCell(text, pageStyle)),
  );
  return {
    ...{ name: listSheetName, visibility: "veryHidden", tabColor: null, cells },
    rows: cells.map(() => ({ height: null, isHidden: false })),
    columns: ["", ...lists].map(() => ({ width: 24, isHidden: false })),
    ...{ merges: [], validations: [], conditionalFormats: [], isProtected: false },
    ...{ freeze: null, print: null, showsGridlines: true },
  };
}
