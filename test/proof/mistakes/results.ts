import { placeOf, rowEntries, withEntries, type Mistake } from "../mistake";

const row = "PL1.7.2";

function result(name: string, numerator: number, nearMiss: number): Mistake {
  return {
    ...{ name, entryError: null, rule: "E01", severity: "warning", follows: [] },
    at: [placeOf(`${row}/explanation`)],
    damage: withEntries("CCTS", rowEntries(row, { numerator, denominator: 100 })),
    nearMiss: withEntries("CCTS", rowEntries(row, { numerator: nearMiss, denominator: 100 })),
  };
}

/** Results short of their target without a reason; the target is 90 %. */
export const resultMistakes: readonly Mistake[] = [
  result("a result near its target without an explanation", 89, 90),
  result("a result far from its target without an explanation", 20, 100),
];
