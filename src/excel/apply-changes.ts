import type { Applied, CellChange, DoneChange } from "../app/edit-port";
import type { Drawing } from "../app/ports";
import { contentWritten, isSameContent } from "../domain/fix/cell-content";
import { drawSheet } from "./draw-sheet";
import { lookAtCells, type CellsNow } from "./look-at-cells";
import { protectSheet, unprotectSheet } from "./sheet-protection";
import { writeCell } from "./write-cell";

/**
 * Makes the changes whose cells still hold what is expected, in 2 round trips: one looks, one writes. The record is drawn
 * before the first cell changes: when Excel fails in between, everything that was changed is in the record. With changes that
 * restore it is the other way round: what is called undone is undone.
 */
export async function applyChanges(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
  record: (applied: Applied) => Drawing | null,
): Promise<Applied> {
  const now = await lookAtCells(context, changes);
  const applied = judged(changes, now);
  const drawing = record(applied);
  if (applied.done.length === 0 && !drawing) return applied;
  context.application.suspendApiCalculationUntilNextSync();
  const opened = sheetsToOpen(applied, now);
  opened.forEach(unprotectSheet);
  // The log goes in one request with the changes that it tells of.
  const isLast = changes.some(({ restores }) => restores === true);
  const drawRecord = () => drawing && drawSheet(context, drawing).rest.forEach((write) => write());
  if (!isLast) drawRecord();
  for (const change of applied.done) writeChange(change, now);
  if (isLast) drawRecord();
  opened.forEach(protectSheet);
  await context.sync();
  return applied;
}

/** A cell that holds something else, or whose sheet is gone, is left alone, and with it all changes of its group. */
function judged(changes: readonly CellChange[], { cells }: CellsNow): Applied {
  const isHeld = (change: CellChange): boolean => {
    const now = cells.get(change);
    if (now === undefined) return false;
    const isRestored = change.restores === true && isSameContent(now.content, contentWritten(change.becomes));
    return isRestored || isSameContent(now.content, change.expects);
  };
  const lost = new Set(changes.flatMap((change) => (isHeld(change) ? [] : [change.group ?? change])));
  const isStale = (change: CellChange): boolean => lost.has(change.group ?? change);
  const done = changes.filter((change) => !isStale(change)).map((change) => doneChange(change, cells));
  return { done, stale: changes.filter(isStale) };
}

function doneChange(change: CellChange, cells: CellsNow["cells"]): DoneChange {
  const { numberFormat = "General", fontName = "" } = cells.get(change) ?? {};
  return { ...change, numberFormatBefore: numberFormat, fontNameBefore: fontName };
}

/** Sheets that are protected at this moment, not those that were when they were read (office-js issue 6784). */
function sheetsToOpen({ done }: Applied, { sheets }: CellsNow): readonly Excel.Worksheet[] {
  const changed = new Set(done.map(({ sheet }) => sheet));
  return [...sheets]
    .filter(([name, sheet]) => changed.has(name) && sheet.protection.protected)
    .map(([, sheet]) => sheet);
}

function writeChange(change: DoneChange, { sheets }: CellsNow): void {
  const range = sheets.get(change.sheet)?.getRange(change.cell).untrack();
  if (!range) return;
  const before = change.numberFormatBefore;
  writeCell(range, contentWritten(change.becomes), { before, after: change.numberFormat ?? before });
  const { fontName, fontNameBefore } = change;
  if (fontName && fontName !== fontNameBefore) range.format.font.name = fontName;
}
