import fc from "fast-check";
import { emptyBook, type Arrival, type RegisterBook } from "../../../src/domain/register/arrival";
import { storeRows } from "../../../src/domain/register/store";
import { countedReports, reportSource } from "../../../src/domain/register/view-register";
import { flawlessA, flawlessB } from "../fixtures/form-grid";
import { arrivalOf, bookOf, plain, standingOf, storedIn, viewOf } from "./book";

const unitIds = ["A", "B", "C", "X"];
const filled = { A: flawlessA, B: flawlessB } as const;

/** Files of few units, times and names, so that they meet. */
const arrival: fc.Arbitrary<Arrival> = fc
  .record({
    unitId: fc.constantFrom(...unitIds),
    periodId: fc.constantFrom("Q1", "H1"),
    figure: fc.integer({ min: 0, max: 4 }),
    minute: fc.integer({ min: 0, max: 3 }),
    file: fc.constantFrom("a.xlsx", "b.xlsx"),
    day: fc.integer({ min: 19, max: 21 }),
    addedAt: fc.constantFrom("2024-03-22T08:00:00Z", "2024-03-23T08:00:00Z"),
  })
  .map(({ unitId, periodId, figure, minute, file, day, addedAt }) => {
    const base = unitId === "A" || unitId === "B" ? filled[unitId] : {};
    const entries = { ...base, "P1.2/numerator": figure, "P1.2/denominator": 4 };
    const versionTime = `2024-03-15T08:0${minute}:00Z`;
    return arrivalOf(unitId, entries, {
      ...{ periodId, file, versionTime, receivedOn: `2024-03-${day}`, addedAt },
    });
  });
const arrivals = fc.array(arrival, { maxLength: 8 });
const view = (book: RegisterBook): unknown => plain(viewOf(book));

describe("adding files to the register", () => {
  it("[N04] in whatever order gives the same", () => {
    const shuffled = arrivals.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(view(bookOf(other))).toEqual(view(bookOf(one)));
      }),
      { numRuns: 60 },
    );
  });

  it("[N12] one by one over many sittings gives the same as all at once", () => {
    fc.assert(
      fc.property(arrivals, (all) => {
        const kept = all.reduce<readonly (readonly string[])[]>((rows, each) => {
          storedIn(rows);
          return [...rows, ...storeRows(bookOf([each])).slice(rows.length === 0 ? 0 : 1)];
        }, []);
        expect(view(storedIn(kept).book)).toEqual(view(bookOf(all)));
      }),
      { numRuns: 60 },
    );
  });

  it("[N03] the same file twice changes nothing", () => {
    fc.assert(
      fc.property(arrivals, fc.nat(), (all, at) => {
        const again = all.length > 0 ? [...all, { ...all[at % all.length] } as Arrival] : all;
        expect(view(bookOf(again))).toEqual(view(bookOf(all)));
      }),
      { numRuns: 60 },
    );
  });

  it("[N05] a newer version replaces the one that counts of its unit, and of no other", () => {
    fc.assert(
      fc.property(arrivals, arrival, (all, one) => {
        const newest = { ...one, id: "new", versionTime: "2024-03-16T08:00:00Z" };
        const [before, after] = [viewOf(bookOf(all)), viewOf(bookOf([...all, newest]))];
        const countedIn = (of: typeof before) =>
          of.units.map(({ unitId, counted }) => [unitId, counted?.arrival.id ?? null]);
        const { unitId = null, periodId = null } = one.report?.identity ?? {};
        const expected = countedIn(before).map(([id, counted]) =>
          periodId === "Q1" && id === unitId ? [id, "new"] : [id, counted],
        );
        expect(countedIn(after)).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the reports that count", () => {
  it("[N08] come in the plan's order, and by unit, with their files and findings", () => {
    const [a, b] = [arrivalOf("A", flawlessA), arrivalOf("B", flawlessB, { receivedOn: "2024-03-21" })];
    const seen = viewOf({ ...emptyBook, arrivals: [b, a] });
    const counted = [...countedReports(seen)];
    expect(counted.map(({ unitId, file }) => [unitId, file])).toEqual([
      ["A", "A.xlsx"],
      ["B", "B.xlsx"],
    ]);
    expect(counted[0]?.submission.identity.unitId).toBe("A");
    expect(reportSource(seen).get("B")).toEqual(counted[1]);
    expect(reportSource(seen).get("C")).toBeUndefined();
    expect(standingOf(seen, "B").counted?.findings).toBe(counted[1]?.findings);
  });
});
