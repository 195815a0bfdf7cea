import { allYear } from "../../../src/domain/plan/in-force";
import fc from "fast-check";
import { checkSubmission } from "../../../src/domain/check/check-submission";
import { consolidate, consolidateContributions } from "../../../src/domain/consolidate/consolidate";
import {
  contributionOf,
  gatherContributions,
  type Contribution,
} from "../../../src/domain/consolidate/contribution";
import type { UnitSubmission } from "../../../src/domain/consolidate/unit-reports";
import type { Plan, UnitId } from "../../../src/domain/plan/plan";
import { context } from "../fixtures/check";
import { submissionOf, type Entries } from "../fixtures/form-grid";
import { smallPlan, statusWords } from "../fixtures/small-plan";

const [period] = smallPlan.periods;
if (period === undefined) throw new Error("The small plan has periods");
const frame = { plan: smallPlan, period, asOf: "2024-03-14", taskStatuses: statusWords };
const unitIds = smallPlan.units.map(({ id }) => id);

function report(unitId: UnitId, entries: Entries): UnitSubmission {
  const submission = submissionOf(unitId, entries);
  return { unitId, submission, findings: checkSubmission(submission, smallPlan, context) };
}

const figure = fc.integer({ min: -1, max: 5 });
const entries = fc
  .tuple(figure, figure, fc.constantFrom("Done", "Under way", null), fc.constantFrom("why", null))
  .map(([numerator, denominator, status, explanation]): Entries => ({
    ...{ "P1.2/numerator": numerator, "P1.2/denominator": denominator, "P1.2/explanation": explanation },
    ...{ "P1.4b/numerator": denominator, "P1.4b/denominator": numerator, "P2.3/status": status },
    ...{ "P2.3/completedOn": "1/2/2024", "P2.3/documentNumber": "1", "P1.5/verdict": "Good" },
  }));
const unitReport = fc
  .tuple(fc.constantFrom(...unitIds), entries)
  .map(([unitId, entered]) => report(unitId, entered));

/** Reports that tell when they are taken, and let themselves be taken once. */
function* counted(reports: Iterable<UnitSubmission>, taken: UnitId[]): Generator<UnitSubmission> {
  for (const each of reports) {
    taken.push(each.unitId);
    yield each;
  }
}

describe("adding up report by report", () => {
  it("[C02] one by one gives what all at once give, however often a unit sends another", () => {
    fc.assert(
      fc.property(fc.array(unitReport, { maxLength: 6 }), (reports) => {
        const kept = new Map<UnitId, Contribution>();
        for (const each of reports) {
          kept.delete(each.unitId);
          kept.set(each.unitId, contributionOf(each, frame));
        }
        const all = consolidate({ ...frame, submissions: reports });
        expect(consolidateContributions(kept, frame)).toEqual(all);
      }),
    );
  });

  it("[C02] a newer report replaces that of its unit and nothing else", () => {
    fc.assert(
      fc.property(fc.tuple(entries, entries, entries, entries), fc.nat(2), (all, at) => {
        const reports = unitIds.map((unitId, index) => report(unitId, all[index] ?? {}));
        const newer = report(unitIds[at] ?? "", all[3]);
        const others = reports.filter(({ unitId }) => unitId !== newer.unitId);
        const replaced = consolidate({ ...frame, submissions: [...reports, newer] });
        expect(replaced).toEqual(consolidate({ ...frame, submissions: [newer, ...others] }));
        const before = consolidate({ ...frame, submissions: reports }).byUnit;
        const untouched = replaced.byUnit.filter(({ unitId }) => unitId !== newer.unitId);
        expect(untouched).toEqual(before.filter(({ unitId }) => unitId !== newer.unitId));
      }),
    );
  });

  it("[C02] the sum of two groups of units is the sum of their sums", () => {
    fc.assert(
      fc.property(fc.tuple(entries, entries, entries), fc.subarray(unitIds), (all, group) => {
        const reports = unitIds.map((unitId, index) => report(unitId, all[index] ?? {}));
        const sumOf = (some: readonly UnitSubmission[]) =>
          consolidate({ ...frame, submissions: some }).indicators[0]?.unitSum?.denominator ?? 0;
        const first = reports.filter(({ unitId }) => group.includes(unitId));
        const second = reports.filter(({ unitId }) => !group.includes(unitId));
        expect(sumOf(first) + sumOf(second)).toBe(sumOf(reports));
      }),
    );
  });

  it("[C02] keeps nothing of a report but what it contributes", () => {
    const { submission, ...rest } = report("A", { "P1.2/numerator": 1, "P1.2/denominator": 2 });
    const [kept] = gatherContributions([{ submission, ...rest }], frame).values();
    const text = JSON.stringify(kept, (_, value: unknown) => (value instanceof Map ? [...value] : value));
    expect(text).toContain('"numerator":1');
    expect(text).not.toMatch(/rowsById|"place"|"raw"|identity/);
  });
});

describe("two thousand units", () => {
  const units = Array.from({ length: 2000 }, (_, index) => ({
    id: `U${index}`,
    name: "",
    aliases: [],
    ...allYear,
  }));
  const plan: Plan = { ...smallPlan, units };
  const one = submissionOf("A", { "P1.2/numerator": 1, "P1.2/denominator": 2, "P2.3/status": "Under way" });
  const reports = units.map(({ id }): UnitSubmission => ({ unitId: id, submission: one, findings: [] }));

  it("[C02] are each looked at once, in a stream that cannot be read again", () => {
    const taken: UnitId[] = [];
    const total = consolidate({ ...frame, plan, submissions: counted(reports, taken) });
    expect(taken).toEqual(units.map(({ id }) => id));
    expect(total.indicators[0]).toMatchObject({ numerator: 2000, denominator: 4000, reported: 2000 });
    expect([total.received.length, total.missing.length]).toEqual([2000, 0]);
  });

  it("[C02] look at the list of units as often as two units do", () => {
    const visits = (count: number): number => {
      let seen = 0;
      const some = units.slice(0, count);
      const watched = new Proxy(some, {
        get: (target, key, receiver): unknown => {
          if (typeof key === "string" && /^\d+$/.test(key)) seen += 1;
          return Reflect.get(target, key, receiver) as unknown;
        },
      });
      consolidate({ ...frame, plan: { ...plan, units: watched }, submissions: reports.slice(0, count) });
      return seen;
    };
    expect(visits(2000)).toBe(1000 * visits(2));
  });
});
