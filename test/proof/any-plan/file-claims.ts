import { read as readXlsx } from "@e965/xlsx";
import { strFromU8, unzipSync } from "fflate";
import { SaxesParser } from "saxes";
import { entryColumns } from "../../../src/domain/form/columns";
import { entryAt } from "../../../src/domain/form/form-entries";
import { readSubmission } from "../../../src/domain/form/read-form";
import type { Submission } from "../../../src/domain/form/submission";
import type { Plan } from "../../../src/domain/plan/plan";
import { readWorkbook } from "../../../src/files/read-workbook";
import { writePaper } from "../../../src/files/write-paper";
import { createWorkbookWriter } from "../../../src/files/write-workbook";
import type { SentForm } from "./filled-form";
import type { Job } from "./job";
import { outputsOf } from "./outputs";

/** What is lost or broken on the way through the bytes of files. */
export async function fileMisfits(job: Job, plan: Plan): Promise<readonly string[]> {
  const { summary, others, paper } = outputsOf(job);
  const sheets = [...summary, ...others];
  const bytes = await createWorkbookWriter().write(sheets);
  const tabs = readXlsx(bytes).SheetNames;
  const forms = await Promise.all(job.forms.slice(0, 2).map((form) => formMisfits(form, plan)));
  const isSame = JSON.stringify(tabs) === JSON.stringify(sheets.map(({ name }) => name));
  return [
    ...forms.flat(),
    ...(isSame ? [] : [`tabs: ${tabs.join(", ")}`]),
    ...partMisfits(bytes),
    ...partMisfits(await writePaper(paper)),
  ];
}

/** Entries that a form does not give back from its file. */
async function formMisfits({ sheets, entries, workbook }: SentForm, plan: Plan): Promise<readonly string[]> {
  const read = readWorkbook(await createWorkbookWriter().write(sheets));
  if (!read.ok) return [`not read: ${read.error.code}`];
  const back = entriesIn(readSubmission(read.value, plan));
  const drawn = entriesIn(readSubmission(workbook, plan));
  return Object.keys(entries)
    .filter((key) => !drawn.has(key) || drawn.get(key) !== back.get(key))
    .map((key) => `${key}: ${drawn.get(key)} came back as ${back.get(key)}`);
}

function entriesIn({ sheets }: Submission): ReadonlyMap<string, string> {
  const cells = sheets.flatMap((sheet) =>
    [...sheet.rowsById.keys()].flatMap((rowId) =>
      entryColumns[sheet.appendix].map((column) => {
        const { value } = entryAt(sheet, rowId, column);
        return [`${rowId}/${column}`, JSON.stringify(value)] as const;
      }),
    ),
  );
  return new Map(cells);
}

/** Parts of a package that are no well-formed XML. */
function partMisfits(bytes: Uint8Array): readonly string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    if (!/\.(xml|rels)$/.test(name)) return [];
    const problems: string[] = [];
    const parser = new SaxesParser();
    parser.on("error", ({ message }) => problems.push(`${name}: ${message}`));
    parser.write(strFromU8(part)).close();
    return problems;
  });
}
