import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { SourceFile } from "../../src/app/ports";
import { planFileName } from "../../src/app/file-names";
import type { PlanWork } from "../../src/app/plan-ports";
import { planFiles } from "../../src/files/plan-files";
import { doubtSentence } from "../../src/text/decision-doubts";
import { decisionVocabulary } from "../../src/text/decision-vocabulary";
import { planSheetWords } from "../../src/text/plan-sheet-words";
import { nextPlanWords } from "../../src/text/roll-over-words";
import { planVocabulary } from "../../src/text/plan-vocabulary";
import { memoryJournal } from "./memory-register";
import { type MemoryWorkbook } from "./memory-workbook";
import { realPlan } from "./real-plan";

export const decision2024 = new Uint8Array(
  readFileSync(resolve(__dirname, "../domain/decision/fixtures/plan-2024.txt")),
);

/** A file in memory. */
export function memoryFile(name: string, bytes: Uint8Array): SourceFile {
  return { name, size: bytes.length, modifiedAt: 0, bytes: () => Promise.resolve(bytes) };
}

export function workOn(workbook: MemoryWorkbook, plan = realPlan): PlanWork {
  return {
    ...{ plan, workbook, words: nextPlanWords, decisionWords: decisionVocabulary },
    periods: memoryJournal((trips) => (workbook.trips += trips)),
    store: memoryJournal((trips) => (workbook.trips += trips)),
    files: planFiles(planVocabulary),
    describeDoubt: doubtSentence,
    fileName: planFileName,
    now: () => "2024-03-01T08:00:00.000Z",
  };
}

/** The value or a failed test. */
export function valueOf<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Row and column of the cell of a sheet that holds exactly this. */
export function cellOf(
  workbook: MemoryWorkbook,
  sheet: string,
  value: string,
): readonly [row: number, column: number] {
  const rows = workbook.sheets.find(({ name }) => name === sheet)?.rows ?? [];
  const row = rows.findIndex((cells) => cells.includes(value));
  return [row, rows[row]?.indexOf(value) ?? -1];
}

export const appendix1 = planSheetWords.names.appendix1;
