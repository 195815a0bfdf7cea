import type { AppContext } from "../../src/app/app-context";
import { ok } from "../../src/domain/result";
import { createDirectWriter } from "../../src/files/direct-writer";
import { entryVocabulary } from "../../src/text/entry-vocabulary";
import { findingWords } from "../../src/text/findings";
import { narrativeOf } from "../../src/text/narrative/narrative";
import { sheetWords } from "../../src/text/sheet-words";
import { memoryJournal } from "./memory-register";
import type { MemoryWorkbook } from "./memory-workbook";
import { realPlan } from "./real-plan";

/** The context of use-cases over a workbook in memory. */
export function appOn(workbook: MemoryWorkbook, more: Partial<AppContext> = {}): AppContext {
  return {
    ...{ plan: realPlan, words: sheetWords, vocabulary: entryVocabulary, describe: findingWords },
    ...{ workbook, edits: workbook.edits, register: workbook.register, appVersion: "0.1.0" },
    ...{ periods: memoryJournal((trips) => (workbook.trips += trips)), narrate: narrativeOf },
    reader: { read: () => Promise.reject(new Error("not used")) },
    reports: { read: () => Promise.reject(new Error("not used")) },
    formWriter: createDirectWriter(),
    opener: { openWorkbook: async () => ok(undefined) },
    now: () => "2024-03-01T08:00:00.000Z",
    ...more,
  };
}
