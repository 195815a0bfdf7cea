import type { Plan, Task } from "../plan/plan";
import { bareText } from "./bare-text";
import { columnsOf, type AppendixNumber, type DecisionColumn } from "./columns";
import { doubt, wholeDocument, type DecisionFailure, type DoubtBook } from "./doubt";
import type { AppendixHead } from "./appendix-head";
import type { AppendixPart, DecisionParts } from "./parts";
import type { DecisionVocabulary } from "./vocabulary";

/** Columns without which an appendix cannot be read. */
const needed: Readonly<Record<AppendixNumber, readonly DecisionColumn[]>> = {
  1: ["name", "target"],
  2: ["name"],
};
/** Columns whose absence takes nothing away. */
const spare: ReadonlySet<DecisionColumn> = new Set(["responsibility", "other"]);

/** Why an appendix that is there cannot be read: columns that it needs, or every row. Null when it can. */
export function partFailure({
  appendix,
  columns,
  headerAt: at,
  lines,
}: AppendixPart): DecisionFailure | null {
  const missing = needed[appendix].filter((column) => columns[column] === undefined);
  if (missing.length > 0) return { kind: "columnsMissing", appendix, columns: missing, at };
  const isEmpty = lines.every(({ cells }) => Object.values(cells).every((cell) => cell.text === ""));
  return isEmpty ? { kind: "noRows", appendix, at } : null;
}

/** Notes what of the appendices is missing, repeated or was passed over. */
export function noteParts({ appendices, ignored }: DecisionParts, known: Plan | null, book: DoubtBook): void {
  for (const appendix of [1, 2] as const) {
    const part = appendices[appendix];
    if (part !== undefined) notePart(part, book);
    else doubt(book, wholeDocument, { kind: "appendixMissing", appendix, isKept: known !== null });
  }
  for (const text of ignored) doubt(book, wholeDocument, { kind: "lineIgnored", text });
}

function notePart({ appendix, columns, headerAt, repeatedHeaders }: AppendixPart, book: DoubtBook): void {
  for (const column of columnsOf[appendix]) {
    if (spare.has(column) || columns[column] !== undefined) continue;
    doubt(book, { at: headerAt, rowId: null, column }, { kind: "columnMissing", appendix, column });
  }
  const place = { at: headerAt, rowId: null, column: null };
  if (repeatedHeaders > 0) doubt(book, place, { kind: "headerRepeated", appendix, count: repeatedHeaders });
}

/** Notes a title that says another number of tasks than there are; component tasks count apart. */
export function noteTaskCount(
  { titleLines }: AppendixHead,
  tasks: readonly Task[],
  { words, book }: { readonly words: DecisionVocabulary; readonly book: DoubtBook },
): void {
  const said = titleLines
    .map((line) => words.lines.taskCount.exec(bareText(line))?.[1])
    .find((count) => count !== undefined);
  const main = tasks.filter(({ isMain }) => isMain).length;
  if (said === undefined || (Number(said) === main && main === tasks.length)) return;
  const facts = { said: Number(said), main, rows: tasks.length };
  doubt(book, wholeDocument, { kind: "countInTitle", ...facts });
}
