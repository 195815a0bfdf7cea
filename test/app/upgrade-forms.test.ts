import fc from "fast-check";
import { createForms } from "../../src/app/create-forms";
import type { RawValue } from "../../src/domain/cell-value";
import { cellPosition } from "../../src/domain/address";
import { formRows, openColumns } from "../../src/domain/form/form-rows";
import { readSubmission } from "../../src/domain/form/read-form";
import type { Plan } from "../../src/domain/plan/plan";
import { appOn } from "../support/app";
import { valueOf } from "../support/full-form";
import { memoryWorkbook, type MemoryWorkbook } from "../support/memory-workbook";
import { anyPlan } from "../support/plans/plan-arbitrary";
import { changedPlan, withRows } from "../support/plans/plan-change";
import { realPlan } from "../support/real-plan";

/** The form of the plan's first unit or of one given, a number of its own in every open cell; what was entered, by "rowId/column". */
async function filled(plan: Plan, unitId = plan.units[0]?.id ?? "") {
  const [period] = plan.periods;
  if (!period) throw new Error("The plan has periods");
  const choice = { unitId, periodId: period.id, asOf: period.to };
  const workbook = memoryWorkbook();
  valueOf(await createForms(choice, appOn(workbook, { plan })));
  const entered = new Map<string, number>();
  for (const sheet of readSubmission({ sheets: workbook.sheets, uses1904: false }, plan).sheets)
    for (const row of formRows(plan, unitId, sheet.appendix))
      for (const column of openColumns(row)) {
        const at = cellPosition(sheet.entries.get(`${row.id}/${column}`)?.place.cell ?? "");
        if (!at) throw new Error(`No cell for ${row.id}/${column}`);
        entered.set(`${row.id}/${column}`, entered.size + 1);
        workbook.type(sheet.sheet, at.row, at.column, entered.size);
      }
  return { choice, workbook, entered };
}

/** What stands in the cells of the form now, by "rowId/column". */
function standing(workbook: MemoryWorkbook, plan: Plan): ReadonlyMap<string, RawValue> {
  const { sheets } = readSubmission({ sheets: workbook.sheets, uses1904: false }, plan);
  return new Map(sheets.flatMap(({ entries }) => [...entries].map(([key, { raw }]) => [key, raw] as const)));
}

describe("a form brought up to a later version of the plan", () => {
  it("loses no entry, whatever one row of the plan says otherwise: it stands in its row, or on the retired sheet and is named", async () => {
    const pairs = anyPlan.chain((older) => changedPlan(older).map((newer) => [older, newer] as const));
    await fc.assert(
      fc.asyncProperty(pairs, async ([older, newer]) => {
        const { choice, workbook, entered } = await filled(older);
        const made = valueOf(await createForms(choice, appOn(workbook, { plan: newer })));
        const now = standing(workbook, newer);
        const named = new Map<string, string>(
          made.gone.flatMap(({ row, entries }) =>
            entries.map(({ column, cell }) => [`${row.rowId}/${column}`, cell] as const),
          ),
        );
        const retired = workbook.sheets.filter(({ name }) => made.retired.includes(name));
        for (const [key, value] of entered) {
          if (now.get(key) === value) continue;
          const at = cellPosition(named.get(key) ?? "");
          const kept = retired.map(({ rows }) => (at ? rows[at.row]?.[at.column] : undefined));
          expect([key, kept]).toEqual([key, expect.arrayContaining([value])]);
        }
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it("says the version in force, so that nothing differs any more", async () => {
    const newer = withRows(realPlan, (rows) =>
      rows.map((row) => (row.id === "PL1.7.2" ? { ...row, name: "Hồ sơ điện tử" } : row)),
    );
    const { choice, workbook, entered } = await filled(realPlan, "VPS");
    const made = valueOf(await createForms(choice, appOn(workbook, { plan: newer })));
    expect(made).toMatchObject({ isUpdate: true, retired: [], gone: [] });
    const { identity } = readSubmission({ sheets: workbook.sheets, uses1904: false }, newer);
    expect(identity).toMatchObject({ planVersion: 2, planFingerprint: newer.fingerprint });
    const now = standing(workbook, newer);
    expect(now.get("PL1.7.2/name")).toBe("Hồ sơ điện tử");
    for (const [key, value] of entered) expect([key, now.get(key)]).toEqual([key, value]);
  });

  it("names what was entered in a row that is gone, and keeps it on the retired sheet", async () => {
    const newer = withRows(realPlan, (rows) => rows.filter(({ id }) => id !== "PL1.7.2"));
    const { choice, workbook, entered } = await filled(realPlan, "VPS");
    const made = valueOf(await createForms(choice, appOn(workbook, { plan: newer })));
    expect(made.retired).toEqual(["Phụ lục I (cũ)"]);
    const numerator = String(entered.get("PL1.7.2/numerator"));
    expect(made.gone).toMatchObject([{ row: { rowId: "PL1.7.2", ordinal: "7.2" } }]);
    expect(made.gone[0]?.entries[0]).toMatchObject({ column: "numerator", text: numerator });
    const old = workbook.sheets.find(({ name }) => name === "Phụ lục I (cũ)");
    expect(old?.rows.flat().map(String)).toContain(numerator);
  });
});
