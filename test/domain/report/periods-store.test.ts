import fc from "fast-check";
import { periodFigures } from "../../../src/domain/report/period-figures";
import {
  earlierPeriods,
  editOf,
  emptyPeriods,
  joinedPeriods,
  keptFigures,
  lockInForce,
  periodsOfYear,
  signingOf,
  type PeriodsBook,
} from "../../../src/domain/report/periods-book";
import { periodsMark, periodsRows, readPeriods } from "../../../src/domain/report/periods-store";
import { figuresFingerprint } from "../../../src/domain/report/period-lock";
import { flawlessA } from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";
import { summaryOf } from "../sheet/drawn-summary";

const figures = periodFigures(smallPlan, summaryOf({ A: flawlessA }).consolidation);
const key = { planId: "TEST-2024", periodId: "Q1" };
const lock = {
  ...{ ...key, lockedAt: "2024-03-20T07:00:00Z", lockedBy: "Somebody" },
  ...{ fingerprint: figuresFingerprint(figures), figures },
};
const signing = {
  ...{ number: "05", signedOn: "2024-03-20", addressees: ["Province"], signTitles: ["DIRECTOR"] },
  ...{ signer: "Somebody", recipients: ["File."] },
};
const book: PeriodsBook = {
  figures: [figures],
  locks: [
    { kind: "locked", lock },
    { kind: "reopened", ...key, at: "2024-03-21T07:00:00Z", by: "Somebody", reason: "Late unit" },
  ],
  signings: [{ ...key, signing }],
  edits: [{ ...key, paragraph: "I.1", text: "Our words", instead: "Generated" }],
};

describe("what the workbook keeps of periods", () => {
  it("[L01] is read back as it was written", () => {
    expect(readPeriods([[periodsMark], ...periodsRows(book)])).toEqual({ book, unreadable: 0 });
  });

  it("[L01] survives any words, however long", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat({ max: 80_000 }), (text, length) => {
        const edits = [{ ...key, paragraph: "p", text: text + "đ".repeat(length), instead: text }];
        const rows = periodsRows({ ...emptyPeriods, edits });
        for (const cell of rows.flat()) expect(cell.length).toBeLessThanOrEqual(32_767);
        expect(readPeriods(rows).book.edits).toEqual(edits);
      }),
      { numRuns: 50 },
    );
  });

  it("[L01] counts rows that it cannot understand and passes them over", () => {
    const rows = [["figures", "{"], ["lock", "{}"], ["other", "{}"], ["edit", "null"], [], [null, ""]];
    expect(readPeriods([...rows, ...periodsRows(book)])).toEqual({ book, unreadable: 4 });
  });

  it("[L01] figures kept again replace those before; those of a lock in force stand before any", () => {
    const later = { ...figures, asOf: "2024-03-10" };
    const twice = { ...emptyPeriods, figures: [figures, later] };
    expect(keptFigures(twice, key)).toBe(later);
    const locked = { ...twice, locks: book.locks.slice(0, 1) };
    expect(keptFigures(locked, key)).toBe(figures);
    expect(periodsOfYear(locked, smallPlan)).toEqual([figures]);
  });

  it("[L04] a lock holds until it is opened, and may be set again", () => {
    expect(lockInForce(book, key)).toBeNull();
    const again = joinedPeriods(book, { ...emptyPeriods, locks: [{ kind: "locked", lock }] });
    expect(lockInForce(again, key)).toBe(lock);
    expect(lockInForce(again, { ...key, periodId: "H1" })).toBeNull();
  });

  it("[L02] compares with the last period before that is kept, and with the same one last year", () => {
    const last = { ...figures, planId: "TEST-2023", year: 2023, periodId: "H1" };
    const kept = { ...emptyPeriods, figures: [last, figures] };
    expect(earlierPeriods(kept, smallPlan, "H1")).toEqual({
      ...{ previous: figures, ofYear: [figures], lastYear: last },
    });
    expect(earlierPeriods(kept, smallPlan, "Q1")).toEqual({ previous: null, ofYear: [], lastYear: null });
    const foreign = { ...last, planId: "OTHER-2023" };
    expect(earlierPeriods({ ...emptyPeriods, figures: [foreign] }, smallPlan, "H1").lastYear).toBeNull();
  });

  it("[L05] the officer's words hold until they are taken back", () => {
    expect(editOf(book, key, "I.1")?.text).toBe("Our words");
    const back = { ...key, paragraph: "I.1", text: "", instead: "" };
    expect(editOf({ ...book, edits: [...book.edits, back] }, key, "I.1")).toBeNull();
    expect(editOf(book, key, "I.2")).toBeNull();
    expect(signingOf(book, key)).toEqual(signing);
  });
});
