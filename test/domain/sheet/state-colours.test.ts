import fc from "fast-check";
import { isStateColour, stateColours } from "../../../src/domain/sheet/state-colours";

const area = { top: 13, left: 1, bottom: 20, right: 10 };

describe("Colours of attainment as conditional formats", () => {
  it("are known again by their formula, wherever they stand", () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(300), (top, column) => {
        const formats = stateColours({ ...area, top }, column);
        return formats.length > 0 && formats.every(({ formula }) => isStateColour(formula));
      }),
    );
  });

  it.each([
    ["moved to another cell", '=LEFT(K15,1)="▲"', true],
    ["of a column with three letters", '=LEFT($AAK$15,1)="▲"', true],
    ["of another sign", '=LEFT($K14,1)="x"', false],
    ["of two signs", '=LEFT($K14,1)="✔✖"', false],
    ["of more characters", '=LEFT($K14,2)="✔"', false],
    ["with something more", '=AND(LEFT($K14,1)="✔",TRUE)', false],
    ["with something behind", '=LEFT($K14,1)="✔"&""', false],
    ["of another sheet", `='Phụ lục I'!$K14="✔"`, false],
    ["empty", "", false],
  ])("a formula %s", (_case, formula, isOurs) => {
    expect(isStateColour(formula)).toBe(isOurs);
  });
});
