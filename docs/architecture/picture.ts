import { sourceFiles, type SourceText } from "../../test/house/source-files";
import { arrowsIn, countImports, type Arrow, type ImportCounts } from "./count-imports";
import { lanes, pictureSize, places, type Place } from "./places";
import { pointOfArrow, svgArrow, svgBox, svgPage, svgText, type Point } from "./svg";

/** Between folders of one layer, fewer imports than these are not drawn. */
const fewestInside = 10;

/** What everything of src/domain stands on: arrows to it would hide the others. */
const strips: ReadonlySet<string> = new Set(["domain/plan", "domain/values"]);

/** `docs/architecture.svg` as the code of today gives it. */
export function architecturePicture(): string {
  return pictureOf([...sourceFiles("src", [".ts", ".tsx"]), ...sourceFiles("host", [".ts"])]);
}

/** The picture of some sources. Throws when a folder has no place in it. */
export function pictureOf(sources: readonly SourceText[]): string {
  const counts = countImports(sources);
  const boxes = Object.keys(places).filter((key) => counts.files.has(key));
  const drawn = arrowsIn(counts).filter(isDrawn);
  for (const key of counts.files.keys()) placeOf(key);
  return svgPage(pictureSize, [
    svgText({ x: 30, y: 32 }, "Who imports what", { size: 20, isBold: true }),
    svgText({ x: 30, y: 53 }, explanation, { size: 13 }),
    ...boxes.map((key) => svgBox(placeOf(key), boxWords(key, counts), key === "host")),
    ...drawn.map(line),
    ...drawn.map(label),
    svgText({ x: 30, y: pictureSize.height - 22 }, leftOut(counts), { size: 13 }),
  ]);
}

const explanation =
  "An arrow is as wide as it has imports, its number beside it; it goes down only. The number in a box is that of its files.";

/** Title, number of files and note: in the middle of a box, at the top of src/domain, in one line of a strip. */
function boxWords(key: string, counts: ImportCounts): string {
  const { x, y, width, height, title, note } = placeOf(key);
  const name = `${title} · ${counts.files.get(key) ?? 0}`;
  if (key === "domain")
    return svgText({ x: x + 20, y: y + 26 }, `${name} · ${note}`, { size: 15, isBold: true });
  const middle = { x: x + width / 2, y: y + height / 2 };
  if (strips.has(key)) {
    const above = sumOf(arrowsIn(counts).filter(({ to }) => to === key));
    const words = `${name} · ${note} · ${above} imports from the folders above`;
    return svgText({ ...middle, y: middle.y + 5 }, words, { size: 13, anchor: "middle" });
  }
  return [
    svgText({ ...middle, y: middle.y - 3 }, name, { size: 15, isBold: true, anchor: "middle" }),
    svgText({ ...middle, y: middle.y + 15 }, note, { size: 12, anchor: "middle" }),
  ].join("");
}

function isDrawn({ from, to, imports }: Arrow): boolean {
  const isInside = from.includes("/");
  return !isInside || (imports >= fewestInside && !strips.has(to) && isDown({ from, to }));
}

function isDown({ from, to }: Pick<Arrow, "from" | "to">): boolean {
  return placeOf(from).y < placeOf(to).y;
}

function placeOf(key: string): Place {
  const place = places[key];
  if (!place)
    throw new Error(`${key} has no place in the picture: give it one in docs/architecture/places.ts`);
  return place;
}

/** Where an arrow leaves, where it arrives, and how far along its number stands. */
function courseOf({ from, to }: Arrow): readonly [Point, Point, number] {
  const [source, target] = [placeOf(from), placeOf(to)];
  const [leave, arrive, along = 0.5] = lanes[`${from} → ${to}`] ?? [middleOf(source), middleOf(target)];
  return [{ x: leave, y: source.y + source.height }, { x: arrive, y: target.y }, along];
}

function middleOf({ x, width }: Place): number {
  return x + width / 2;
}

function line(arrow: Arrow): string {
  const [from, to] = courseOf(arrow);
  return svgArrow(from, to, { imports: arrow.imports, colour: placeOf(arrow.from).colour });
}

function label(arrow: Arrow): string {
  const { x, y } = pointOfArrow(...courseOf(arrow));
  return svgText({ x, y: y + 4 }, String(arrow.imports), { size: 12, anchor: "middle", hasHalo: true });
}

function leftOut(counts: ImportCounts): string {
  const inside = arrowsIn(counts).filter(({ from, to }) => from.includes("/") && !strips.has(to));
  const others = inside.filter((arrow) => !isDrawn(arrow));
  const up = others.filter((arrow) => !isDown(arrow));
  return `Not drawn inside src/domain: ${sumOf(others)} imports between folders that share fewer than ${fewestInside} or go up the page (${sumOf(up)} of them).`;
}

function sumOf(arrows: readonly Arrow[]): number {
  return arrows.reduce((sum, { imports }) => sum + imports, 0);
}
