import type { Plan } from "../domain/plan/plan";
import type { SheetWords } from "../domain/sheet/sheet-words";
import type { FormFileReader, WorkbookPort } from "./ports";

/** What the use-cases work with; made once by the entry point. */
export interface AppContext {
  readonly plan: Plan;
  readonly words: SheetWords;
  readonly workbook: WorkbookPort;
  readonly reader: FormFileReader;
  readonly appVersion: string;
  /** ISO time; the only clock. */
  readonly now: () => string;
}
