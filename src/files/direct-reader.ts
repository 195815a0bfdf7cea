import type { FormFileReader } from "../app/ports";
import type { Cutoffs, ReportReader } from "../app/register-ports";
import { readReports, unreadReport, type ReportReading } from "./read-reports";
import { readWorkbook } from "./read-workbook";
import { sourceBytes } from "./source-bytes";

/** Reads files where the code runs, for the command line and tests. */
export function createDirectReader(): FormFileReader {
  return {
    read: async (file) => {
      const bytes = await sourceBytes(file);
      return bytes.ok ? readWorkbook(bytes.value) : bytes;
    },
  };
}

/** Reads and judges files where the code runs. */
export function createDirectReportReader(readingFor: (cutoffs: Cutoffs) => ReportReading): ReportReader {
  return {
    read: async (file, cutoffs) => {
      const bytes = await sourceBytes(file);
      if (!bytes.ok) return [unreadReport(file, bytes.error.code)];
      return readReports(bytes.value, readingFor(cutoffs));
    },
  };
}
