import { serialFromDate } from "../../src/domain/calendar-date";
import type { RuleId } from "../../src/domain/check/finding";
import { asOf, cellOf, everything, fullForm, standsIn, typeInto, valueOf } from "../support/full-form";

/** A form with one query: a task completed before the period began. */
function earlyTask(note: string | null = null) {
  const form = fullForm("TCCB");
  typeInto(form.workbook, "PL2.1/completedOn", serialFromDate("2023-12-08"));
  typeInto(form.workbook, "PL2.1/documentDate", serialFromDate("2023-12-08"));
  typeInto(form.workbook, "PL2.1/note", note);
  return form;
}

async function queryOf({ actions }: ReturnType<typeof earlyTask>, rule: RuleId) {
  const report = valueOf(await actions.check(asOf));
  const found = report.findings.find((one) => one.rule === rule);
  if (!found) throw new Error(`No ${rule}`);
  return { report, found };
}

describe("explaining a query", () => {
  it("writes the answer beside the value; the query stays in sight and no longer counts as open", async () => {
    const form = earlyTask("Ghi chú cũ");
    const { report, found } = await queryOf(form, "T06");
    expect(report.explainable.has(found)).toBe(true);
    expect(report.counts).toMatchObject({ warning: 1, explained: 0 });
    const before = form.workbook.trips;
    const { check } = valueOf(await form.actions.explain(found, "Ký sớm để triển khai ngay", asOf));
    expect(form.workbook.trips - before).toBe(6);
    expect(standsIn(form.workbook, "PL2.1/note")).toBe("Ghi chú cũ\nKý sớm để triển khai ngay [T06]");
    expect(check.counts).toMatchObject({ warning: 0, explained: 1 });
    expect(check.findings).toMatchObject([{ rule: "T06", explanation: "Ký sớm để triển khai ngay" }]);
  });

  it("is logged as an answer and undone like any change", async () => {
    const form = earlyTask();
    const start = everything(form.workbook);
    const { found } = await queryOf(form, "T06");
    await form.actions.explain(found, "Ký sớm", asOf);
    const log = form.workbook.sheets.find(({ name }) => name === "Nhật ký");
    expect(log?.rows[4]?.slice(6, 10)).toEqual(["(trống)", "Ký sớm [T06]", "Giải trình", "T06"]);
    valueOf(await form.actions.undo(asOf));
    expect(everything(form.workbook)).toEqual(start);
  });

  it("keeps what a note shows that is a formula, and gives the formula back on undo", async () => {
    const form = earlyTask();
    const { sheet, cell } = cellOf(form.workbook, "PL2.1/note");
    form.workbook.put(sheet, cell, { kind: "formula", formula: "=B1" }, { shows: "Ghi chú" });
    const { found } = await queryOf(form, "T06");
    await form.actions.explain(found, "Ký sớm", asOf);
    expect(standsIn(form.workbook, "PL2.1/note")).toBe("Ghi chú\nKý sớm [T06]");
    valueOf(await form.actions.undo(asOf));
    expect(standsIn(form.workbook, "PL2.1/note")).toBe("=B1");
  });

  it("answers a missing explanation in its own column", async () => {
    const form = earlyTask();
    typeInto(form.workbook, "PL2.1/completedOn", serialFromDate("2024-02-20"));
    typeInto(form.workbook, "PL2.1/documentDate", serialFromDate("2024-02-20"));
    const { found } = await queryOf(form, "E03");
    const { check } = valueOf(await form.actions.explain(found, " Chờ góp ý ", asOf));
    expect(standsIn(form.workbook, "PL2.1/explanation")).toBe("Chờ góp ý");
    expect(check.findings).toEqual([]);
  });

  it.each(["", "  ", "\n"])("refuses an answer without words: %j", async (text) => {
    const form = earlyTask();
    const { found } = await queryOf(form, "T06");
    expect(await form.actions.explain(found, text, asOf)).toEqual({
      ok: false,
      error: { kind: "blankExplanation" },
    });
    expect(standsIn(form.workbook, "PL2.1/note")).toBeNull();
  });

  it("says that the row is gone instead of writing somewhere else", async () => {
    const form = earlyTask();
    const { found } = await queryOf(form, "T06");
    const { sheet } = cellOf(form.workbook, "PL2.1/note");
    form.workbook.sheets = form.workbook.sheets.map((grid) =>
      grid.name === sheet
        ? {
            ...grid,
            rows: grid.rows.filter(([id]) => id !== "PL2.1"),
            formulas: grid.formulas?.filter(([id]) => id !== "PL2.1") ?? [],
          }
        : grid,
    );
    const result = valueOf(await form.actions.explain(found, "x", asOf));
    expect(result).toMatchObject({ changed: 0, stale: [{ rowId: "PL2.1" }] });
  });
});
