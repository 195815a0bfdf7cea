import fc from "fast-check";
import { movedItems } from "../../src/domain/moved-items";

const moved = (positions: readonly number[]) => movedItems(positions, (at) => at);

describe("which lines have moved", () => {
  it.each<[readonly number[], readonly number[]]>([
    [[], []],
    [[7], []],
    [[1, 2, 9], []],
    [[1, 9, 2, 3], [9]],
    [[2, 3, 4, 1], [1]],
    [
      [1, 5, 2, 6, 3, 4],
      [5, 6],
    ],
  ])("[S13] [S14] at %j: %j", (positions, expected) => {
    expect(moved(positions)).toEqual(expected);
  });

  it("[S13] [S14] without the moved ones the rest stands in order", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 20 })), (positions) => {
        const out = new Set(moved(positions));
        const rest = positions.filter((at) => !out.has(at));
        expect(rest).toEqual([...rest].sort((a, b) => a - b));
        expect(positions.length === 0 || rest.length > 0).toBe(true);
      }),
    );
  });
});
