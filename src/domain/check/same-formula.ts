const quotedText = /("(?:[^"]|"")*")/;

/** Whether two formulas are the same but for spaces, $ signs, capitals outside quoted text and the ways in which other programs write the same. */
export function isSameFormula(left: string, right: string): boolean {
  return left === right || plainFormula(left) === plainFormula(right);
}

function plainFormula(formula: string): string {
  return formula
    .split(quotedText)
    .map((part, index) => (index % 2 === 1 ? part : plainPart(part)))
    .join("");
}

/** LibreOffice writes FALSE() for FALSE, newer Excel marks functions with _xlfn. and single cells with @, some quote every sheet name. */
function plainPart(part: string): string {
  return part
    .replace(/[\s$@]/g, "")
    .replace(/_xlfn\.|_xlws\./gi, "")
    .replace(/\b(TRUE|FALSE)\(\)/gi, "$1")
    .replace(/'([\w.]+)'!/g, "$1!")
    .toUpperCase();
}
