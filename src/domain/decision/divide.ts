import { bareText } from "./bare-text";
import type { AppendixNumber, DecisionColumn } from "./columns";
import { entriesOf, linesOf, type Entry } from "./entries";
import { appendixOfHeader, headerCells, placeColumns, type HeaderCell } from "./header";
import { startsWithOrdinal } from "./ordinal";
import type { AppendixPart, DecisionParts } from "./parts";
import { isColumnNumbers, lineOf } from "./line-of";
import type { DecisionSource, SourcePlace } from "./source";
import type { DecisionVocabulary } from "./vocabulary";

type Growing<T> = { -readonly [K in keyof T]: T[K] extends readonly (infer I)[] ? I[] : T[K] };

/** Where a walk through a document stands. */
interface Walk {
  readonly words: DecisionVocabulary;
  readonly front: string[];
  readonly ignored: string[];
  readonly found: Map<AppendixNumber, Growing<AppendixPart>>;
  /** Lines under a heading "Phụ lục …" whose table has not come yet. */
  readonly heads: Map<AppendixNumber, string[]>;
  section: AppendixNumber | null;
  part: Growing<AppendixPart> | null;
  header: HeaderCell[];
  headerAt: SourcePlace | null;
  lastTable: number;
  isAfterBreak: boolean;
}

/** Divides a document into what stands before the appendices and the two appendices; rows of tables that belong to neither count as lines. */
export function divideDecision(source: DecisionSource, words: DecisionVocabulary): DecisionParts {
  const walk: Walk = {
    ...{ words, front: [], ignored: [], found: new Map(), heads: new Map(), section: null, part: null },
    ...{ header: [], headerAt: null, lastTable: 0, isAfterBreak: true },
  };
  for (const entry of entriesOf(source)) take(walk, entry);
  closeHeader(walk);
  const one = walk.found.get(1);
  const two = walk.found.get(2);
  const appendices = { ...(one && { 1: one }), ...(two && { 2: two }) };
  return { front: walk.front, ignored: walk.ignored, appendices };
}

function take(walk: Walk, entry: Entry): void {
  const texts = entry.cells.flatMap((cell) => linesOf(cell.text));
  const [first] = texts;
  if (first === undefined) return;
  const heading = entry.cells.filter((cell) => cell.text !== "").length === 1 ? headingOf(walk, first) : null;
  if (heading !== null) return openAppendix(walk, heading, texts);
  const header = entry.isLine ? null : headerCells(entry.cells, walk.words, hasUpperHeader(walk));
  if (header !== null) return addHeader(walk, header, entry.at);
  closeHeader(walk);
  if (walk.part === null) return addLines(walk, texts);
  takeRow(walk, walk.part, entry);
}

/** Whether the header row just met has a cell over several columns, so that a second row with their words may follow. */
function hasUpperHeader({ header }: Walk): boolean {
  return header.some(({ meanings }) => meanings.includes("responsibility"));
}

function headingOf({ words }: Walk, line: string): AppendixNumber | null {
  const bare = bareText(line);
  if (words.lines.appendix1.test(bare)) return 1;
  return words.lines.appendix2.test(bare) ? 2 : null;
}

/** A heading that comes again ("tiếp theo") goes on with its appendix. */
function openAppendix(walk: Walk, appendix: AppendixNumber, lines: readonly string[]): void {
  closeHeader(walk);
  walk.section = appendix;
  walk.part = walk.found.get(appendix) ?? null;
  if (!walk.heads.has(appendix)) walk.heads.set(appendix, [...lines]);
}

function addLines({ section, heads, front }: Walk, lines: readonly string[]): void {
  const head = section === null ? front : (heads.get(section) ?? front);
  head.push(...lines);
}

function addHeader(walk: Walk, cells: readonly HeaderCell[], at: SourcePlace): void {
  walk.header.push(...cells);
  walk.headerAt ??= at;
}

/** The header rows met so far become the columns of an appendix, anew where the header is repeated. */
function closeHeader(walk: Walk): void {
  const { header, headerAt } = walk;
  if (headerAt === null) return;
  const appendix = appendixOfHeader(header) ?? walk.section ?? 1;
  const columns = placeColumns(header, appendix);
  const part = walk.found.get(appendix) ?? null;
  if (part !== null) {
    part.repeatedHeaders++;
    part.columns = { ...part.columns, ...columns };
  }
  const open = part ?? newPart(walk, { appendix, columns, headerAt });
  walk.found.set(appendix, open);
  Object.assign(walk, { header: [], headerAt: null, section: appendix, part: open, isAfterBreak: true });
}

function newPart(
  { heads, header }: Walk,
  begun: Pick<AppendixPart, "appendix" | "columns" | "headerAt">,
): Growing<AppendixPart> {
  const headLines = [...(heads.get(begun.appendix) ?? [])];
  return { ...begun, headLines, headerTexts: textsOf(header, begun.columns), repeatedHeaders: 0, lines: [] };
}

function textsOf(
  header: readonly HeaderCell[],
  columns: AppendixPart["columns"],
): AppendixPart["headerTexts"] {
  const entries = Object.entries(columns).map(([column, index]) => [
    column,
    header.filter((cell) => cell.index === index).at(column === "responsibility" ? 0 : -1)?.text ?? "",
  ]);
  return Object.fromEntries(entries) as Partial<Record<DecisionColumn, string>>;
}

function takeRow(walk: Walk, part: Growing<AppendixPart>, entry: Entry): void {
  const [first] = entry.cells;
  if (entry.isLine && !startsWithOrdinal(first?.text ?? "")) {
    walk.ignored.push(first?.text ?? "");
    return;
  }
  if (isColumnNumbers(entry.cells)) return;
  const isNewTable = !entry.isLine && entry.at.table !== walk.lastTable;
  const isAfterBreak = walk.isAfterBreak || isNewTable;
  if (!entry.isLine) walk.lastTable = entry.at.table;
  walk.isAfterBreak = false;
  part.lines.push({ ...lineOf(part, entry), isAfterBreak });
}
