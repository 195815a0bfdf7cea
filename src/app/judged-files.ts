import type { Finding } from "../domain/check/finding";
import { isAcceptable } from "../domain/check/severity";
import type { Submission } from "../domain/form/submission";
import type { UnitId } from "../domain/plan/plan";
import type { FileFailure } from "./ports";

/** A file as it was read; nothing judged yet, so that another period or cut-off date can judge it again. */
export interface ReadFile {
  readonly name: string;
  readonly modifiedAt: number;
  readonly content: { readonly submission: Submission } | { readonly failure: FileFailure };
}

/** A file with what was found in it; without a submission when it could not be read. */
export interface Judged {
  readonly file: ReadFile;
  readonly submission: Submission | null;
  readonly failure: FileFailure | null;
  readonly findings: readonly Finding[];
}

/** C08: the newest acceptable file of each unit: by time of change, then by name, then by order of arrival. */
export function newestByUnit(judged: readonly Judged[]): ReadonlyMap<UnitId, Judged> {
  const newest = new Map<UnitId, Judged>();
  for (const report of judged) {
    const unitId = report.submission?.identity.unitId ?? null;
    if (unitId === null || !isUsable(report)) continue;
    const other = newest.get(unitId);
    if (!other || isNewer(report.file, other.file)) newest.set(unitId, report);
  }
  return newest;
}

/** C08: whether a file can be read and its identity and structure be trusted. */
export function isUsable({ failure, findings }: Judged): boolean {
  return failure === null && isAcceptable(findings);
}

function isNewer(file: ReadFile, other: ReadFile): boolean {
  if (file.modifiedAt !== other.modifiedAt) return file.modifiedAt > other.modifiedAt;
  return file.name >= other.name;
}
