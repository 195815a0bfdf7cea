import { invalidArgument } from "./office-error";

/**
 * Refuses what Excel refuses in `formulas`: a semicolon between arguments (formulas are en-US, issue 1559) and
 * brackets that do not close. What the functions mean is the calculation's business.
 */
export function checkFormula(formula: string): void {
  const bare = formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/'(?:[^']|'')*'/g, "s")
    .replace(/\{[^{}]*\}/g, "0");
  if (/["'{}]/.test(bare.replaceAll('""', "")) || bare.includes(";")) throw wrong(formula);
  let depth = 0;
  for (const sign of bare) {
    if (sign === "(") depth++;
    if (sign === ")") depth--;
    if (depth < 0) throw wrong(formula);
  }
  if (depth !== 0) throw wrong(formula);
}

function wrong(formula: string) {
  return invalidArgument(`There is a problem with the formula ${formula.slice(0, 80)}`);
}
