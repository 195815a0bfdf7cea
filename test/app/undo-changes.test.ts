import fc from "fast-check";
import { cellPosition } from "../../src/domain/address";
import { serialFromDate } from "../../src/domain/calendar-date";
import type { CellContent } from "../../src/domain/cell-value";
import {
  asOf,
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

const count = "PL1.7.2/numerator";
const other = "PL1.7.2/denominator";

describe("undoing", () => {
  it("puts back what stood there, in 6 round trips, and says so in the log", async () => {
    const form = fullForm("CCTS");
    typeInto(form.workbook, count, "120 hồ sơ");
    const start = everything(form.workbook);
    await mendAll(form);
    const before = form.workbook.trips;
    const undone = valueOf(await form.actions.undo(asOf));
    expect(form.workbook.trips - before).toBe(6);
    expect(undone).toMatchObject({ changed: 1, stale: [], check: { undoable: null } });
    expect(everything(form.workbook)).toEqual(start);
    const log = form.workbook.sheets.find(({ name }) => name === "Nhật ký");
    expect(log?.rows[4]?.[10]).toBe("Đã hoàn tác");
  });

  it("undoes batch by batch, the newest first, until none is left", async () => {
    const form = fullForm("CCTS");
    typeInto(form.workbook, count, "120");
    await mendAll(form);
    typeInto(form.workbook, other, "250");
    await mendAll(form);
    valueOf(await form.actions.undo(asOf));
    expect([count, other].map((key) => standsIn(form.workbook, key))).toEqual([120, "250"]);
    valueOf(await form.actions.undo(asOf));
    expect([count, other].map((key) => standsIn(form.workbook, key))).toEqual(["120", "250"]);
    expect(await form.actions.undo(asOf)).toEqual({ ok: false, error: { kind: "nothingToUndo" } });
  });

  it("works after the workbook was closed and opened again", async () => {
    const form = fullForm("CCTS");
    typeInto(form.workbook, count, "120");
    await mendAll(form);
    const actions = form.reopened();
    expect(valueOf(await actions.check(asOf)).undoable).toEqual({ cells: 1, at: "2024-03-01T08:00:00.000Z" });
    valueOf(await actions.undo(asOf));
    expect(standsIn(form.workbook, count)).toBe("120");
  });

  it("leaves a cell alone that was changed after the mend, undoes the rest once and for all", async () => {
    const form = fullForm("CCTS");
    typeInto(form.workbook, count, "120");
    typeInto(form.workbook, other, "250");
    await mendAll(form);
    typeInto(form.workbook, count, 7);
    const undone = valueOf(await form.actions.undo(asOf));
    expect(undone).toMatchObject({ changed: 1, stale: [{ rowId: "PL1.7.2", column: "numerator" }] });
    expect([count, other].map((key) => standsIn(form.workbook, key))).toEqual([7, "250"]);
    expect(undone.check.undoable).toBeNull();
    const log = form.workbook.sheets.find(({ name }) => name === "Nhật ký");
    expect([4, 5].map((row) => log?.rows[row]?.[10])).toEqual(["Giữ nguyên", "Đã hoàn tác"]);
  });

  it("finds the cell again when rows were inserted above it and the tab was renamed", async () => {
    const form = fullForm("CCTS");
    typeInto(form.workbook, count, "120");
    await mendAll(form);
    form.workbook.sheets = form.workbook.sheets.map((sheet) =>
      sheet.name === "Phụ lục I"
        ? {
            ...sheet,
            name: "PL1",
            rows: [...sheet.rows.slice(0, 9), [], ...sheet.rows.slice(9)],
            formulas: [...(sheet.formulas ?? []).slice(0, 9), [], ...(sheet.formulas ?? []).slice(9)],
          }
        : sheet,
    );
    valueOf(await form.actions.undo(asOf));
    expect(standsIn(form.workbook, count)).toBe("120");
  });

  it("tells of a row that is gone and undoes the rest", async () => {
    const form = fullForm("CCTS");
    typeInto(form.workbook, count, "120");
    typeInto(form.workbook, "PL1.7.1/numerator", "1 cuộc");
    await mendAll(form);
    const { row } = cellPosition(cellOf(form.workbook, count).cell) ?? { row: 0 };
    form.workbook.sheets = form.workbook.sheets.map((sheet) =>
      sheet.name === "Phụ lục I"
        ? {
            ...sheet,
            rows: sheet.rows.filter((_, index) => index !== row),
            formulas: sheet.formulas?.filter((_, index) => index !== row) ?? [],
          }
        : sheet,
    );
    const undone = valueOf(await form.actions.undo(asOf));
    expect(undone).toMatchObject({ changed: 1, stale: [{ rowId: "PL1.7.2" }] });
    expect(standsIn(form.workbook, "PL1.7.1/numerator")).toBe("1 cuộc");
  });

  it("has nothing to undo in a workbook without a log", async () => {
    const { actions } = fullForm("CCTS");
    expect(await actions.undo(asOf)).toEqual({ ok: false, error: { kind: "nothingToUndo" } });
  });
});

interface Slip {
  readonly key: string;
  readonly content: CellContent;
  readonly shows?: number;
  readonly numberFormat?: string;
  readonly fontName?: string;
}

const text = (value: string): CellContent => ({ kind: "value", value });
const counts = [
  "120",
  "120 hồ sơ",
  "1.234",
  " 85 ",
  "-",
  "không phát sinh",
  "12o",
  "\u00a0250\u200b",
  "85%",
  "=5",
];
const days = ["22/01/2024", "ngày 22 tháng 01 năm 2024", "31/6/2024", "22-1-24", "22.1.2024 "];
const notes = [
  "QÐ-UBND",
  "Đã  xong\u00a0",
  "Hồ sơ".normalize("NFD"),
  "=1+1",
  "'abc",
  "Báo cáo\u200b số 5",
  "x".repeat(400),
];
const externals: CellContent = { kind: "formula", formula: "='[so lieu.xlsx]Sheet1'!A1" };
const countKeys = ["PL1.7.2/numerator", "PL1.7.2/denominator", "PL1.2/denominator"];
const looks = {
  numberFormat: fc.constantFrom("@", "General", "#,##0"),
  fontName: fc.constantFrom("Times New Roman", ".VnTime", "Arial"),
};

const slips: fc.Arbitrary<Slip> = fc.oneof(
  fc.record({ key: fc.constantFrom(...countKeys), content: fc.constantFrom(...counts).map(text), ...looks }),
  fc.record({
    key: fc.constantFrom(...countKeys),
    content: fc.constant(externals),
    shows: fc.constant(42),
    ...looks,
  }),
  fc.record({
    key: fc.constantFrom(...countKeys),
    content: fc.constantFrom<CellContent>({ kind: "value", value: 1.234 }, { kind: "value", value: 2.5 }),
  }),
  fc.record({
    key: fc.constantFrom("PL2.1/completedOn", "PL2.1/documentDate"),
    content: fc.oneof(
      fc.constantFrom(...days).map(text),
      fc.constant<CellContent>({ kind: "value", value: serialFromDate("2024-10-01") }),
    ),
    ...looks,
  }),
  fc.record({
    key: fc.constantFrom("PL2.1/status", "PL2.2/status"),
    content: fc.constantFrom("x", "da hoan thanh", "đang", "Đã hoàn thành ").map(text),
  }),
  fc.record({
    key: fc.constant("PL2.1/documentNumber"),
    content: fc.constantFrom("35/KH-SNN ngày 22/01/2024", "35/kh-snn", "35/QÐ-SNN").map(text),
    ...looks,
  }),
  fc.record({
    key: fc.constantFrom("PL1.7.2/note", "PL1.7.2/evidence", "PL2.1/note", "PL2.2/explanation"),
    content: fc.constantFrom(...notes).map(text),
    ...looks,
  }),
  fc.record({
    key: fc.constantFrom("PL1.7.2/name", "PL2.1/timing", "PL1.7.2/result", "PL1.7.2/state", "PL2.1/state"),
    content: fc.constantFrom<CellContent>(
      text("Khác"),
      { kind: "value", value: 0.5 },
      { kind: "value", value: null },
    ),
    ...looks,
  }),
);

function slip({ workbook }: FullForm, { key, content, ...more }: Slip): void {
  const { sheet, cell } = cellOf(workbook, key);
  workbook.put(sheet, cell, content, more);
}

describe("random mistakes", () => {
  it("mended all and undone all leave every value, number format and font as it was", async () => {
    let mended = 0;
    const property = fc.asyncProperty(fc.array(slips, { minLength: 1, maxLength: 6 }), async (made) => {
      const form = fullForm("TCCB");
      for (const one of made) slip(form, one);
      const start = everything(form.workbook);
      let rounds = 0;
      for (let changed = 1; changed > 0 && rounds < 6; rounds++) {
        changed = (await mendAll(form)).changed;
        mended += changed;
      }
      expect(rounds).toBeLessThan(6);
      const { actions } = form.workbook.trips % 2 === 0 ? form : { actions: form.reopened() };
      for (let undo = await actions.undo(asOf); undo.ok; undo = await actions.undo(asOf));
      expect(everything(form.workbook)).toEqual(start);
    });
    await fc.assert(property, { numRuns: 30 });
    expect(mended).toBeGreaterThan(30);
  });

  it("are mended in cells with a finding, or named by one of the same row, and nowhere else", async () => {
    const property = fc.asyncProperty(fc.array(slips, { minLength: 1, maxLength: 6 }), async (made) => {
      const form = fullForm("TCCB");
      for (const one of made) slip(form, one);
      const report = valueOf(await form.actions.check(asOf));
      const touched: string[] = [];
      const { apply } = form.workbook.edits;
      Object.assign(form.workbook.edits, {
        apply: (...args: Parameters<typeof apply>) => {
          touched.push(...args[0].map(({ sheet, cell }) => `${sheet}!${cell}`));
          return apply(...args);
        },
      });
      await form.actions.mend(mendsIn(report), asOf);
      const named = new Set(
        report.findings.flatMap(({ at }) => [`${at.sheet}!${at.cell}`, ...partner(form, at)]),
      );
      expect(touched.filter((cell) => !named.has(cell))).toEqual([]);
    });
    await fc.assert(property, { numRuns: 25 });
  });

  it("that are safe to mend are gone after it, and bring no error that was not there", async () => {
    const safe = slips.filter(({ key }) => !key.startsWith("PL1.7.2/n") && !key.includes("enominator"));
    const property = fc.asyncProperty(safe, async (made) => {
      const form = fullForm("TCCB");
      slip(form, made);
      const before = valueOf(await form.actions.check(asOf));
      const mends = mendsIn(before, "safe");
      const { check } = valueOf(await form.actions.mend(mends, asOf));
      const mended = new Set(mends.map(({ rule }) => rule));
      const after = check.findings.filter(({ rule, severity }) => mended.has(rule) || severity === "error");
      const known = new Set(before.findings.map(({ rule }) => rule));
      expect(after.filter(({ rule }) => mended.has(rule) || !known.has(rule))).toEqual([]);
    });
    await fc.assert(property, { numRuns: 60 });
  });
});

/** The other cell that a mend of this finding may change: the numerator above "not arising", the day beside its number. */
function partner(
  { workbook }: FullForm,
  at: { readonly rowId: string | null; readonly column: string | null },
) {
  const pairs: Readonly<Record<string, string>> = {
    denominator: "numerator",
    documentNumber: "documentDate",
  };
  const column = pairs[at.column ?? ""];
  if (column === undefined || at.rowId === null) return [];
  const { sheet, cell } = cellOf(workbook, `${at.rowId}/${column}`);
  return [`${sheet}!${cell}`];
}
