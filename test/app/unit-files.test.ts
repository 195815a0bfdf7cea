import { unzipSync } from "fflate";
import { makeUnitFiles, openUnitFile, type UnitFilesApp } from "../../src/app/unit-files";
import type { FormFileWriter } from "../../src/app/ports";
import { readSubmission } from "../../src/domain/form/read-form";
import type { Submission } from "../../src/domain/form/submission";
import { err, ok } from "../../src/domain/result";
import { blueprintGrid } from "../../src/domain/sheet/blueprint-grid";
import { createDirectWriter } from "../../src/files/direct-writer";
import { readWorkbook } from "../../src/files/read-workbook";
import { sheetWords } from "../../src/text/sheet-words";
import { formOf, type Entries } from "../support/forms";
import { realPlan } from "../support/real-plan";

const choice = { periodId: "H1", asOf: "2024-06-14" };
const app = (more: Partial<UnitFilesApp> = {}): UnitFilesApp => ({
  ...{ plan: realPlan, words: sheetWords, appVersion: "0.1.0", now: () => "2024-06-01T08:00:00.000Z" },
  ...{ formWriter: createDirectWriter(), ...more },
});
const run = (signal = new AbortController().signal) => {
  const told: string[] = [];
  return { told, onProgress: ({ done, total }: Told) => told.push(`${done}/${total}`), signal };
};
type Told = { readonly done: number; readonly total: number };

function reportOf(unitId: string, entries: Entries): Submission {
  return readSubmission({ sheets: formOf(unitId, entries).map(blueprintGrid), uses1904: false }, realPlan);
}

async function filesOf(more: Partial<Parameters<typeof makeUnitFiles>[0]>, own = app(), how = run()) {
  const made = await makeUnitFiles({ ...choice, ...more }, own, how);
  if (!made.ok) throw new Error(made.error.kind);
  const parts = unzipSync(made.value.zip);
  const read = (name: string): Submission => {
    const grid = readWorkbook(parts[name] ?? new Uint8Array());
    if (!grid.ok) throw new Error(grid.error.code);
    return readSubmission(grid.value, realPlan);
  };
  return { ...made.value, inZip: Object.keys(parts), read };
}

describe("a form for each unit as a file", () => {
  it("makes one for every unit of the plan, in its order, under a name of its own", async () => {
    const how = run();
    const { files, name, inZip, wasStopped } = await filesOf({}, app(), how);
    expect(files.map(({ unitId }) => unitId)).toEqual(realPlan.units.map(({ id }) => id));
    expect(inZip).toEqual(files.map((file) => file.name));
    expect(new Set(inZip).size).toBe(19);
    expect(inZip).toContain("CCTS - Bieu mau CCHC 6 thang dau nam 2024.xlsx");
    expect([name, wasStopped]).toEqual(["Bieu mau CCHC 6 thang dau nam 2024.zip", false]);
    expect([how.told[0], how.told.at(-1)]).toEqual(["1/19", "19/19"]);
  });

  it("fills in unit, period and cut-off date", async () => {
    const { files, read } = await filesOf({ unitIds: ["VPS", "CCTS"] });
    const identities = files.map(({ name }) => read(name).identity);
    expect(identities).toMatchObject([
      { unitId: "VPS", periodId: "H1", cutoffDate: "2024-06-14", format: "cchc-form/1" },
      { unitId: "CCTS", periodId: "H1", cutoffDate: "2024-06-14", format: "cchc-form/1" },
    ]);
  });

  it("shows the period before only where that unit's report is at hand", async () => {
    const past = [reportOf("CCTS", { "PL1.2/numerator": 45, "PL1.2/denominator": 50 }), reportOf("VPS", {})];
    const { files } = await filesOf({ unitIds: ["VPS", "CCTS", "TTS"], past });
    expect(files.map(({ unitId, hasPrevious }) => [unitId, hasPrevious])).toEqual([
      ["VPS", false],
      ["TTS", false],
      ["CCTS", true],
    ]);
  });

  it("keeps what was made when it is stopped", async () => {
    const controller = new AbortController();
    const how = {
      onProgress: ({ done }: Told) => done === 2 && controller.abort(),
      signal: controller.signal,
    };
    const made = await makeUnitFiles(choice, app(), {
      ...how,
      onProgress: (told) => void how.onProgress(told),
    });
    expect(made).toMatchObject({ ok: true, value: { wasStopped: true } });
    expect(made.ok && Object.keys(unzipSync(made.value.zip))).toHaveLength(2);
    controller.abort();
    const none = await makeUnitFiles(choice, app(), run(controller.signal));
    expect(none).toMatchObject({ ok: true, value: { files: [], wasStopped: true } });
  });

  it.each(["write", "pack"] as const)("says so when it cannot %s", async (step) => {
    const broken = { ...createDirectWriter(), [step]: async () => err({ kind: "fileNotMade" }) };
    const made = await makeUnitFiles(choice, app({ formWriter: broken as FormFileWriter }), run());
    expect(made).toEqual({ ok: false, error: { kind: "fileNotMade" } });
  });

  it("opens one unit's form as a workbook of its own", async () => {
    const opened: Uint8Array[] = [];
    const opener = { openWorkbook: async (bytes: Uint8Array) => (opened.push(bytes), ok(undefined)) };
    const past = [reportOf("CCTS", { "PL1.2/numerator": 45, "PL1.2/denominator": 50 })];
    expect(await openUnitFile({ ...choice, unitId: "CCTS", past }, { ...app(), opener })).toEqual(
      ok(undefined),
    );
    const grid = readWorkbook(opened[0] ?? new Uint8Array());
    if (!grid.ok) throw new Error(grid.error.code);
    expect(readSubmission(grid.value, realPlan).identity).toMatchObject({ unitId: "CCTS", periodId: "H1" });
    expect(grid.value.sheets[0]?.rows[0]).toContain("previous");
  });

  it("passes on why Excel would not open it", async () => {
    const failure = { kind: "excel", code: "ApiNotFound", sheet: null, statement: null } as const;
    const opener = { openWorkbook: async () => err(failure) };
    expect(await openUnitFile({ ...choice, unitId: "CCTS" }, { ...app(), opener })).toEqual(err(failure));
  });
});
