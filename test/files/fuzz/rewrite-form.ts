import { strToU8 } from "fflate";
import { zipOf, type EntryPlan, type ZipPlan } from "../quirks/zip-builder";
import { calmed, shuffled, type Random } from "../../support/seeded-random";
import type { PartBytes } from "./reference-reader";
import { rewriteSheet, rewriteStrings } from "./rewrite-sheet";
import { writeXml } from "./write-xml";
import { parseXml, type XmlElement } from "./xml-tree";

/** The same workbook written in another way: its cells are the same, hardly a byte of it is. */
export function rewriteForm(source: Random, parts: PartBytes): Uint8Array {
  // readers have quick ways for plain files: half of the files have one oddity or two, the others are odd throughout
  const random = source.chance(0.5) ? source : calmed(source);
  const trees = new Map(
    [...parts].map(([path, bytes]) => [path, isWritten(path) ? parseXml(bytes) : bytes] as const),
  );
  const strings = treeOf(trees, "xl/sharedStrings.xml");
  for (const [path, tree] of trees)
    if (path.startsWith("xl/worksheets/") && !(tree instanceof Uint8Array))
      rewriteSheet(random, tree, strings);
  if (strings) rewriteStrings(random, strings);
  renameSheets(random, trees);
  const entries = [...trees].map(([name, tree]): EntryPlan => ({ name, data: encoded(random, tree) }));
  return zipOf(
    shuffled(random, [...entries, ...strangers(random)]).map((entry) => packed(random, entry)),
    zipPlan(random),
  );
}

type Trees = Map<string, XmlElement | Uint8Array>;

/** The parts that a reader of cells reads. */
function isWritten(path: string): boolean {
  return /(\.rels|workbook\.xml|sharedStrings\.xml|worksheets\/[^/]*\.xml)$/.test(path);
}

function treeOf(trees: Trees, path: string): XmlElement | null {
  const tree = trees.get(path);
  return tree === undefined || tree instanceof Uint8Array ? null : tree;
}

/** Sheets under other names, and targets in another way of writing. */
function renameSheets(random: Random, trees: Trees): void {
  const links = treeOf(trees, "xl/_rels/workbook.xml.rels");
  for (const link of links?.children ?? []) {
    if (typeof link === "string") continue;
    const target = link.attributes.find(({ name }) => name === "Target")?.value ?? "";
    const part = trees.get(`xl/${target}`);
    if (part === undefined || !random.chance(0.4)) continue;
    const folder = random.pick(["", "worksheets/", "a/b/"]);
    const renamed = `${folder}p${random.below(1_000_000)}.xml`;
    trees.delete(`xl/${target}`);
    trees.set(`xl/${renamed}`, part);
    const written = random.pick([renamed, `/xl/${renamed}`, `./${renamed}`, `../xl/${renamed}`]);
    link.attributes = link.attributes.map((each) =>
      each.name === "Target" ? { ...each, value: written } : each,
    );
  }
}

function encoded(random: Random, tree: XmlElement | Uint8Array): Uint8Array {
  if (tree instanceof Uint8Array) return tree;
  const xml = writeXml(random, tree);
  if (!random.chance(0.15)) return strToU8(xml);
  if (random.chance(0.5)) return strToU8(`\ufeff${xml}`);
  const wide = Buffer.from(`\ufeff${xml.replace("UTF-8", "UTF-16")}`, "utf16le");
  return new Uint8Array(random.chance(0.5) ? wide.swap16() : wide);
}

function strangers(random: Random): readonly EntryPlan[] {
  const all: readonly EntryPlan[] = [
    { name: "xl/", data: "" },
    { name: "docProps/app.xml", data: "<Properties" },
    { name: "xl/worksheets/old.xml", data: "<worksheet><sheetData><row>" },
    { name: "customXml/item1.xml", data: "\u0000" },
  ];
  return all.filter(() => random.chance(0.2));
}

function packed(random: Random, entry: EntryPlan): EntryPlan {
  return {
    ...entry,
    isStored: !random.chance(0.6),
    hasDescriptor: random.chance(0.2),
    ...(random.chance(0.2) ? { extra: Uint8Array.of(0x55, 0x54, 5, 0, 1, 0, 0, 0, random.below(256)) } : {}),
  };
}

function zipPlan(random: Random): ZipPlan {
  const start = strToU8("PK\u0003\u0004....");
  return {
    ...(random.chance(0.1) ? { prefix: start, hasShiftedOffsets: random.chance(0.5) } : {}),
    ...(random.chance(0.2) ? { comment: strToU8("Quý I") } : {}),
  };
}
