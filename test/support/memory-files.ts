import type { SourceFile } from "../../src/app/ports";
import type { ReadReport, ReportReader } from "../../src/app/register-ports";
import { judgeForms } from "../../src/app/judge-forms";
import { fnv1a64 } from "../../src/domain/plan/fingerprint";
import { blueprintGrid } from "../../src/domain/sheet/blueprint-grid";
import { unreadReport } from "../../src/files/read-reports";
import { entryVocabulary as vocabulary } from "../../src/text/entry-vocabulary";
import { sheetWords as words } from "../../src/text/sheet-words";
import { formOf, type Entries } from "./forms";
import { realPlan as plan } from "./real-plan";

/** A returned form in memory; without a unit it is a damaged file. */
export interface Returned {
  readonly name: string;
  readonly unitId?: string;
  readonly entries?: Entries;
  readonly periodId?: string;
  readonly modifiedAt?: number;
}

/** The same as a picked file. */
export function pickedFile({ name, modifiedAt = 0 }: Returned): SourceFile {
  return { name, size: 1, modifiedAt, bytes: () => Promise.reject(new Error("not used")) };
}

/** Reads returned forms by their names and judges them; files of equal content have equal ids. */
export function memoryReports(returned: readonly Returned[]): ReportReader & { reads: string[] } {
  const reads: string[] = [];
  return {
    reads,
    async read(file, cutoffs) {
      reads.push(file.name);
      const found = returned.find((candidate) => candidate.name === file.name);
      if (!found?.unitId) return [unreadReport(file, "damaged")];
      const sheets = formOf(found.unitId, found.entries, found.periodId).map(blueprintGrid);
      const [judged] = judgeForms({ sheets, uses1904: false }, { plan, words, vocabulary, cutoffs });
      const id = fnv1a64(JSON.stringify(sheets));
      return judged ? [{ ...judged, id } satisfies ReadReport] : [];
    },
  };
}

/** Bytes as a picked file. */
export function sourceOf(name: string, bytes: Uint8Array): SourceFile {
  return { name, size: bytes.length, modifiedAt: 0, bytes: async () => bytes };
}
