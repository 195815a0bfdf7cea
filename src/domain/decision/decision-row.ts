import { oneLine } from "./bare-text";
import type { DecisionColumn } from "./columns";
import { readOrdinal, type Ordinal } from "./ordinal";
import type { TableLine } from "./parts";
import { blankCell, type SourceCell, type SourcePlace } from "./source";

/** A row of an appendix, whole: what was split over pages is joined. */
export interface DecisionRow {
  readonly at: SourcePlace;
  readonly ordinal: Ordinal;
  readonly isDash: boolean;
  readonly name: string;
  readonly isItalic: boolean;
  /** Ordinal and name stood in one cell. */
  readonly isOneCell: boolean;
  readonly cells: TableLine["cells"];
  readonly tellsMerges: boolean;
  /** What came from rows below it. */
  readonly joined: readonly string[];
}

const dash = /^[-\u2010-\u2015\u2212+\u2022*]/;

/** A row as its line stands; the ordinal may stand in front of the name, or a name in the column of ordinals. */
export function rowOfLine(line: TableLine): DecisionRow {
  const { at, cells, tellsMerges } = line;
  const named = cells.name ?? blankCell;
  const own = readOrdinal(cells.ordinal ?? blankCell);
  const hidden = cells.ordinal === undefined ? readOrdinal({ ...named, number: null }) : null;
  const isHidden = hidden !== null && hidden.kind !== "none" && hidden.kind !== "text" && hidden.rest !== "";
  const { ordinal, name, isOneCell } = isHidden
    ? { ordinal: hidden, name: hidden.rest, isOneCell: false }
    : withName(own, named.text);
  const isDash = ordinal.kind === "none" && dash.test(name);
  return { at, cells, tellsMerges, ordinal, isDash, isOneCell, name, isItalic: named.isItalic, joined: [] };
}

/** Text of a column of a row, as it stands. */
export function textOf({ cells }: Pick<DecisionRow, "cells">, column: DecisionColumn): string {
  return cells[column]?.text ?? "";
}

/** Whether the cell of a column is told to be one with the cell above. */
export function isMergedUp({ cells }: DecisionRow, column: DecisionColumn): boolean {
  return cells[column]?.mergedInto === "above";
}

/** A row with what a row below it completes. */
export function joinRows(above: DecisionRow, below: DecisionRow): DecisionRow {
  const cells: Partial<Record<DecisionColumn, SourceCell>> = { ...above.cells };
  for (const column of Object.keys(below.cells) as DecisionColumn[])
    cells[column] = joinCells(above.cells[column] ?? blankCell, below.cells[column] ?? blankCell);
  const text = oneLine(
    Object.values(below.cells)
      .map((cell) => cell.text)
      .join(" "),
  );
  const name = joinTexts(above.name, below.name);
  return { ...above, cells, name, joined: [...above.joined, text] };
}

function withName(ordinal: Ordinal, name: string): Pick<DecisionRow, "ordinal" | "name" | "isOneCell"> {
  if (ordinal.kind === "none") return { ordinal, name: oneLine(name), isOneCell: false };
  const inside = ordinal.kind === "text" ? ordinal.text : ordinal.rest;
  const whole = oneLine(`${inside} ${name}`);
  if (ordinal.kind === "text") return { ordinal: { kind: "none" }, name: whole, isOneCell: false };
  return { ordinal, name: whole, isOneCell: inside !== "" && name === "" };
}

function joinCells(above: SourceCell, below: SourceCell): SourceCell {
  if (below.text === "") return above;
  if (above.text === "") return below;
  return { ...above, text: joinTexts(above.text, below.text) };
}

/** The next point of a list stands on a line of its own. */
function joinTexts(above: string, below: string): string {
  if (above === "" || below === "") return above + below;
  return `${above}${dash.test(below) ? "\n" : " "}${below}`;
}
