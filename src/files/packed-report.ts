import type { ReadReport } from "../app/register-ports";
import type { KeptReport } from "../domain/register/kept-report";

/** A judged report on its way out of a worker: its entries as UTF-8 JSON, which is handed over and understood when asked for. */
export interface PackedReport {
  readonly head: Omit<ReadReport, "report">;
  /** Null when the file could not be read. */
  readonly packed: PackedEntries | null;
}

export interface PackedEntries extends Pick<KeptReport, "identity"> {
  readonly sheets: Uint8Array<ArrayBuffer>;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** About 4 KB a report, where its entries as objects take 20. */
export function packReport({ report, ...head }: ReadReport): PackedReport {
  if (report === null) return { head, packed: null };
  const sheets = Uint8Array.from(encoder.encode(JSON.stringify(report.sheets)));
  return { head, packed: { identity: report.identity, sheets } };
}

/** The report again; its entries are decoded each time they are asked for, so that thousands of reports stay small. */
export function unpackReport({ head, packed }: PackedReport): ReadReport {
  return { ...head, report: packed && unpackEntries(packed) };
}

function unpackEntries({ identity, sheets }: PackedEntries): KeptReport {
  return {
    identity,
    get sheets() {
      return JSON.parse(decoder.decode(sheets)) as KeptReport["sheets"];
    },
  };
}
