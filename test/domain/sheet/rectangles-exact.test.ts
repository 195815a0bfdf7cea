import { rectanglesBy } from "../../../src/domain/sheet/rectangles";

type Grid = readonly (readonly (string | null)[])[];

/** "a 0:0-1:2": key, first row and column, last row and column. */
function found(grid: Grid): readonly string[] {
  return rectanglesBy(grid, (cell) => cell)
    .map(({ key, area: { top, left, bottom, right } }) => `${key} ${top}:${left}-${bottom}:${right}`)
    .sort();
}

describe("the rectangles of a grid", () => {
  it.each<[string, Grid, readonly string[]]>([
    ["none of an empty grid", [], []],
    ["none of cells without a key", [[null, null]], []],
    ["one run of equal neighbours", [["a", "a", "a"]], ["a 0:0-0:2"]],
    ["a run each side of a gap", [["a", null, "a"]], ["a 0:0-0:0", "a 0:2-0:2"]],
    ["a run for each key", [["a", "b", "b"]], ["a 0:0-0:0", "b 0:1-0:2"]],
    [
      "equal runs downwards joined",
      [
        ["a", "a"],
        ["a", "a"],
      ],
      ["a 0:0-1:1"],
    ],
    [
      "runs of other widths apart",
      [
        ["a", "a"],
        ["a", null],
      ],
      ["a 0:0-0:1", "a 1:0-1:0"],
    ],
    ["runs of other keys apart", [["a"], ["b"]], ["a 0:0-0:0", "b 1:0-1:0"]],
    ["a run closed by a row without it", [["a"], [null], ["a"]], ["a 0:0-0:0", "a 2:0-2:0"]],
    [
      "one goes on while its neighbour ends",
      [
        ["a", "b"],
        ["a", null],
      ],
      ["a 0:0-1:0", "b 0:1-0:1"],
    ],
  ])("are %s", (_, grid, expected) => {
    expect(found(grid)).toEqual(expected);
  });

  it("come in the order in which they end", () => {
    const keys = rectanglesBy(
      [
        ["a", "b"],
        ["a", "c"],
        ["a", null],
      ],
      (cell) => cell,
    ).map(({ key }) => key);
    expect(keys).toEqual(["b", "c", "a"]);
  });

  it("take numbers as keys, zero included", () => {
    const grid = [[{ size: 0 }, { size: 0 }, { size: 1 }]];
    expect(rectanglesBy(grid, ({ size }) => size)).toEqual([
      { key: 0, area: { top: 0, bottom: 0, left: 0, right: 1 } },
      { key: 1, area: { top: 0, bottom: 0, left: 2, right: 2 } },
    ]);
  });
});
