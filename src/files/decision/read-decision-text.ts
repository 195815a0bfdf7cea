import {
  textCell,
  type DecisionSource,
  type SourceLine,
  type SourceTable,
} from "../../domain/decision/source";

/** The text of a decision as paragraphs and tables: lines with tabs between cells make a table, until a line without. */
export function decisionFromText(text: string): DecisionSource {
  const blocks: (SourceLine | Growing)[] = [];
  let open: Growing | null = null;
  let tables = 0;
  for (const line of text.replace(/^\ufeff/, "").split(/\r\n|[\n\r\f\u2028\u2029]/)) {
    if (!line.includes("\t")) {
      open = null;
      if (line.trim() !== "") blocks.push({ kind: "line", text: line.trim() });
      continue;
    }
    if (open === null) {
      open = { kind: "table", number: ++tables, sheet: null, tellsMerges: false, rows: [] };
      blocks.push(open);
    }
    open.rows.push({ number: open.rows.length + 1, cells: line.split("\t").map(textCell) });
  }
  return { blocks, pictures: 0 };
}

/** A table whose rows are still coming. */
interface Growing extends SourceTable {
  readonly rows: SourceTable["rows"][number][];
}
