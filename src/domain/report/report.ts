import type { CalendarDate } from "../calendar-date";
import type { Consolidation } from "../consolidate/consolidation";
import type { Plan } from "../plan/plan";
import type { EarlierPeriods, PeriodLock } from "./period-figures";

/**
 * What leaves the office for one period, as data: the one source of the sheet, the charts, the narrative and the Word document. Every
 * number that any of them shows is read from `consolidation` and `earlier`.
 */
export interface Report {
  readonly plan: Plan;
  readonly consolidation: Consolidation;
  readonly earlier: EarlierPeriods;
  /** The lock (chốt số liệu) in force for the period; null for figures that may still change. */
  readonly lock: PeriodLock | null;
  readonly signing: Signing;
}

/** Who signs, and to whom: the parts of a document that only the office knows (NĐ 30/2020). */
export interface Signing {
  /** Number of the document, "05"; null while it is not given: the place stays blank. */
  readonly number: string | null;
  /** Null leaves day and month blank, as on a draft. */
  readonly signedOn: CalendarDate | null;
  /** "Kính gửi", one receiver a line. */
  readonly addressees: readonly string[];
  /** "GIÁM ĐỐC"; lines such as "KT. GIÁM ĐỐC" and "PHÓ GIÁM ĐỐC" in order. */
  readonly signTitles: readonly string[];
  readonly signer: string;
  /** "Nơi nhận", a receiver a line. */
  readonly recipients: readonly string[];
}
