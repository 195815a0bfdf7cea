import type { RowId } from "../plan/plan";
import type { DecisionColumn } from "./columns";
import type { DecisionContext } from "./context";
import { isMergedUp } from "./decision-row";
import { doubt, type DoubtBook } from "./doubt";
import type { NumberedRow } from "./numbering";
import { ordinalText } from "./ordinal";
import { blankCell, type SourceCell } from "./source";

/** A row in the tree of its appendix. */
export interface PlacedRow extends NumberedRow {
  readonly parent: PlacedRow | null;
  readonly hasChildren: boolean;
}

/** The rows with their parents: the nearest row above of a lower level. */
export function placeRows(rows: readonly NumberedRow[]): readonly PlacedRow[] {
  const open: PlacedRow[] = [];
  return rows.map((row, index) => {
    while ((open.at(-1)?.level ?? -1) >= row.level) open.pop();
    const hasChildren = (rows[index + 1]?.level ?? -1) > row.level;
    const placed = { ...row, parent: open.at(-1) ?? null, hasChildren };
    open.push(placed);
    return placed;
  });
}

/** A cell's content, and the row it stands in. */
export interface EffectiveCell {
  readonly cell: SourceCell;
  readonly from: RowId;
}

/**
 * What a column says of each row: its own text; in a merged cell that of the row above; in a blank cell below the first level that of the
 * row before under the same parent, else of the parent. What was so taken over is noted unless the cells are told to be merged.
 */
export function effectiveCells(
  rows: readonly PlacedRow[],
  column: DecisionColumn,
  { book }: DecisionContext,
): ReadonlyMap<RowId, EffectiveCell> {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found = new Map<RowId, EffectiveCell>();
  const latest = new Map<RowId | null, EffectiveCell>();
  let above: EffectiveCell | undefined;
  for (const row of rows) {
    const isMerged = isMergedUp(row, column);
    const source = isMerged ? above : sourceOf(row, latest, found);
    const cell = ownCell(row, column) ?? (row.hasChildren && !isMerged ? undefined : source);
    above = cell;
    if (cell === undefined) continue;
    found.set(row.id, cell);
    if (!row.hasChildren) latest.set(row.parent?.id ?? null, cell);
    if (cell.from !== row.id && !isMerged) noteInherited(row, { column, cell, rows: byId }, book);
  }
  return found;
}

interface Taken {
  readonly column: DecisionColumn;
  readonly cell: EffectiveCell;
  readonly rows: ReadonlyMap<RowId, PlacedRow>;
}

function noteInherited({ at, id }: PlacedRow, { column, cell, rows }: Taken, book: DoubtBook): void {
  const from = writtenNumber(rows.get(cell.from)) ?? cell.from;
  doubt(book, { at, rowId: id, column }, { kind: "inherited", value: cell.cell.text, from });
}

/** The number of a row as the decision has it; null for a row without one. */
function writtenNumber(row: PlacedRow | undefined): string | null {
  if (row?.ordinal.kind === "group") return row.ordinal.text;
  if (row?.ordinal.kind !== "number") return null;
  const [reading] = row.ordinal.readings;
  return reading === undefined ? null : ordinalText(reading.parts);
}

function ownCell(row: PlacedRow, column: DecisionColumn): EffectiveCell | undefined {
  const cell = row.cells[column] ?? blankCell;
  return cell.text === "" && cell.number === null ? undefined : { cell, from: row.id };
}

function sourceOf(
  { parent, tellsMerges }: PlacedRow,
  latest: ReadonlyMap<RowId | null, EffectiveCell>,
  found: ReadonlyMap<RowId, EffectiveCell>,
): EffectiveCell | undefined {
  if (parent === null || tellsMerges) return parent === null ? undefined : found.get(parent.id);
  return latest.get(parent.id) ?? found.get(parent.id);
}
