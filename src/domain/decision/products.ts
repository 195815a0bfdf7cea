import { oneLine } from "./bare-text";

const point = /^\s*[-\u2010-\u2015\u2212+\u2022*]\s*/;
/** Between two points on one line: the next one begins with a capital, which the second half of a compound name need not. */
const nextPoint = /\s[-\u2010-\u2015\u2212+\u2022]\s+(?=\p{Lu})/u;

/** The products of a task: points of a list, on lines of their own or run together; lines and semicolons divide too. */
export function splitProducts(text: string): readonly string[] {
  const isList = point.test(text);
  const lines = isList ? linesOfList(text) : text.split(/\n|;/);
  return lines
    .map((line) => oneLine(line.replace(point, "").replace(/;\s*$/, "")))
    .filter((line) => line !== "");
}

/** A line that begins without a dash goes on with the one above. */
function linesOfList(text: string): readonly string[] {
  return text
    .split(/\n(?=\s*[-\u2010-\u2015\u2212+\u2022*])/)
    .flatMap((line) => line.replace(point, "").split(nextPoint));
}
