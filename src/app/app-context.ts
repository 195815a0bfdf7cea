import type { Finding } from "../domain/check/finding";
import type { Plan } from "../domain/plan/plan";
import type { EntryVocabulary } from "../domain/reading/entry-vocabulary";
import type { Narrative } from "../domain/report/narrative";
import type { Report } from "../domain/report/report";
import type { SheetWords } from "../domain/sheet/sheet-words";
import type { EditPort } from "./edit-port";
import type { FormFileReader, FormFileWriter, WorkbookOpener, WorkbookPort } from "./ports";
import type { JournalPort, RegisterPort, ReportReader } from "./register-ports";

/** What the use-cases work with; made once by the entry point. */
export interface AppContext {
  readonly plan: Plan;
  readonly words: SheetWords;
  readonly vocabulary: EntryVocabulary;
  readonly workbook: WorkbookPort;
  readonly edits: EditPort;
  readonly reader: FormFileReader;
  readonly reports: ReportReader;
  readonly register: RegisterPort;
  /** Figures, locks, signing details and words of periods. */
  readonly periods: JournalPort;
  /** Lời văn of a report. */
  readonly narrate: (report: Report) => Narrative;
  readonly formWriter: FormFileWriter;
  readonly opener: WorkbookOpener;
  /** What a finding says, for the sheets that are made of findings. */
  readonly describe: (found: Finding) => { readonly problem: string; readonly remedy: string };
  readonly appVersion: string;
  /** ISO time; the only clock. */
  readonly now: () => string;
}
