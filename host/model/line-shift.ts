import type { Area } from "./area";

/** Rows or columns that were put in (`count` > 0) or taken out (`count` < 0) at an index. */
export interface LineShift {
  readonly along: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** Where an area stands after the shift; `undefined` when all of it was deleted. */
export function shiftArea(area: Area, { along, at, count }: LineShift): Area | undefined {
  const size = along === "row" ? "rowCount" : "columnCount";
  const first = shiftIndex(area[along], at, count);
  const end = shiftIndex(area[along] + area[size], at, count);
  return end > first ? { ...area, [along]: first, [size]: end - first } : undefined;
}

/** Lines at and behind the place move; deleted lines fall together into the place. */
function shiftIndex(index: number, at: number, count: number): number {
  if (index < at) return index;
  return count > 0 ? index + count : Math.max(at, index + count);
}

const PART = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\w.$!])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/g;

/** A formula about cells of the shifted sheet itself: its references follow, those to deleted lines become #REF!. */
export function shiftReferences(formula: string, shift: LineShift): string {
  return formula.replace(PART, (part, dollar: string, letters: string, rowDollar: string, row: string) => {
    if (letters === undefined) return part;
    const at = { row: Number(row) - 1, column: indexOf(letters), rowCount: 1, columnCount: 1 };
    const moved = shiftArea(at, shift);
    return moved ? `${dollar}${lettersOf(moved.column)}${rowDollar}${moved.row + 1}` : "#REF!";
  });
}

function indexOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function lettersOf(index: number): string {
  const rest = Math.floor(index / 26) - 1;
  return (rest >= 0 ? lettersOf(rest) : "") + String.fromCharCode(65 + (index % 26));
}
