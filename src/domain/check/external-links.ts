import { entryAt } from "../form/form-entries";
import { openColumns, type FormRow } from "../form/form-rows";
import type { FormEntry } from "../form/submission";
import type { RowScope } from "./check-context";
import { finding, type Finding } from "./finding";

const texts = /"(?:[^"]|"")*"/g;
/** A sheet or name of another workbook in single quotes: with the file in brackets, a folder or an address before it. */
const quotedLink = /'((?:[^']|'')*(?:\[|\\|\/)(?:[^']|'')*)'!/;
/** "[Book.xlsx]Sheet!" or "[1]Sheet!", not the column of a table "Table1[Column]". */
const plainLink = /(?:^|[^\p{L}\p{N}_.\]])(\[[^[\]]+\][\p{L}\p{N}_.]*)!/u;

/** V14: the formula of an entry cell stays within the workbook; =5+7 and a reference to another sheet pass, one to another file does not. */
export function entriesUnlinked(row: FormRow, { sheet }: RowScope): readonly Finding[] {
  return openColumns(row).flatMap((column) => {
    const entry = entryAt(sheet, row.id, column);
    const workbook = linkedWorkbook(entry);
    if (workbook === null || entry.typed.kind !== "formula") return [];
    return [finding("V14", "error", entry.place, { formula: entry.typed.formula, workbook })];
  });
}

/** The other workbook that a cell's formula refers to, as the formula names it; null for none. A file may name it by a number only. */
export function linkedWorkbook({ typed }: FormEntry): string | null {
  if (typed.kind !== "formula") return null;
  const formula = typed.formula.replace(texts, "");
  const link = quotedLink.exec(formula)?.[1] ?? plainLink.exec(formula)?.[1] ?? null;
  if (link === null) return null;
  const file = /\[([^[\]]+)\]/.exec(link)?.[1] ?? link;
  return file.split(/[\\/]/).at(-1) ?? file;
}
