import type { Colour, Place } from "./places";

interface Tone {
  readonly fill: string;
  readonly line: string;
}

const tones: Readonly<Record<Colour, Tone>> = {
  grey: { fill: "#eceff3", line: "#5b6675" },
  blue: { fill: "#e3efff", line: "#1d62b8" },
  green: { fill: "#e2f4e5", line: "#1f7a3a" },
  amber: { fill: "#fff1d6", line: "#a4660a" },
  violet: { fill: "#efe6fb", line: "#6a3fb0" },
  teal: { fill: "#dff3f3", line: "#0f6e75" },
  white: { fill: "#ffffff", line: "#7b8794" },
};

/** A place in the picture. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The whole picture around its parts. */
export function svgPage(
  { width, height }: { width: number; height: number },
  parts: readonly string[],
): string {
  const heads = Object.entries(tones).map(
    ([colour, { line }]) =>
      `<marker id="head-${colour}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="${line}"/></marker>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="sans-serif" fill="#1b2430">`,
    `<defs>${heads.join("")}</defs>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    ...parts,
    "</svg>\n",
  ].join("\n");
}

/** A box with its words; a dashed one is not part of the product. */
export function svgBox(place: Place, words: string, isDashed = false): string {
  const { x, y, width, height, colour } = place;
  const { fill, line } = tones[colour];
  const dashes = isDashed ? ' stroke-dasharray="5 4"' : "";
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${fill}" stroke="${line}" stroke-width="1.5"${dashes}/>${words}`;
}

/** How a text is written. */
export interface TextLook {
  readonly size: number;
  readonly isBold?: boolean;
  readonly anchor?: "start" | "middle";
  /** White around the letters, so that a line behind them does not touch them. */
  readonly hasHalo?: boolean;
}

/** A line of text. */
export function svgText({ x, y }: Point, text: string, look: TextLook): string {
  const weight = look.isBold ? ' font-weight="bold"' : "";
  const anchor = look.anchor === "middle" ? ' text-anchor="middle"' : "";
  const halo = look.hasHalo ? ' stroke="#ffffff" stroke-width="4" paint-order="stroke"' : "";
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  return `<text x="${x}" y="${y}" font-size="${look.size}"${weight}${anchor}${halo}>${escaped}</text>`;
}

/** Whose colour an arrow has, and how many imports it stands for. */
export interface ArrowLook {
  readonly imports: number;
  readonly colour: Colour;
}

/** An arrow down the page, as wide as it has imports. */
export function svgArrow(from: Point, to: Point, { imports, colour }: ArrowLook): string {
  const middle = (from.y + to.y) / 2;
  const width = (1 + Math.sqrt(imports) / 2.5).toFixed(1);
  const path = `M${from.x} ${from.y}C${from.x} ${middle} ${to.x} ${middle} ${to.x} ${to.y - 2}`;
  return `<path d="${path}" fill="none" stroke="${tones[colour].line}" stroke-opacity="0.75" stroke-width="${width}" marker-end="url(#head-${colour})"/>`;
}

/** A point of such an arrow, `along` (0 to 1) its way. */
export function pointOfArrow(from: Point, to: Point, along: number): Point {
  const [start, firstBend] = [(1 - along) ** 3, 3 * (1 - along) ** 2 * along];
  const [secondBend, end] = [3 * (1 - along) * along ** 2, along ** 3];
  const middle = (from.y + to.y) / 2;
  return {
    x: Math.round(from.x * (start + firstBend) + to.x * (secondBend + end)),
    y: Math.round(from.y * start + middle * (firstBend + secondBend) + to.y * end),
  };
}
