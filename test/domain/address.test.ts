import fc from "fast-check";
import { areaAddress, areaFrom, cellAddress, cellPosition } from "../../src/domain/address";

describe("addresses", () => {
  it("of a cell read back are the cell", () => {
    const positions = fc.record({ row: fc.nat(1_048_575), column: fc.nat(16_383) });
    fc.assert(fc.property(positions, (at) => expect(cellPosition(cellAddress(at))).toEqual(at)));
  });

  it.each([
    ["A1", { row: 0, column: 0 }],
    ["$G$12", { row: 11, column: 6 }],
    ["AA1", { row: 0, column: 26 }],
    ["A0", null],
    ["12", null],
    ["g12", null],
    ["A1:B2", null],
    ["", null],
  ])("%s is %j", (address, expected) => expect(cellPosition(address)).toEqual(expected));

  it.each([
    ["G12", { top: 11, left: 6, bottom: 11, right: 6 }],
    ["$G$12:$H$13", { top: 11, left: 6, bottom: 12, right: 7 }],
    ["G:H", { top: 0, left: 6, bottom: 1_048_575, right: 7 }],
    ["12:13", { top: 11, left: 0, bottom: 12, right: 16_383 }],
    ["#REF!", null],
    ["", null],
  ])("the area %s is %j", (address, expected) => expect(areaFrom(address)).toEqual(expected));

  it("of an area read back are the area", () => {
    const area = { top: 2, left: 1, bottom: 5, right: 30 };
    expect(areaFrom(areaAddress(area))).toEqual(area);
  });
});
