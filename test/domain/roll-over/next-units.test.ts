import { allYear } from "../../../src/domain/plan/in-force";
import type { Plan, Unit } from "../../../src/domain/plan/plan";
import { nextUnits } from "../../../src/domain/roll-over/next-units";
import { unitsNow } from "../../../src/domain/roll-over/succeed-units";
import { smallPlan } from "../fixtures/small-plan";

const unit = (id: string, more: Partial<Unit> = {}): Unit => ({
  ...{ id, name: `Office ${id}`, aliases: [], ...allYear },
  ...more,
});
const gone = (id: string, successorId: string | null, more: Partial<Unit> = {}): Unit =>
  unit(id, { validTo: "2024-06-30", successorId, ...more });
const planOf = (...units: readonly Unit[]): Plan => ({ ...smallPlan, units });

describe("the units of the next year", () => {
  it.each([
    ["2024-12-30", false],
    ["2024-12-31", false],
    ["2025-01-01", true],
    [null, true],
  ])("[Y21] a unit that reports until %s stays: %s", (validTo, stays) => {
    const { units } = nextUnits(planOf(unit("A"), unit("B", { validTo })));
    expect(units.map(({ id }) => id).includes("B")).toBe(stays);
  });

  it.each([
    ["2024-03-01", null],
    ["2024-12-31", null],
    ["2025-01-01", "2025-01-01"],
  ])("[Y21] a first day of %s is from then on %s", (validFrom, next) => {
    expect(nextUnits(planOf(unit("A", { validFrom }))).units).toMatchObject([{ validFrom: next }]);
  });

  it("[Y21] successors are followed over units that left too, and bear the names of all", () => {
    const plan = planOf(
      gone("A", "B", { aliases: ["Old A"] }),
      gone("B", "C"),
      unit("C", { aliases: ["Third"] }),
    );
    const { units, heirs } = nextUnits(plan);
    expect([...heirs]).toEqual([
      ["A", "C"],
      ["B", "C"],
    ]);
    expect(units.map(({ id, aliases }) => [id, aliases])).toEqual([
      ["C", ["Third", "Office A", "Old A", "Office B"]],
    ]);
  });

  it("[Y21] a name that another unit bears is not given on", () => {
    const plan = planOf(
      gone("A", "C", { aliases: ["office b", "Shared"] }),
      unit("B"),
      unit("C", { aliases: ["shared"] }),
    );
    expect(nextUnits(plan).units.at(-1)?.aliases).toEqual(["shared", "Office A"]);
  });

  it("[Y21] the successor of a unit that stays is followed as well", () => {
    const { units } = nextUnits(
      planOf(unit("A", { successorId: "B" }), gone("B", "C"), unit("C", { successorId: null })),
    );
    expect(units.map(({ successorId }) => successorId)).toEqual(["C", null]);
    const ended = nextUnits(planOf(unit("A", { successorId: "B" }), gone("B", null)));
    expect(ended.units.map(({ successorId }) => successorId)).toEqual([null]);
  });

  it("[Y21] a row names successors in the place of those before them, each once", () => {
    const next = nextUnits(planOf(gone("A", "C"), unit("B"), unit("C"), gone("D", null)));
    expect(unitsNow(["A", "B", "C", "D"], next)).toEqual(["C", "B"]);
    expect(unitsNow([], next)).toEqual([]);
  });

  it("[Y21] a row that nobody is left in gets the unit that compiles the report", () => {
    const next = nextUnits(planOf(gone("A", "C"), unit("B"), unit("C"), gone("D", null)));
    expect(next.agency.preparedBy).toBe("C");
    expect(unitsNow(["D"], next)).toEqual(["C"]);
  });

  it("[Y21] the first unit that stays compiles the report where nobody follows the one that did", () => {
    expect(nextUnits(planOf(gone("A", null), unit("B"), unit("C"))).agency.preparedBy).toBe("B");
  });

  it("[Y21] all stay where none would be left", () => {
    const { units, heirs, kept } = nextUnits(planOf(gone("A", "B"), gone("B", null)));
    expect(units.map(({ id, validTo }) => [id, validTo])).toEqual([
      ["A", null],
      ["B", null],
    ]);
    expect([heirs.size, kept.length]).toEqual([0, 2]);
  });
});
