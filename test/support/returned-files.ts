import { createWorkbookWriter } from "../../src/files/write-workbook";
import { goodEntries } from "../samples/sample-entries";
import { formOf } from "./forms";
import { realPlan } from "./real-plan";

/** A returned file as a browser takes it. */
export interface ReturnedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const mimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** `versions` complete reports of every unit but those left out, each version with its number in a note; names sort by version. */
export async function returnedFiles(
  versions: number,
  leftOut: ReadonlySet<string> = new Set(),
): Promise<readonly ReturnedFile[]> {
  const writer = createWorkbookWriter();
  const files: ReturnedFile[] = [];
  for (const { id } of realPlan.units.filter((unit) => !leftOut.has(unit.id)))
    for (let version = 1; version <= versions; version++) files.push(await returnedFile(id, version, writer));
  return files;
}

async function returnedFile(
  unitId: string,
  version: number,
  writer: ReturnType<typeof createWorkbookWriter>,
): Promise<ReturnedFile> {
  const entries = { ...goodEntries(realPlan, unitId), "PL1.7.2/note": `Lần gửi ${version}` };
  const bytes = await writer.write(formOf(unitId, entries));
  const name = `${unitId} lan ${String(version).padStart(2, "0")}.xlsx`;
  return { name, mimeType, buffer: Buffer.from(bytes) };
}
