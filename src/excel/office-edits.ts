import type { EditPort } from "../app/edit-port";
import { applyChanges } from "./apply-changes";
import { readAsking, readNamedSheets } from "./read-workbook";
import { runExcel } from "./run";
import { protectAgain } from "./sheet-protection";
import { watchEdits, type TabNames } from "./watch-edits";

/** How long nothing may be typed until a burst of edits is over, in milliseconds. */
const defaultQuietMs = 300;

/** Single cells of the open workbook through Office.js, and edits by the person at this Excel. */
export function createOfficeEdits(quietMs = defaultQuietMs): EditPort {
  const tabs: TabNames = new Map();
  return {
    apply: async (changes, sheets, record) => {
      const applied = await runExcel((context) => applyChanges(context, changes, record));
      if (!applied.ok) await runExcel((context) => protectAgain(context, protectedOf(sheets)));
      return applied;
    },
    readSheets: (names) => readAsking((context, asking) => readNamedSheets(context, { names, tabs }, asking)),
    watch: (onEdits) => watchEdits({ quietMs, tabs, onEdits }),
  };
}

function protectedOf(sheets: Parameters<EditPort["apply"]>[1]): readonly string[] {
  return [...sheets].filter(([, { isProtected }]) => isProtected).map(([name]) => name);
}

/** The open workbook's cells; all work goes through the one queue of `runExcel`. */
export const officeEdits: EditPort = createOfficeEdits();
