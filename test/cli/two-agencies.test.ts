import { strFromU8, unzipSync } from "fflate";
import { readFileSync, writeFileSync } from "node:fs";
import { formBlueprints } from "../../src/domain/sheet/form-sheets";
import { planToJson } from "../../src/files/plan-json";
import { readWorkbook } from "../../src/files/read-workbook";
import { createWorkbookWriter } from "../../src/files/write-workbook";
import { sheetWords } from "../../src/text/sheet-words";
import { inFolder, json, run, useCliFolder, type Checked, type Consolidated } from "../support/cli-run";
import { typedContents, type Entries } from "../support/forms";
import { plan2025 } from "../support/plans/plan-2025";

useCliFolder();

/** A unit's report of 2025 as a file. */
async function report(unitId: string, periodId: string, entries: Entries): Promise<void> {
  const unit = plan2025.units.find(({ id }) => id === unitId);
  const period = plan2025.periods.find(({ id }) => id === periodId);
  if (!unit || !period) throw new Error(`No unit ${unitId} or period ${periodId}`);
  const sheets = formBlueprints({
    ...{ plan: plan2025, unit, period, asOf: period.to, words: sheetWords, appVersion: "0.1.0" },
    ...{ createdAt: "2025-03-01T08:00:00.000Z", kept: typedContents(entries) },
  });
  writeFileSync(inFolder(`${unitId}.xlsx`), await createWorkbookWriter().write(sheets));
}

/** 7.2 is entered by every unit. */
const figures = (numerator: number, denominator: number): Entries => ({
  ...{ "PL1.7.2/numerator": numerator, "PL1.7.2/denominator": denominator },
});

const planned = (...argv: string[]) => run(...argv, "--plan", "plan.json");
const consolidate = (periodId: string, ...files: string[]) =>
  planned("consolidate", ...files, "--period", periodId, "-o", "t.xlsx", "--word", "t.docx", "--json");

/** Texts of the summary, and of the report as a document. */
function printed(): readonly [sheet: string, paper: string] {
  const read = readWorkbook(readFileSync(inFolder("t.xlsx")));
  if (!read.ok) throw new Error("The summary is a workbook");
  const [summary] = read.value.sheets;
  const cells = (summary?.rows ?? []).flat().filter((value) => typeof value === "string");
  const paper = strFromU8(
    unzipSync(readFileSync(inFolder("t.docx")))["word/document.xml"] ?? new Uint8Array(),
  );
  return [cells.join("\n"), paper.replace(/<[^>]+>/g, "")];
}

beforeEach(() => writeFileSync(inFolder("plan.json"), JSON.stringify(planToJson(plan2025))));

describe("two agencies and two provinces within one year", () => {
  it.each([
    ["M2", "SNN", "SỞ NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN", "Bình Định"],
    ["Q1", "SNNMT", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Bình Định"],
    ["H1", "SNNMT", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Bình Định"],
    ["M9", "SNNMT", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG", "Gia Lai"],
  ])(
    "[Y01] the period %s bears the symbol %s, the name and the place of its cut-off date",
    async (periodId, symbol, name, place) => {
      await report("VPS", periodId, figures(8, 10));
      await consolidate(periodId, "VPS.xlsx");
      for (const text of printed()) {
        expect(text).toMatch(new RegExp(`/BC-${symbol}(?![A-Z])`));
        expect(text).not.toMatch(new RegExp(`/BC-${symbol === "SNN" ? "SNNMT" : "SNN"}(?![A-Z])`));
        expect(text).toContain(name);
        expect(text).toContain(`${place}, ngày`);
      }
    },
  );

  it("[Y02] [I08] the first quarter counts the units in force on 14/3, and refuses the file of one that is gone, naming who reports now", async () => {
    await report("VPS", "Q1", figures(8, 10));
    await report("CCTSM", "Q1", figures(1, 10));
    await report("CCTS", "Q1", figures(100, 100));
    const { code, out } = await consolidate("Q1", "VPS.xlsx", "CCTSM.xlsx", "CCTS.xlsx");
    const result = json<Consolidated>(out);
    expect([code, result.units.received]).toEqual([1, ["VPS", "CCTSM"]]);
    expect(result.units.expected).toHaveLength(plan2025.units.length - 2);
    expect(result.units.expected).not.toContain("TTS");
    expect(result.units.rejected).toEqual([
      {
        file: "CCTS.xlsx",
        reason: expect.stringContaining("Số liệu do Chi cục Thủy sản và Biển báo cáo") as string,
      },
    ]);
    expect(result.indicators.find((total) => "id" in total && total.id === "PL1.7.2")).toMatchObject({
      ...{ numerator: 9, denominator: 20, reported: 2, expected: plan2025.units.length - 2 },
    });
  });

  it("[Y02] the same unit reports for a period that closes before it goes, and its successor does not yet", async () => {
    await report("CCTS", "M2", figures(1, 2));
    await report("CCTSM", "M2", figures(5, 5));
    const result = json<Consolidated>((await consolidate("M2", "CCTS.xlsx", "CCTSM.xlsx")).out);
    expect([result.units.received, result.units.expected.length]).toEqual([
      ["CCTS"],
      plan2025.units.length - 1,
    ]);
    expect(result.units.rejected.map(({ file }) => file)).toEqual(["CCTSM.xlsx"]);
  });

  it("[I08] [T14] the check refuses a unit that is gone and takes documents of either agency, asking about a third", async () => {
    const numbered = (number: string): Entries => ({
      ...{ "PL2.2/status": "Đã hoàn thành", "PL2.2/completedOn": 45_677, "PL2.2/documentNumber": number },
      ...{ "PL2.2/documentDate": 45_677 },
    });
    const rules = async (unitId: string, entries: Entries) => {
      await report(unitId, "Q1", entries);
      const [file] = json<Checked>((await planned("check", `${unitId}.xlsx`, "--json")).out).files;
      return file?.findings.filter(({ rule }) => ["I08", "T14"].includes(rule)) ?? [];
    };
    expect((await rules("CCTS", {})).map(({ rule }) => rule)).toEqual(["I08"]);
    const owner = plan2025.appendix2.tasks.find(({ id }) => id === "PL2.2")?.leads;
    const unitId = owner?.kind === "units" ? (owner.unitIds[0] ?? "") : "";
    for (const symbol of ["SNN", "SNNMT"])
      expect(await rules(unitId, numbered(`12/KH-${symbol}`))).toEqual([]);
    const [asked] = await rules(unitId, numbered("12/KH-SYT"));
    expect(asked?.message).toContain("SNNMT");
  });

  it("[I08] a form is made for a unit in force, and for its period says who it is", async () => {
    const made = await planned("form", "--unit", "CCTSM", "--period", "Q1", "-o", "f.xlsx");
    expect(made.code).toBe(0);
    const [file] = json<Checked>((await planned("check", "f.xlsx", "--json")).out).files;
    expect([file?.unitId, file?.periodId, file?.accepted]).toEqual(["CCTSM", "Q1", true]);
  });
});
