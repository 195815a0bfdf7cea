import { textCell, type DecisionSource, type SourceCell, type SourcePlace } from "./source";

/** A row of a table, or a line outside tables, as the walk through a document meets it. */
export interface Entry {
  readonly cells: readonly SourceCell[];
  readonly at: SourcePlace;
  readonly isLine: boolean;
  readonly tellsMerges: boolean;
}

/** The lines and rows of a document in their order. */
export function entriesOf({ blocks }: DecisionSource): readonly Entry[] {
  return blocks.flatMap((block): readonly Entry[] => {
    if (block.kind === "line") {
      const at = { table: 0, row: 0, sheet: null };
      return linesOf(block.text).map((text) => ({
        ...{ cells: [textCell(text)], at, isLine: true, tellsMerges: false },
      }));
    }
    const { number, sheet, tellsMerges } = block;
    return block.rows.map((row) => ({
      ...{ cells: row.cells, at: { table: number, row: row.number, sheet }, isLine: false, tellsMerges },
    }));
  });
}

/** The lines of a cell that are not blank. */
export function linesOf(text: string): readonly string[] {
  return text
    .split(/[\n\t]/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
