import { rankUnits } from "../../src/app/rank-units";
import type { Consolidation, UnitCell } from "../../src/domain/consolidate/consolidation";
import { flawlessA, flawlessB } from "../domain/fixtures/form-grid";
import { summaryOf } from "../domain/sheet/drawn-summary";

const cell = (verdict: UnitCell["verdict"], isFaulty = false): UnitCell => ({
  ...{ verdict, isFaulty, numerator: 1, denominator: 1, ratio: 1 },
});

function ranked(units: Readonly<Record<string, readonly UnitCell[]>>) {
  const byUnit = Object.entries(units).map(([unitId, cells]) => ({
    ...{ unitId, hasReported: true },
    cells: new Map(cells.map((each, at) => [`R${at}`, each])),
  }));
  return rankUnits({ byUnit } as unknown as Consolidation).map(({ unitId, rank, met, judged }) => [
    ...[unitId, rank, met, judged],
  ]);
}

describe("units by what they met, when somebody asks", () => {
  it("stand by the share of the rows that were judged, the same share on the same place", () => {
    const [met, near, missed] = [cell("met"), cell("near"), cell("missed")];
    expect(
      ranked({ A: [missed, near], B: [met, met, missed], C: [met], D: [met, met, met, met, missed, missed] }),
    ).toEqual([
      ["C", 1, 1, 1],
      ["B", 2, 2, 3],
      ["D", 2, 4, 6],
      ["A", 4, 0, 2],
    ]);
  });

  it("have no place without a judged row, and faulty rows judge nobody", () => {
    expect(ranked({ A: [cell("none"), cell("unpublished")], B: [cell("met", true)], C: [] })).toEqual([]);
  });

  it("are those that reported", () => {
    const { consolidation } = summaryOf({ A: flawlessA, B: flawlessB });
    expect(
      rankUnits(consolidation)
        .map(({ unitId }) => unitId)
        .sort(),
    ).toEqual(["A", "B"]);
    expect(rankUnits(summaryOf({}).consolidation)).toEqual([]);
  });
});
