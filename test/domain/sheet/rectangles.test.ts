import fc from "fast-check";
import { rectanglesBy } from "../../../src/domain/sheet/rectangles";

const grids = fc.array(fc.array(fc.constantFrom("a", "b", null), { minLength: 4, maxLength: 4 }), {
  maxLength: 6,
});

describe("rectangles of equal keys", () => {
  it("covers every cell with a key exactly once and no other", () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const covered = grid.map((row) => row.map((): string[] => []));
        for (const { key, area } of rectanglesBy(grid, (cell) => cell))
          for (let row = area.top; row <= area.bottom; row++)
            for (let column = area.left; column <= area.right; column++) covered[row]?.[column]?.push(key);
        expect(covered).toEqual(grid.map((row) => row.map((cell) => (cell === null ? [] : [cell]))));
      }),
    );
  });

  it("joins equal rows into one rectangle", () => {
    const grid = Array.from({ length: 30 }, () => ["a", "b", "b"]);
    expect(rectanglesBy(grid, (cell) => cell)).toHaveLength(2);
  });
});
