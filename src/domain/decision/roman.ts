const romanSteps = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** The roman numeral of a number from 1 on; without L and C, which no plan needs. */
export function romanOf(number: number): string {
  const step = romanSteps.find(([value]) => value <= number);
  return step === undefined ? "" : step[1] + romanOf(number - step[0]);
}
