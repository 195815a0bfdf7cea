import type { Appendix1Row, Indicator, RowId, Target } from "../plan/plan";
import { oneLine } from "./bare-text";
import type { DecisionColumn } from "./columns";
import type { DecisionContext } from "./context";
import { correctTerms, type TermIndex } from "./correct-name";
import { doubt, type DoubtPlace } from "./doubt";
import { effectiveCells, placeRows, type EffectiveCell, type PlacedRow } from "./inherit";
import { rowsOfPart } from "./join-rows";
import type { KnownRows } from "./known-rows";
import { namedUnits } from "./named-units";
import { noteRows } from "./note-rows";
import { numberRows } from "./numbering";
import type { AppendixPart } from "./parts";
import { proposeIndicator } from "./propose-indicator";
import { blankCell } from "./source";
import { readTarget } from "./target";

/** Phụ lục I as read: its rows, and which known indicator each was completed from. */
export interface ReadIndicators {
  readonly rows: readonly Appendix1Row[];
  readonly known: ReadonlyMap<RowId, Indicator>;
}

/** What the rows are read with. */
export interface IndicatorScope {
  readonly context: DecisionContext;
  readonly knownRows: KnownRows;
  readonly terms: TermIndex;
}

/** Reads the rows of Phụ lục I: groups, and indicators with their targets and offices. */
export function readIndicators(part: AppendixPart, scope: IndicatorScope): ReadIndicators {
  const { context } = scope;
  const rows = placeRows(numberRows(rowsOfPart(part, context), 1, context.book));
  noteRows(rows, 1, context);
  const cellsOf = (column: DecisionColumn) => effectiveCells(rows, column, context);
  const cells = {
    target: cellsOf("target"),
    monitoring: cellsOf("monitoring"),
    executing: cellsOf("executing"),
  };
  const known = new Map<RowId, Indicator>();
  const read = rows.map((row): Appendix1Row => {
    const name = correctedName(row, scope);
    if (isGroup(row)) return groupRow(row, name, context);
    const proposed = indicatorRow({ ...row, name }, cells, scope);
    if (proposed.known !== null) known.set(row.id, proposed.known);
    return proposed.indicator;
  });
  return { rows: read, known };
}

/** The name with slips of the pen in terms of the trade put right, and a doubt that keeps what stood there. */
export function correctedName(
  row: PlacedRow,
  { context, terms }: Pick<IndicatorScope, "context" | "terms">,
): string {
  const taken = correctTerms(row.name, terms);
  const place = { at: row.at, rowId: row.id, column: "name" } as const;
  if (row.name === "") doubt(context.book, place, { kind: "nameMissing" });
  if (taken !== row.name) doubt(context.book, place, { kind: "nameCorrected", verbatim: row.name, taken });
  return taken;
}

function isGroup({ hasChildren, level }: PlacedRow): boolean {
  return hasChildren || level === 0;
}

function groupRow(row: PlacedRow, name: string, context: DecisionContext): Appendix1Row {
  const place = { at: row.at, rowId: row.id, column: null };
  const textOf = (column: DecisionColumn) => row.cells[column]?.text ?? "";
  const target = textOf("target");
  if (target !== "")
    doubt(context.book, { ...place, column: "target" }, { kind: "groupTarget", text: target });
  const monitoring = namedUnits(context, textOf("monitoring"), { ...place, column: "monitoring" });
  return {
    ...{ kind: "group", id: row.id, ordinal: row.shown, name, isSubgroup: row.parent !== null },
    ...{ monitoringText: monitoring.shown, executingText: oneLine(textOf("executing")) },
  };
}

type Cells = Readonly<Record<"target" | "monitoring" | "executing", ReadonlyMap<RowId, EffectiveCell>>>;

function indicatorRow(row: PlacedRow, cells: Cells, scope: IndicatorScope) {
  const { context, knownRows } = scope;
  const place: DoubtPlace = { at: row.at, rowId: row.id, column: null };
  const text = (column: keyof Cells) => cells[column].get(row.id)?.cell.text ?? "";
  const monitoring = namedUnits(context, text("monitoring"), { ...place, column: "monitoring" });
  const { target, targetText } = targetOf(cells.target.get(row.id), context, { ...place, column: "target" });
  const said = {
    ...{ id: row.id, ordinal: row.shown, parentId: row.parent?.id ?? null, name: row.name },
    ...{ isItalic: row.isItalic, targetText, monitoringText: monitoring.shown },
    ...{ executingText: oneLine(text("executing")), monitoring: monitoring.unitIds },
  };
  return proposeIndicator(said, target, { context, knownRows, place });
}

interface TargetOfRow {
  readonly target: Target | null;
  readonly targetText: string;
}

function targetOf(
  found: EffectiveCell | undefined,
  { words, book }: DecisionContext,
  place: DoubtPlace,
): TargetOfRow {
  const cell = found?.cell ?? blankCell;
  const text = oneLine(cell.text);
  const read = readTarget(cell, words.target);
  if (read.kind === "none") doubt(book, place, { kind: "noTarget" });
  if (read.kind === "unclear") doubt(book, place, { kind: "targetUnclear", text });
  if (read.kind !== "percent") return { target: null, targetText: text };
  const { percent, doubt: why } = read;
  if (why !== null) doubt(book, place, { kind: "targetRead", text, percent, why });
  const isBare = why === "noSign" || why === "fraction";
  return { target: { percent }, targetText: isBare ? `${String(percent).replace(".", ",")}%` : text };
}
