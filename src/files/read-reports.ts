import type { SourceFile } from "../app/ports";
import type { ReadReport } from "../app/register-ports";
import type { WorkbookGrid } from "../domain/cell-value";
import type { FileRefusal } from "../domain/register/file-refusal";
import type { FileFailure } from "../app/ports";
import type { Result } from "../domain/result";

/** What was found in a workbook: its form, or the forms of the units whose tabs it holds. */
export type JudgedForm = Omit<ReadReport, "id">;

/** How bytes become reports; the entry point gives the plan and the words. */
export interface ReportReading {
  readonly read: (bytes: Uint8Array) => Result<WorkbookGrid, FileFailure>;
  readonly judge: (grid: WorkbookGrid) => readonly JudgedForm[];
}

/** The reports in a file, each with an id made from the file's content (SHA-256, first half) and, of several, its place among them. */
export async function readReports(
  bytes: Uint8Array,
  { read, judge }: ReportReading,
): Promise<readonly ReadReport[]> {
  const id = await contentId(bytes);
  const grid = read(bytes);
  if (!grid.ok) return [{ ...nothingRead(grid.error.code), id }];
  const forms = judge(grid.value);
  return forms.map((form, index) => ({ ...form, id: forms.length > 1 ? `${id}-${index + 1}` : id }));
}

/** A file whose bytes could not even be had: it is told apart by name, size and time. */
export function unreadReport({ name, size, modifiedAt }: SourceFile, code: FileRefusal): ReadReport {
  return { ...nothingRead(code), id: `${name}|${size}|${modifiedAt}` };
}

function nothingRead(failure: FileRefusal): JudgedForm {
  return { savedAt: null, savedBy: null, asOf: "", failure, report: null, findings: [], tabs: null };
}

async function contentId(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes as BufferSource);
  return Array.from(new Uint8Array(digest, 0, 16), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
