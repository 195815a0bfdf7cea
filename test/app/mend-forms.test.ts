import { serialFromDate } from "../../src/domain/calendar-date";
import { formCell, formRowIndex } from "../../src/domain/sheet/form-layout";
import type { SheetGrid } from "../../src/domain/cell-value";
import {
  asOf,
  briefOf,
  cellOf,
  everything,
  fullForm,
  mendAll,
  mendsIn,
  standsIn,
  typeInto,
  valueOf,
  type FullForm,
} from "../support/full-form";
import { lookAt } from "../support/memory-workbook";
import { cellPosition } from "../../src/domain/address";

const count = "PL1.7.2/numerator";

const logOf = ({ workbook }: FullForm): SheetGrid | undefined =>
  workbook.sheets.find(({ name }) => name === "Nhật ký");

function lookOf({ workbook }: FullForm, key: string) {
  const { sheet, cell } = cellOf(workbook, key);
  return lookAt(workbook, sheet, cellPosition(cell) ?? { row: 0, column: 0 });
}

describe("mending", () => {
  it("makes a safe change, logs it, checks again and says so, in 6 round trips", async () => {
    const form = fullForm("CCTS");
    const was = standsIn(form.workbook, count);
    typeInto(form.workbook, count, ` ${was} `);
    const report = valueOf(await form.actions.check(asOf));
    expect(briefOf(report)).toEqual([`V03 ${cellOf(form.workbook, count).cell}`]);
    const before = form.workbook.trips;
    const changed = valueOf(await form.actions.mend(mendsIn(report, "safe"), asOf));
    expect(form.workbook.trips - before).toBe(6);
    expect(changed).toMatchObject({ changed: 1, stale: [], check: { findings: [], undoable: { cells: 1 } } });
    expect(standsIn(form.workbook, count)).toBe(was);
    const entry = logOf(form)?.rows[4] ?? [];
    expect(entry.slice(1, 11)).toEqual([
      ...["1", "01/03/2024 15:00", "Phụ lục I", cellOf(form.workbook, count).cell],
      ...[expect.stringMatching(/^7\.2 /), ` ${was} `, String(was)],
      ...[expect.stringContaining("chữ"), "V03", "Đã sửa"],
    ]);
  });

  it("gives a number its format back, so that it does not become text in a text cell", async () => {
    const form = fullForm("CCTS");
    const { sheet, cell } = cellOf(form.workbook, count);
    form.workbook.put(sheet, cell, { kind: "value", value: "120 hồ sơ" }, { numberFormat: "@" });
    await mendAll(form);
    expect(standsIn(form.workbook, count)).toBe(120);
    expect(lookOf(form, count)).toMatchObject({ numberFormat: "#,##0" });
    valueOf(await form.actions.undo(asOf));
    expect(standsIn(form.workbook, count)).toBe("120 hồ sơ");
    expect(lookOf(form, count)).toMatchObject({ numberFormat: "@" });
  });

  it.each([
    ["not arising in both cells", { "PL1.7.2/numerator": "không", "PL1.7.2/denominator": "KPS" }, [0, 0]],
    ["not arising below an empty cell", { "PL1.7.2/numerator": null, "PL1.7.2/denominator": "-" }, [0, 0]],
    ["figures above it", { "PL1.7.2/numerator": 3, "PL1.7.2/denominator": "-" }, [3, "-"]],
  ])("reads a denominator of %s", async (_, typed, expected) => {
    const form = fullForm("CCTS");
    for (const [key, value] of Object.entries(typed)) typeInto(form.workbook, key, value);
    await mendAll(form);
    expect(Object.keys(typed).map((key) => standsIn(form.workbook, key))).toEqual(expected);
  });

  it("takes number and day of a document apart, both or none", async () => {
    const form = fullForm("TCCB");
    typeInto(form.workbook, "PL2.1/documentNumber", "35/KH-SNN ngày 22/01/2024");
    typeInto(form.workbook, "PL2.1/documentDate", null);
    typeInto(form.workbook, "PL2.1/completedOn", serialFromDate("2024-01-22"));
    const report = valueOf(await form.actions.check(asOf));
    const mends = mendsIn(report, "safe").filter(({ rule }) => rule === "T12");
    const { apply } = form.workbook.edits;
    Object.assign(form.workbook.edits, {
      apply: (...args: Parameters<typeof apply>) => {
        typeInto(form.workbook, "PL2.1/documentDate", "gõ sau khi đọc");
        return apply(...args);
      },
    });
    const raced = valueOf(await form.actions.mend(mends, asOf));
    expect(raced).toMatchObject({ changed: 0 });
    expect(raced.stale.map(({ column }) => column)).toEqual(["documentNumber", "documentDate"]);
    expect(standsIn(form.workbook, "PL2.1/documentNumber")).toBe("35/KH-SNN ngày 22/01/2024");
    Object.assign(form.workbook.edits, { apply });
    typeInto(form.workbook, "PL2.1/documentDate", null);
    await form.actions.mend(mends, asOf);
    expect(standsIn(form.workbook, "PL2.1/documentNumber")).toBe("35/KH-SNN");
    expect(standsIn(form.workbook, "PL2.1/documentDate")).toBe(serialFromDate("2024-01-22"));
  });

  it("leaves a cell alone that was retyped after the check, and says so", async () => {
    const form = fullForm("CCTS");
    typeInto(form.workbook, count, "120");
    const report = valueOf(await form.actions.check(asOf));
    typeInto(form.workbook, count, "13x");
    const before = everything(form.workbook);
    const changed = valueOf(await form.actions.mend(mendsIn(report), asOf));
    expect(changed).toMatchObject({ changed: 0, stale: [{ rowId: "PL1.7.2", column: "numerator" }] });
    expect(everything(form.workbook)).toEqual(before);
    expect(logOf(form)).toBeUndefined();
  });

  it("restores the plan's words, the form's headings and formulas", async () => {
    const form = fullForm("CCTS");
    const start = everything(form.workbook);
    typeInto(form.workbook, "PL1.7.2/name", "Tên khác");
    typeInto(form.workbook, "PL1.7.2/result", 0.97);
    form.workbook.put("Phụ lục I", formCell("appendix1", formRowIndex.subheader, "numerator"), {
      kind: "value",
      value: "Cột khác",
    });
    const after = await mendAll(form, "safe");
    expect(after).toMatchObject({ changed: 3, check: { findings: [] } });
    expect(JSON.stringify(everything(form.workbook))).toBe(JSON.stringify(start));
  });

  it("changes nothing when a sheet of the log's name is somebody's", async () => {
    const form = fullForm("CCTS");
    typeInto(form.workbook, count, "120");
    form.workbook.sheets = [...form.workbook.sheets, { name: "nhật ký", rows: [["của tôi"]] }];
    const report = valueOf(await form.actions.check(asOf));
    const failed = await form.actions.mend(mendsIn(report), asOf);
    expect(failed).toEqual({ ok: false, error: { kind: "sheetTaken", sheet: "nhật ký" } });
    expect(standsIn(form.workbook, count)).toBe("120");
  });

  it("finds the log again under another name and adds to it", async () => {
    const form = fullForm("CCTS");
    typeInto(form.workbook, count, "120");
    await mendAll(form);
    form.workbook.sheets = form.workbook.sheets.map((sheet) =>
      sheet.name === "Nhật ký" ? { ...sheet, name: "Log" } : sheet,
    );
    typeInto(form.workbook, count, "121");
    await mendAll(form);
    expect(form.workbook.sheets.filter(({ rows }) => rows[0]?.[0] === "cchc:log")).toHaveLength(1);
    expect(form.workbook.sheets.find(({ name }) => name === "Log")?.rows).toHaveLength(6);
  });

  it("tells that there are no forms", async () => {
    const form = fullForm("CCTS");
    form.workbook.sheets = [{ name: "Sheet1", rows: [["x"]] }];
    expect(await form.actions.mend([], asOf)).toEqual({ ok: false, error: { kind: "noForms" } });
  });

  it("passes on what Excel refuses, before anything is logged", async () => {
    const form = fullForm("CCTS");
    typeInto(form.workbook, count, "120");
    const report = valueOf(await form.actions.check(asOf));
    const error = { kind: "excel", code: "AccessDenied", sheet: null, statement: null } as const;
    Object.assign(form.workbook.edits, { apply: async () => ({ ok: false, error }) });
    expect(await form.actions.mend(mendsIn(report), asOf)).toEqual({ ok: false, error });
    expect(logOf(form)).toBeUndefined();
  });
});
