import { cleanText } from "../reading/text-form";
import { doubt, wholeDocument, type DoubtBook, type DoubtPlace } from "./doubt";
import type { DecisionSource, SourceCell, SourceRow, SourceTable } from "./source";

const markup = /<\/?(?:i|b|u|em|strong|sup|sub)\s*>/gi;
const slanted = /^\s*<(?:i|em)\s*>[\s\S]*<\/(?:i|em)\s*>\s*$/i;

/** The source with composed letters, no sign that nobody sees and no marks of a text recogniser; what was changed so is noted once of each kind. */
export function cleanSource(source: DecisionSource, book: DoubtBook): DecisionSource {
  const notice = firstOfKind(book);
  const blocks = source.blocks.map((block) => {
    if (block.kind === "table") return cleanTable(block, notice);
    notice(block.text, wholeDocument);
    return { ...block, text: cleaned(block.text) };
  });
  return { ...source, blocks };
}

type Notice = (text: string, place: DoubtPlace) => void;

function cleanTable(table: SourceTable, notice: Notice): SourceTable {
  const { number, sheet } = table;
  const cleanRow = (row: SourceRow): SourceRow => {
    const at = { table: number, row: row.number, sheet };
    return { ...row, cells: row.cells.map((cell) => cleanCell(cell, { ...wholeDocument, at }, notice)) };
  };
  return { ...table, rows: table.rows.map(cleanRow) };
}

function cleanCell(cell: SourceCell, place: DoubtPlace, notice: Notice): SourceCell {
  if (cell.text === "") return cell;
  notice(cell.text, place);
  return { ...cell, text: cleaned(cell.text), isItalic: cell.isItalic || slanted.test(cell.text) };
}

function cleaned(text: string): string {
  return cleanText(text.replace(markup, ""));
}

function firstOfKind(book: DoubtBook): Notice {
  const seen = new Set<string>();
  return (text, place) => {
    const faults = [
      text.includes("<") && text.search(markup) >= 0 ? ("markup" as const) : null,
      text.normalize("NFC") === text ? null : ("decomposed" as const),
    ];
    for (const kind of faults) {
      if (kind === null || seen.has(kind)) continue;
      seen.add(kind);
      doubt(book, place, { kind, text: cleaned(text) });
    }
  };
}
