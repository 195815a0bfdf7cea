import type { ReadReport } from "../app/register-ports";
import type { KeptReport } from "../domain/register/kept-report";

/** A judged report on its way out of a worker: its entries as UTF-8 JSON, which is handed over and understood when asked for. */
export interface PackedReport {
  readonly head: Omit<ReadReport, "report">;
  readonly entries: Uint8Array<ArrayBuffer> | null;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** About 4 KB a report, where its entries as objects take 20. */
export function packReport({ report, ...head }: ReadReport): PackedReport {
  return { head, entries: report && Uint8Array.from(encoder.encode(JSON.stringify(report))) };
}

/** The report again; its entries are decoded each time they are asked for, so that thousands of reports stay small. */
export function unpackReport({ head, entries }: PackedReport): ReadReport {
  return {
    ...head,
    get report() {
      return entries && (JSON.parse(decoder.decode(entries)) as KeptReport);
    },
  };
}
