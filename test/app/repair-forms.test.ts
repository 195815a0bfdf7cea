import { asOf, fullForm, standsIn, valueOf, type FullForm } from "../support/full-form";

const count = "PL1.7.2/numerator";

/** The form with rows of Phụ lục I left out. */
function without(form: FullForm, sheet: string, rows: readonly number[]): void {
  const keep = <T>(lines: readonly T[]): T[] => lines.filter((_, index) => !rows.includes(index));
  form.workbook.sheets = form.workbook.sheets.map((grid) =>
    grid.name === sheet ? { ...grid, rows: keep(grid.rows), formulas: keep(grid.formulas ?? []) } : grid,
  );
}

describe("repairing", () => {
  it("restores a lost row with every entry kept, in at most 5 round trips", async () => {
    const form = fullForm("CCTS");
    const was = standsIn(form.workbook, count);
    without(form, "Phụ lục I", [10]);
    expect(valueOf(await form.actions.check(asOf)).needsRepair).toBe(true);
    const before = form.workbook.trips;
    const repaired = valueOf(await form.actions.repair(asOf));
    expect(form.workbook.trips - before).toBeLessThanOrEqual(5);
    expect(repaired.needsRepair).toBe(false);
    expect(repaired.findings.filter(({ rule }) => rule.startsWith("S"))).toEqual([]);
    expect(standsIn(form.workbook, count)).toBe(was);
  });

  it("restores a lost sheet", async () => {
    const form = fullForm("CCTS");
    form.workbook.sheets = form.workbook.sheets.filter(({ name }) => name !== "Phụ lục II");
    expect(valueOf(await form.actions.check(asOf)).needsRepair).toBe(true);
    const repaired = valueOf(await form.actions.repair(asOf));
    expect(repaired.findings.filter(({ rule }) => rule === "S01")).toEqual([]);
  });

  it("keeps a text that begins with = as text", async () => {
    const form = fullForm("CCTS", {});
    form.workbook.put("Phụ lục I", "P30", { kind: "value", value: "=1+1" });
    valueOf(await form.actions.repair(asOf));
    const drawn = form.workbook.drawn.flat().find(({ blueprint }) => blueprint.name === "Phụ lục I");
    expect(drawn?.blueprint.cells[29]?.[15]?.value).toEqual({ kind: "text", text: "=1+1" });
  });

  it("says when the form no longer tells whose it is", async () => {
    const form = fullForm("CCTS");
    form.workbook.sheets = form.workbook.sheets.filter(({ name }) => name !== "_cchc");
    expect(await form.actions.repair(asOf)).toEqual({ ok: false, error: { kind: "identityLost" } });
    expect(form.workbook.drawn).toEqual([]);
  });

  it("is not offered while two rows of one kind stand there, nor for a whole form", async () => {
    const form = fullForm("CCTS");
    expect(valueOf(await form.actions.check(asOf)).needsRepair).toBe(false);
    without(form, "Phụ lục I", [10]);
    form.workbook.sheets = form.workbook.sheets.map((grid) =>
      grid.name === "Phụ lục I"
        ? {
            ...grid,
            rows: [...grid.rows, ...grid.rows.slice(-1)],
            formulas: [...(grid.formulas ?? []), ...(grid.formulas ?? []).slice(-1)],
          }
        : grid,
    );
    expect(valueOf(await form.actions.check(asOf)).needsRepair).toBe(false);
    expect(await form.actions.repair(asOf)).toMatchObject({ ok: false, error: { kind: "doubledRows" } });
  });

  it("tells that there are no forms", async () => {
    const form = fullForm("CCTS");
    form.workbook.sheets = [];
    expect(await form.actions.repair(asOf)).toEqual({ ok: false, error: { kind: "noForms" } });
  });
});
