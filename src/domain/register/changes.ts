import type { CellValue } from "../cell-value";
import { appendixIds } from "../form/read-form";
import type { Arrival } from "./arrival";
import type { KeptEntry, KeptReport } from "./kept-report";
import type { EntryChange } from "./register-view";

/** Two versions of one unit's report beside each other. */
export interface Comparison {
  readonly changes: readonly EntryChange[];
  /** N06: the two are so different that they may be two claims to one unit. */
  readonly areRivals: boolean;
}

/** N06: how many rows both must fill before their difference says anything. */
const fewestRows = 3;

const compared = new WeakMap<Arrival, Comparison & { readonly before: Arrival }>();

/** What changed from one version to the next; remembered, since a version and the one before it never change. */
export function compareVersions(before: Arrival, after: Arrival): Comparison {
  const known = compared.get(after);
  if (known?.before === before) return known;
  const [older, newer] = [entriesOf(before.report), entriesOf(after.report)];
  const made = { before, changes: changesOf(older, newer), areRivals: areRivals(older, newer) };
  compared.set(after, made);
  return made;
}

type Entries = ReadonlyMap<string, KeptEntry>;

/** By row and column, in sheet order; of two sheets of one appendix the first is read, as everywhere. */
function entriesOf(report: KeptReport | null): Entries {
  const kept = report?.sheets ?? [];
  const sheets = appendixIds.flatMap((id) => kept.find(({ appendix }) => appendix === id) ?? []);
  const entries = sheets.flatMap((sheet) => sheet.entries);
  return new Map(entries.map((entry) => [`${entry.rowId}/${entry.column}`, entry]));
}

/** N07: an entry has changed when its value differs; blank is a value of its own, and the number 12 is not the text 12. */
function changesOf(older: Entries, newer: Entries): readonly EntryChange[] {
  const gone = [...older].filter(([key]) => !newer.has(key)).map(([, entry]) => changeOf(entry, entry, null));
  const others = [...newer].flatMap(([key, entry]) => {
    const before = older.get(key) ?? null;
    return isSameValue(before?.value ?? blank, entry.value) ? [] : [changeOf(entry, before, entry)];
  });
  return [...others, ...gone];
}

const blank: CellValue = { kind: "blank" };

function changeOf(
  { rowId, column, cell }: KeptEntry,
  before: KeptEntry | null,
  after: KeptEntry | null,
): EntryChange {
  return { rowId, column, cell, before: before?.value ?? blank, after: after?.value ?? blank };
}

/**
 * N06: two versions are rivals when they differ in more than half of the ratio rows that both fill, and both fill at least three;
 * exactly half is an amendment.
 */
function areRivals(older: Entries, newer: Entries): boolean {
  const rows = [...newer.values()]
    .filter(({ column }) => column === "numerator")
    .map(({ rowId }) => [`${rowId}/numerator`, `${rowId}/denominator`])
    .filter((keys) => keys.every((key) => older.has(key) && newer.has(key)));
  const differs = (key: string): boolean =>
    !isSameValue(older.get(key)?.value ?? blank, newer.get(key)?.value ?? blank);
  const different = rows.filter((keys) => keys.some(differs)).length;
  return rows.length >= fewestRows && different * 2 > rows.length;
}

function isSameValue(left: CellValue, right: CellValue): boolean {
  return left.kind === right.kind && contentOf(left) === contentOf(right);
}

function contentOf(value: CellValue): string | number {
  if (value.kind === "error") return value.code;
  return value.kind === "blank" ? "" : value.value;
}
