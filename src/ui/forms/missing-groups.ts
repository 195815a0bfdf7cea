import { ratioInputs, rowsAnsweredBy } from "../../domain/plan/answers";
import type { AppendixId } from "../../domain/form/columns";
import type { CellPlace } from "../../domain/form/submission";
import type { Appendix1Row, Plan, RowId } from "../../domain/plan/plan";
import type { FormsStatus } from "../../app/actions";

/** A group of rows that the unit fills in; `missing` is empty when the group is done. */
export interface MissingGroup {
  readonly id: string;
  readonly appendix: AppendixId;
  readonly title: string;
  readonly missing: readonly CellPlace[];
}

interface Group {
  readonly id: string;
  readonly appendix: AppendixId;
  readonly title: string;
  readonly rowIds: ReadonlySet<RowId>;
}

/** The groups of both appendices that concern the unit, in plan order, each with its empty places. */
export function missingGroups(plan: Plan, status: FormsStatus): readonly MissingGroup[] {
  const answered = status.unitId === null ? new Set<RowId>() : rowsAnsweredBy(plan, status.unitId);
  const { missing } = status.progress;
  return [...indicatorGroups(plan), ...taskGroups(plan)]
    .map((group) => ({ ...group, missing: missing.filter((place) => group.rowIds.has(place.rowId ?? "")) }))
    .filter((group) => group.missing.length > 0 || [...group.rowIds].some((id) => answered.has(id)))
    .map(({ id, appendix, title, missing: places }) => ({ id, appendix, title, missing: places }));
}

/** Empty places of rows that stand in no group of the plan; normally none. */
export function missingElsewhere(plan: Plan, status: FormsStatus): readonly CellPlace[] {
  const known = new Set(
    [...indicatorGroups(plan), ...taskGroups(plan)].flatMap((group) => [...group.rowIds]),
  );
  return status.progress.missing.filter((place) => !known.has(place.rowId ?? ""));
}

function indicatorGroups(plan: Plan): readonly Group[] {
  const { rows } = plan.appendix1;
  return rows.filter(isTopRow).map((top) => {
    const from = rows.indexOf(top);
    const next = rows.findIndex((row, index) => index > from && isTopRow(row));
    const members = rows.slice(from, next === -1 ? rows.length : next);
    const title = `${top.ordinal}. ${top.name}`;
    return { id: top.id, appendix: "appendix1", title, rowIds: new Set(members.flatMap(entryRowIds)) };
  });
}

function isTopRow(row: Appendix1Row): boolean {
  return row.kind === "group" ? !row.isSubgroup : row.parentId === null;
}

function entryRowIds(row: Appendix1Row): readonly RowId[] {
  return row.kind === "group" ? [] : [row.id, ...ratioInputs(row).map((input) => input.rowId)];
}

function taskGroups(plan: Plan): readonly Group[] {
  return plan.appendix2.groups.map((group) => ({
    id: group.id,
    appendix: "appendix2",
    title: `${group.roman}. ${sentenceCase(group.title)}`,
    rowIds: new Set(plan.appendix2.tasks.filter((task) => task.groupId === group.id).map((task) => task.id)),
  }));
}

/** "CẢI CÁCH THỂ CHẾ" to "Cải cách thể chế": capitals are hard to read in a narrow pane. */
function sentenceCase(title: string): string {
  const isCapitals = title === title.toLocaleUpperCase("vi");
  return isCapitals ? title.charAt(0) + title.slice(1).toLocaleLowerCase("vi") : title;
}
