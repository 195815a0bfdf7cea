/** Width of the digit "0" in Calibri 11, the face by which Excel counts column widths, in pixels. */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_INCH = 72;

/** Column width of a file (characters, padding included) → points: 9.140625 → 48. */
export function widthToPoints(characters: number): number {
  return Math.round(characters * DIGIT_PIXELS) * POINTS_PER_PIXEL;
}

/** Points → column width of a file, in steps of 1/256 as Excel writes it: 48 → 9.140625. */
export function pointsToWidth(points: number): number {
  return Math.floor((points / POINTS_PER_PIXEL / DIGIT_PIXELS) * 256) / 256;
}

/** Margins: inches in files, points in Office.js. */
export function inchesToPoints(inches: number): number {
  return Math.round(inches * POINTS_PER_INCH * 100) / 100;
}

/** Margins: points in Office.js, inches in files. */
export function pointsToInches(points: number): number {
  return points / POINTS_PER_INCH;
}
