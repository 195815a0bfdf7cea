import fc from "fast-check";
import { periodFigures, type PeriodFigures } from "../../../src/domain/report/period-figures";
import { figuresFingerprint, isIntact, lockChanges } from "../../../src/domain/report/period-lock";
import { flawlessA, flawlessB } from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";
import { summaryOf } from "../sheet/drawn-summary";

const figures = periodFigures(smallPlan, summaryOf({ A: flawlessA, B: flawlessB }).consolidation);
const lock = {
  ...{ planId: figures.planId, periodId: figures.periodId, lockedAt: "2024-03-20T07:00:00Z", lockedBy: "x" },
  ...{ fingerprint: figuresFingerprint(figures), figures },
};
const withRow = (id: string, change: object): PeriodFigures => ({
  ...figures,
  indicators: figures.indicators.map((row) => (row.id === id ? { ...row, ...change } : row)),
  tasks: figures.tasks.map((row) => (row.id === id ? { ...row, ...change } : row)),
});

describe("a locked period", () => {
  it("[L04] has a fingerprint of 16 hexadecimal digits that survives JSON", () => {
    expect(figuresFingerprint(figures)).toMatch(/^[0-9a-f]{16}$/);
    expect(figuresFingerprint(JSON.parse(JSON.stringify(figures)) as PeriodFigures)).toBe(lock.fingerprint);
  });

  it("[L04] is as it was while nothing changes, whatever order the units came in", () => {
    expect(lockChanges(lock, figures)).toEqual([]);
    expect(lockChanges(lock, { ...figures, received: [...figures.received].reverse() })).toEqual([]);
  });

  it.each([
    ["P1.2", { numerator: 1 }],
    ["P1.2", { verdict: "missed" }],
    ["P1.5", { published: "Rank 2" }],
    ["P2.1", { state: "late" }],
    ["P2.1", { completedOn: "2024-01-02" }],
  ])("[L04] names the row that changed: %s %o", (rowId, change) => {
    expect(lockChanges(lock, withRow(rowId, change))).toEqual([{ rowId }]);
  });

  it("[L04] tells another cut-off date or other units apart from rows", () => {
    expect(lockChanges(lock, { ...figures, asOf: "2024-03-15" })).toEqual([{ rowId: null }]);
    expect(lockChanges(lock, { ...figures, received: ["A"] })).toEqual([{ rowId: null }]);
  });

  it("[L04] does not hang on the order of rows", () => {
    const turned = {
      ...figures,
      indicators: [...figures.indicators].reverse(),
      tasks: [...figures.tasks].reverse(),
    };
    expect(lockChanges(lock, turned)).toEqual([]);
  });

  it("[L04] is told when the record itself was changed", () => {
    expect(isIntact(lock)).toBe(true);
    expect(isIntact({ ...lock, figures: withRow("P1.2", { numerator: 1 }) })).toBe(false);
  });

  it("[L04] names a row that came or went", () => {
    const [first, ...rest] = figures.tasks;
    expect(lockChanges(lock, { ...figures, tasks: rest })).toEqual([{ rowId: first?.id }]);
  });

  it("[L04] another figure anywhere is another fingerprint, and is named", () => {
    const rows = fc.constantFrom(...figures.indicators.map(({ id }) => id));
    const columns = fc.constantFrom("numerator", "denominator", "reported", "expected");
    fc.assert(
      fc.property(rows, columns, fc.nat({ max: 10_000_000 }), (id, column, value) => {
        const changed = withRow(id, { [column]: value });
        const isSame = JSON.stringify(changed) === JSON.stringify(figures);
        expect(figuresFingerprint(changed) === lock.fingerprint).toBe(isSame);
        expect(lockChanges(lock, changed)).toEqual(isSame ? [] : [{ rowId: id }]);
      }),
    );
  });
});
