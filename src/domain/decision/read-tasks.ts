import type { Leads, Task, TaskGroup, Timing } from "../plan/plan";
import { oneLine } from "./bare-text";
import type { DecisionColumn } from "./columns";
import type { DecisionContext } from "./context";
import type { TermIndex } from "./correct-name";
import { textOf } from "./decision-row";
import { doubt, openDoubtBook, type DoubtPlace } from "./doubt";
import { effectiveCells, placeRows, type PlacedRow } from "./inherit";
import { rowsOfPart } from "./join-rows";
import { namedUnits } from "./named-units";
import { noteRows } from "./note-rows";
import { numberRows } from "./numbering";
import type { AppendixPart } from "./parts";
import { splitProducts } from "./products";
import { correctedName } from "./read-indicators";
import { idPrefixes } from "../plan/new-ids";
import { blankCell } from "./source";
import { timingOfCell } from "./timing";

/** Phụ lục II as read. */
export interface ReadTasks {
  readonly groups: readonly TaskGroup[];
  readonly tasks: readonly Task[];
}

/** What the rows are read with. */
export interface TaskScope {
  readonly context: DecisionContext;
  readonly terms: TermIndex;
}

/** Reads the rows of Phụ lục II: groups, and tasks with their products, leads and times. */
export function readTasks(part: AppendixPart, scope: TaskScope): ReadTasks {
  const { context } = scope;
  const rows = placeRows(numberRows(rowsOfPart(part, context), 2, context.book));
  noteRows(rows, 2, context);
  const merged = mergedTexts(rows, context);
  const groups: TaskGroup[] = [];
  const tasks: Task[] = [];
  for (const row of rows) {
    const name = correctedName(row, scope);
    if (isHeading(row)) groups.push({ id: row.id, roman: row.shown, title: name });
    else {
      if (groups.length === 0) groups.push(proposedGroup(row, context));
      tasks.push(taskOf({ ...row, name }, groups.at(-1)?.id ?? "", { context, merged }));
    }
  }
  return { groups, tasks };
}

/** A group: a numeral, or a number of whose columns only the name is filled and under which others stand. */
function isHeading(row: PlacedRow): boolean {
  if (row.level === 0) return true;
  const isBlank = (["product", "lead", "timing"] as const).every((column) => textOf(row, column) === "");
  return row.hasChildren && isBlank;
}

function proposedGroup(row: PlacedRow, { words, book }: DecisionContext): TaskGroup {
  const title = words.proposals.taskGroup;
  doubt(book, { at: row.at, rowId: row.id, column: null }, { kind: "groupMissing", title });
  return { id: `${idPrefixes[2]}.I`, roman: "I", title };
}

type Merged = (row: PlacedRow, column: DecisionColumn) => string;

/** Texts of merged cells, which stand in the first of them only. */
function mergedTexts(rows: readonly PlacedRow[], context: DecisionContext): Merged {
  const columns = ["product", "lead", "coordination", "timing"] as const;
  const quiet = { ...context, book: openDoubtBook() };
  const cells = new Map(columns.map((column) => [column, effectiveCells(rows, column, quiet)] as const));
  return (row, column) => {
    const isMerged = row.cells[column]?.mergedInto === "above";
    const found = isMerged ? cells.get(column as (typeof columns)[number])?.get(row.id) : undefined;
    return found?.cell.text ?? textOf(row, column);
  };
}

interface TaskRowScope {
  readonly context: DecisionContext;
  readonly merged: Merged;
}

function taskOf(row: PlacedRow, groupId: string, { context, merged }: TaskRowScope): Task {
  const place: DoubtPlace = { at: row.at, rowId: row.id, column: null };
  const productText = merged(row, "product");
  const timingText = oneLine(merged(row, "timing"));
  const cell = { ...(row.cells.timing ?? blankCell), text: timingText };
  const isMain = row.parent === null || isHeading(row.parent);
  return {
    ...{ id: row.id, ordinal: row.shown, groupId, isMain, name: row.name },
    ...{ products: splitProducts(productText), productText: oneLine(productText) },
    ...leadsOf(row, { context, merged }),
    ...{ timing: timingOf(cell, context, { ...place, column: "timing" }), timingText },
  };
}

function leadsOf(
  row: PlacedRow,
  { context, merged }: TaskRowScope,
): Pick<Task, "leads" | "leadText" | "coordinationText"> {
  const place: DoubtPlace = { at: row.at, rowId: row.id, column: "lead" };
  const coordinationText = oneLine(merged(row, "coordination"));
  const { isAll, unitIds, shown } = namedUnits(context, merged(row, "lead"), place);
  if (isAll)
    doubt(context.book, place, { kind: "allUnitsLead", text: shown, coordination: coordinationText });
  const leads: Leads = isAll ? { kind: "all" } : { kind: "units", unitIds };
  return { leads, leadText: shown, coordinationText };
}

/** A time that is none, or not understood, is left to the document that it may depend on. */
function timingOf(cell: typeof blankCell, { words, year, book }: DecisionContext, place: DoubtPlace): Timing {
  const { text } = cell;
  const read = timingOfCell(cell, words.timing, year);
  if (read.kind === "none") doubt(book, place, { kind: "noTiming" });
  if (read.kind === "odd") doubt(book, place, { kind: "timingOdd", text });
  if (read.kind !== "read") return { kind: "byDecision" };
  const { timing, isPlain, otherYear } = read;
  if (!isPlain && timing.kind !== "byDecision")
    doubt(book, place, { kind: "timingRead", text, deadline: timing.deadline });
  if (otherYear !== null) doubt(book, place, { kind: "timingYear", text, year: otherYear });
  return timing;
}
