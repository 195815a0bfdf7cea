import { asOf, fullForm, valueOf } from "../support/full-form";

describe("setting the near threshold", () => {
  it("writes it into the form without a log; checks use it", async () => {
    const form = fullForm("CCTS");
    const before = form.workbook.trips;
    valueOf(await form.actions.setNearPercent(75));
    expect(form.workbook.trips - before).toBe(4);
    const { standings } = valueOf(await form.actions.check(asOf));
    expect(new Set(standings.map(({ nearPercent }) => nearPercent))).toEqual(new Set([75]));
    expect(form.workbook.sheets.some(({ name }) => name === "Nhật ký")).toBe(false);
  });

  it("adds the setting to a form that was made without it", async () => {
    const form = fullForm("CCTS");
    form.workbook.sheets = form.workbook.sheets.map((sheet) =>
      sheet.name === "_cchc"
        ? {
            ...sheet,
            rows: sheet.rows.map((row) => (row[0] === "nearPercent" ? [null, null, ...row.slice(2)] : row)),
          }
        : sheet,
    );
    valueOf(await form.actions.setNearPercent(80));
    expect(valueOf(await form.actions.check(asOf)).standings[0]?.nearPercent).toBe(80);
  });

  it.each([49, 100, 75.5, NaN])("takes no %d", async (percent) => {
    await expect(fullForm("CCTS").actions.setNearPercent(percent)).rejects.toThrow(RangeError);
  });

  it("stays as it was set when the form is drawn again", async () => {
    const form = fullForm("CCTS");
    valueOf(await form.actions.setNearPercent(75));
    valueOf(await form.actions.repair(asOf));
    expect(valueOf(await form.actions.check(asOf)).standings[0]?.nearPercent).toBe(75);
  });

  it("tells that there are no forms", async () => {
    const form = fullForm("CCTS");
    form.workbook.sheets = [];
    expect(await form.actions.setNearPercent(80)).toEqual({ ok: false, error: { kind: "noForms" } });
  });
});
