import { collectReport, readFiles, registerOf } from "../../src/app/collect";
import { consolidateReports } from "../../src/app/consolidate-reports";
import type { FormFileReader, SourceFile } from "../../src/app/ports";
import { err, ok } from "../../src/domain/result";
import { blueprintGrid } from "../../src/domain/sheet/blueprint-grid";
import { entryVocabulary } from "../../src/text/entry-vocabulary";
import { sheetWords } from "../../src/text/sheet-words";
import { formOf, type Entries } from "../support/forms";
import { realPlan } from "../support/real-plan";

const period = { periodId: "Q1", asOf: "2024-03-14" };
const app = { plan: realPlan, words: sheetWords, vocabulary: entryVocabulary };

interface Returned {
  readonly name: string;
  readonly unitId?: string;
  readonly entries?: Entries;
  readonly periodId?: string;
  readonly modifiedAt?: number;
}

/** A reader over forms in memory: the file's name picks the form, an unknown one is damaged. */
function readerOf(returned: readonly Returned[]): FormFileReader {
  return {
    async read(file) {
      const found = returned.find((candidate) => candidate.name === file.name);
      if (!found?.unitId) return err({ kind: "file", code: "damaged" });
      const sheets = formOf(found.unitId, found.entries, found.periodId).map(blueprintGrid);
      return ok({ sheets, uses1904: false });
    },
  };
}

async function registered(returned: readonly Returned[]) {
  const files = returned.map(({ name, modifiedAt = 0 }): SourceFile => ({
    name,
    size: 1,
    modifiedAt,
    bytes: never,
  }));
  const options = { onProgress: () => undefined, signal: new AbortController().signal };
  const read = await readFiles(files, { reader: readerOf(returned), plan: realPlan }, options);
  return registerOf(read, period, app);
}

function never(): Promise<Uint8Array> {
  return Promise.reject(new Error("not used"));
}

function isCopy({ rule }: { readonly rule: string }): boolean {
  return rule === "U01";
}

function figures(rowId: string, numerator: number, denominator: number): Entries {
  return { [`${rowId}/numerator`]: numerator, [`${rowId}/denominator`]: denominator };
}

function online(numerator: number, denominator: number): Entries {
  return { "PL1.7.3a/numerator": numerator, "PL1.7.3a/denominator": denominator };
}

describe("collecting the units' files", () => {
  it("accepts a form of the period, refuses a damaged file and a form of another period", async () => {
    const { receipts } = await registered([
      { name: "a.xlsx", unitId: "CCTS" },
      { name: "b.xlsx" },
      { name: "c.xlsx", unitId: "CCKL", periodId: "H1" },
    ]);
    expect(receipts.map(({ file, outcome, unitId }) => [file, outcome, unitId])).toEqual([
      ["a.xlsx", "acceptedWithWarnings", "CCTS"],
      ["b.xlsx", "refused", null],
      ["c.xlsx", "refused", "CCKL"],
    ]);
    expect(receipts[1]?.failure?.code).toBe("damaged");
  });

  it.each([
    ["the later change", { modifiedAt: 2 }, { modifiedAt: 1 }, "1.xlsx"],
    ["the later name at the same time", { modifiedAt: 1 }, { modifiedAt: 1 }, "2.xlsx"],
  ])("[C08] counts one file of a unit: %s", async (_case, first, second, winner) => {
    const { accepted, receipts } = await registered([
      { name: "1.xlsx", unitId: "CCTS", ...first },
      { name: "2.xlsx", unitId: "CCTS", ...second },
    ]);
    expect(accepted.map((report) => report.file)).toEqual([winner]);
    expect(receipts.filter((receipt) => receipt.outcome === "superseded")).toHaveLength(1);
  });

  it("a refused newer file does not push out a good older one", async () => {
    const { accepted } = await registered([
      { name: "1.xlsx", unitId: "CCTS", modifiedAt: 1 },
      { name: "2.xlsx", unitId: "CCTS", modifiedAt: 2, periodId: "H1" },
    ]);
    expect(accepted.map((report) => report.file)).toEqual(["1.xlsx"]);
  });

  it("names who is missing in the plan's order", async () => {
    const register = await registered([
      { name: "a.xlsx", unitId: "TTS" },
      { name: "b.xlsx", unitId: "VPS" },
    ]);
    const report = collectReport(register, app, false);
    expect(report.received).toEqual(["VPS", "TTS"]);
    expect(report.missing).toHaveLength(17);
  });

  it("a stop keeps what was read", async () => {
    const returned = Array.from({ length: 20 }, (_, index) => ({ name: `${index}.xlsx`, unitId: "CCTS" }));
    const stop = new AbortController();
    const files = returned.map(({ name }): SourceFile => ({ name, size: 1, modifiedAt: 0, bytes: never }));
    const read = await readFiles(
      files,
      { reader: readerOf(returned), plan: realPlan },
      { onProgress: ({ done }) => done === 5 && stop.abort(), signal: stop.signal },
    );
    expect(read.length).toBeGreaterThanOrEqual(5);
    expect(read.length).toBeLessThan(20);
  });

  it("[C01] adds numerators and denominators of the accepted reports: 10/10 and 50/100 give 60/110", async () => {
    const { accepted } = await registered([
      { name: "a.xlsx", unitId: "CCTS", entries: online(10, 10) },
      { name: "b.xlsx", unitId: "CCKL", entries: online(50, 100) },
    ]);
    const total = consolidateReports(accepted, period, app)?.indicators.find(({ id }) => id === "PL1.7.3a");
    expect(total).toMatchObject({
      numerator: 60,
      denominator: 110,
      verdict: "near",
      reported: 2,
      expected: 19,
    });
  });

  it("[U01] tells both of two units with the same figures, of the files that count", async () => {
    const copied = { ...online(50, 100), ...figures("PL1.7.2", 90, 100), ...figures("PL1.3.2", 80, 100) };
    const register = await registered([
      { name: "a.xlsx", unitId: "CCTS", entries: copied },
      { name: "b.xlsx", unitId: "CCKL", entries: copied },
      { name: "c.xlsx", unitId: "CCTL", entries: copied, modifiedAt: 1 },
      { name: "d.xlsx", unitId: "CCTL", entries: online(50, 100), modifiedAt: 2 },
    ]);
    const told = register.receipts.map(({ findings }) => findings.filter(({ rule }) => rule === "U01"));
    expect(told.map((each) => each.length)).toEqual([1, 1, 0, 0]);
    expect(told[0]?.[0]?.facts).toEqual({ units: ["Chi cục Kiểm lâm"], rows: 3 });
    const accepted = register.accepted.map(({ file, findings }) => [file, findings.some(isCopy)]);
    expect(accepted).toEqual([
      ["a.xlsx", true],
      ["b.xlsx", true],
      ["d.xlsx", false],
    ]);
  });
});
