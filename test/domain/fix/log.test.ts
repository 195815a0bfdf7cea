import fc from "fast-check";
import { locate, appendixOf } from "../../../src/domain/fix/locate";
import {
  afterUndo,
  changesOn,
  nextBatch,
  undoableBatch,
  type LogEntry,
} from "../../../src/domain/fix/log-entry";
import type { CellContent } from "../../../src/domain/cell-value";
import { logGridOf, readLog } from "../../../src/domain/fix/read-log";
import { blueprintGrid } from "../../../src/domain/sheet/blueprint-grid";
import { logSheet } from "../../../src/domain/sheet/log-sheet";
import { logWords } from "../../../src/text/log-words";
import { flawlessA, formGrid, submissionOf } from "../fixtures/form-grid";
import { readSubmission } from "../../../src/domain/form/read-form";
import { smallPlan } from "../fixtures/small-plan";

const contents: fc.Arbitrary<CellContent> = fc.oneof(
  fc.constantFrom<CellContent>(
    { kind: "value", value: "=1+1" },
    { kind: "value", value: " '01\u00a0\nhồ sơ".normalize("NFD") },
    { kind: "value", value: { error: "#N/A" } },
    { kind: "value", value: "#N/A" },
    { kind: "value", value: "x".repeat(32_767) },
    { kind: "value", value: true },
    { kind: "formula", formula: "='[a.xlsx]Sheet 1'!A1" },
  ),
  fc
    .oneof(
      fc.string({ minLength: 1 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.constant(null),
    )
    .map((value): CellContent => ({ kind: "value", value: Object.is(value, -0) ? 0 : value })),
);

const states = fc.record({
  content: contents,
  numberFormat: fc.constantFrom(null, "@", "#,##0"),
  fontName: fc.constantFrom(null, ".VnTime"),
});

const entries: fc.Arbitrary<LogEntry> = fc.record({
  batch: fc.integer({ min: 1, max: 4 }),
  time: fc.constantFrom("2024-03-01T08:00:00.000Z"),
  place: fc.record({
    sheet: fc.constantFrom("Phụ lục I", "='x'!"),
    cell: fc.constantFrom("G12", "A1"),
    rowId: fc.constantFrom(null, "PL1.2"),
    column: fc.constantFrom(null, "numerator" as const, "completedOn" as const),
  }),
  appendix: fc.constantFrom(null, "appendix1" as const, "appendix2" as const),
  rowName: fc.constantFrom("", "2 Chỉ tiêu", "=2"),
  before: states,
  after: states,
  reason: fc.constantFrom("=lý do", "Không phải là số."),
  rule: fc.constantFrom("V03", "T12"),
  outcome: fc.constantFrom("done" as const, "undone" as const, "kept" as const),
});

const [sample] = fc.sample(entries, { numRuns: 1, seed: 1 });
const entry = (more: Partial<LogEntry>): LogEntry => {
  if (!sample) throw new Error("no sample");
  return { ...sample, outcome: "done", ...more };
};

describe("the log", () => {
  it("[F05] read back is what was written, to the letter", () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 5 }), (written) => {
        const grid = blueprintGrid(logSheet(written, logWords));
        expect(logGridOf([{ name: "x", rows: [["y"]] }, grid])).toBe(grid);
        expect(readLog(grid)).toEqual(written);
      }),
    );
  });

  it("[F05] is written as text in every cell, never as a formula", () => {
    const before = {
      content: { kind: "formula", formula: "=A1" },
      numberFormat: null,
      fontName: null,
    } as const;
    const { cells } = logSheet([entry({ before, reason: "=lý do" })], logWords);
    const kinds = new Set(cells.flat().map(({ value }) => value.kind));
    expect(kinds).toEqual(new Set(["text", "blank"]));
  });

  it("[F05] is protected, hides what only machines read, and shows days and blanks as people write them", () => {
    const before = { content: { kind: "value", value: null }, numberFormat: "@", fontName: null } as const;
    const after = { ...before, content: { kind: "value", value: 45_365 } } as const;
    const place = { sheet: "Phụ lục II", cell: "I9", rowId: "PL2.1", column: "completedOn" } as const;
    const sheet = logSheet(
      [entry({ before, after, place, rowName: "", time: "2024-03-01T20:30:00.000Z" })],
      logWords,
    );
    expect(sheet).toMatchObject({ isProtected: true, name: "Nhật ký", visibility: "visible" });
    expect(sheet.columns.map(({ isHidden }) => isHidden).slice(0, 12)).toEqual([
      ...[true, false, false, false, false, false, false, false, false, false, false, true],
    ]);
    const shown = blueprintGrid(sheet).rows[4]?.slice(1, 8);
    expect(shown?.slice(1)).toEqual(["02/03/2024 03:30", "Phụ lục II", "I9", null, "(trống)", "14/03/2024"]);
  });

  it("[F05] leaves out a row that was tampered with instead of guessing", () => {
    const grid = blueprintGrid(logSheet([entry({ batch: 1 }), entry({ batch: 2 })], logWords));
    const rows = grid.rows.map((row, index) => (index === 4 ? row.map(() => "?") : row));
    expect(readLog({ ...grid, rows }).map(({ batch }) => batch)).toEqual([2]);
  });

  it("[F06] undoes the newest batch with a change still standing", () => {
    const log = [
      entry({ batch: 1 }),
      entry({ batch: 2 }),
      entry({ batch: 2, outcome: "kept" }),
      entry({ batch: 3, outcome: "undone" }),
    ];
    expect(undoableBatch(log)).toEqual([log[1]]);
    expect(undoableBatch(log.slice(2))).toEqual([]);
    expect(undoableBatch([])).toEqual([]);
    expect([nextBatch(log), nextBatch([])]).toEqual([4, 1]);
  });

  it("[F07] counts a batch as undone for those put back and as kept for the others", () => {
    const log = [entry({ batch: 1 }), entry({ batch: 2 }), entry({ batch: 2 })];
    const after = afterUndo(log, log.slice(1), new Set(log.slice(2)));
    expect(after.map(({ outcome }) => outcome)).toEqual(["done", "kept", "undone"]);
  });

  it("[F06] finds a form cell by its ids wherever it moved, any other by sheet and address", () => {
    const submission = submissionOf("A", flawlessA);
    const place = { sheet: "Old", cell: "Z99", rowId: "P1.2", column: "numerator" } as const;
    expect(locate(place, "appendix1", submission)).toMatchObject({ sheet: "One", cell: "G5" });
    expect(locate({ ...place, rowId: "P9" }, "appendix1", submission)).toBeNull();
    const heading = { ...place, rowId: null };
    expect(locate(heading, null, submission)).toBe(heading);
    expect([appendixOf(submission, "Two"), appendixOf(submission, "_cchc")]).toEqual(["appendix2", null]);
  });

  it("[F06] finds no cell on a sheet that is gone", () => {
    const { sheets, uses1904 } = formGrid("A", flawlessA);
    const submission = readSubmission({ sheets: sheets.slice(1), uses1904 }, smallPlan);
    const place = { sheet: "One", cell: "G5", rowId: "P1.2", column: "numerator" } as const;
    expect(locate(place, "appendix1", submission)).toBeNull();
  });
});

describe("the log of units that share a workbook", () => {
  it("[F06] gives one unit only what was changed on its own form sheets", () => {
    fc.assert(
      fc.property(fc.array(entries, { maxLength: 8 }), (log) => {
        const own = changesOn(log, [{ sheet: "A I" }]);
        const expected = log.filter(({ appendix, place }) => appendix !== null && place.sheet === "A I");
        expect(own).toEqual(expected);
        expect(changesOn(log, [])).toEqual([]);
      }),
    );
    const [entry] = fc.sample(entries, { seed: 1, numRuns: 1 });
    if (!entry) throw new Error("no entry");
    const on = (sheet: string, appendix: LogEntry["appendix"]): LogEntry => ({
      ...{ ...entry, appendix },
      place: { ...entry.place, sheet },
    });
    const log = [on("A I", "appendix1"), on("B I", "appendix1"), on("A I", null)];
    expect(changesOn(log, [{ sheet: "A I" }, { sheet: "A II" }])).toEqual([log[0]]);
  });
});
