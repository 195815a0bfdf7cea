import { layerOf } from "../../test/house/arrows";
import { importsOf } from "../../test/house/imports";
import type { SourceText } from "../../test/house/source-files";

/** The code as boxes: files in each, and imports from one to another under "from → to". */
export interface ImportCounts {
  readonly files: ReadonlyMap<string, number>;
  readonly imports: ReadonlyMap<string, number>;
}

/** One arrow of the picture. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly imports: number;
}

/** Counts the files of each box, and the imports between boxes; those of packages and of data are left out. */
export function countImports(sources: readonly SourceText[]): ImportCounts {
  const files = new Map<string, number>();
  const imports = new Map<string, number>();
  for (const source of sources) {
    for (const box of boxesOf(source.path)) add(files, box);
    for (const { from, target, isRelative } of importsOf(source))
      for (const arrow of isRelative ? arrowsOf(from, target) : []) add(imports, arrow);
  }
  return { files, imports };
}

/** The counts as arrows, the most imports first. */
export function arrowsIn({ imports }: ImportCounts): readonly Arrow[] {
  return [...imports]
    .map(([key, count]) => {
      const [from = "", to = ""] = key.split(" → ");
      return { from, to, imports: count };
    })
    .sort((a, b) => b.imports - a.imports || (a.from + a.to < b.from + b.to ? -1 : 1));
}

/** The boxes that a file is in, the outer one first: its layer, and in src/domain its folder; "values" is for the files right in it. */
export function boxesOf(path: string): readonly string[] {
  const [root, , folder = "", inside] = path.split("/");
  if (root === "host") return ["host"];
  const layer = layerOf(path);
  if (layer !== "domain") return layer === null ? [] : [layer];
  return [layer, `domain/${inside === undefined ? "values" : folder}`];
}

/** Between layers, or inside one between its folders. */
function arrowsOf(from: string, target: string): readonly string[] {
  const [layer, folder] = boxesOf(from);
  const [otherLayer, otherFolder] = boxesOf(target);
  if (layer === undefined || otherLayer === undefined) return [];
  if (layer !== otherLayer) return [`${layer} → ${otherLayer}`];
  return folder === otherFolder ? [] : [`${folder} → ${otherFolder}`];
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
