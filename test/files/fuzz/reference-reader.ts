import type { SheetGrid, WorkbookGrid } from "../../../src/domain/cell-value";
import { itemText, onlyElements } from "./reference-text";
import type { ReferenceBook } from "./reference-cell";
import { childrenNamed, readSheetElement, sheetStops, truthOf, valueOf } from "./reference-sheet";
import { Fault, fault, type FaultKind } from "./verdict";
import { elementsOf, parseXml, type StopNames, type XmlElement } from "./xml-tree";

/** What the slow reader says of a workbook: its grid, or why there is none. */
export type Verdict =
  | { readonly kind: "grid"; readonly grid: WorkbookGrid }
  | { readonly kind: FaultKind; readonly reason: string };

/** Parts of a package by their path. */
export type PartBytes = ReadonlyMap<string, Uint8Array>;

interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

const mainUris = [
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  "http://purl.oclc.org/ooxml/spreadsheetml/main",
];
const officeUris = [
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
];
const linksUri = "http://schemas.openxmlformats.org/package/2006/relationships";

/**
 * A second reader of workbooks, written for the fuzzing from the standard alone: a tree of a strict parser, then ECMA-376 word
 * by word, no tolerance and no thought of speed. Where it finds something outside the standard it says so and gives no grid.
 */
export function referenceRead(parts: PartBytes): Verdict {
  try {
    return { kind: "grid", grid: readParts(parts) };
  } catch (error) {
    if (error instanceof Fault) return { kind: error.kind, reason: error.reason };
    throw error;
  }
}

function readParts(parts: PartBytes): WorkbookGrid {
  const path = linkOf(linksFrom(parts, ""), "officeDocument")?.target ?? fault("invalid", "no main part");
  const root = mainPart(parts, path, "workbook");
  const links = linksFrom(parts, path);
  const properties = childrenNamed(root, "workbookPr");
  if (properties.length > 1) fault("invalid", "two sets of properties");
  const uses1904 = properties.some((element) => truthOf(element, "date1904"));
  const book: ReferenceBook = { uses1904, strings: once(() => readStrings(parts, links)) };
  const list = sheetsOf(root);
  if (new Set(list.map(({ id }) => id)).size < list.length) fault("contradictory", "one sheet twice");
  return { uses1904, sheets: list.map((sheet) => readSheet(parts, links, { ...sheet, book })) };
}

interface SheetPlan {
  readonly name: string;
  readonly id: string;
  readonly book: ReferenceBook;
}

function sheetsOf(root: XmlElement): readonly Omit<SheetPlan, "book">[] {
  const [list, more] = childrenNamed(root, "sheets");
  if (!list || more) return fault("invalid", "not one list of sheets");
  onlyElements(list);
  const own = elementsOf(list);
  if (own.length === 0) fault("contradictory", "no sheets");
  if (own.some(({ name, uri }) => name !== "sheet" || uri !== list.uri)) fault("invalid", "what is no sheet");
  return own.map((sheet) => ({
    name: valueOf(sheet, "name") ?? fault("invalid", "sheet without name"),
    id:
      sheet.attributes.find(({ name, uri }) => name === "id" && officeUris.includes(uri))?.value ??
      fault("invalid", "sheet without part"),
  }));
}

function readSheet(parts: PartBytes, links: readonly Link[], { name, id, book }: SheetPlan): SheetGrid {
  const link = links.find((other) => other.id === id) ?? fault("contradictory", "sheet without link");
  if (link.type === "chartsheet") return { name, rows: [] };
  if (link.type !== "worksheet") fault("invalid", "sheet of another kind");
  return { name, ...readSheetElement(mainPart(parts, link.target, "worksheet", sheetStops), book) };
}

function readStrings(parts: PartBytes, links: readonly Link[]): readonly string[] {
  const target = linkOf(links, "sharedStrings")?.target;
  if (target === undefined) return fault("contradictory", "no shared strings");
  const root = mainPart(parts, target, "sst");
  onlyElements(root);
  if (elementsOf(root).some(({ name, uri }) => uri === root.uri && name !== "si" && name !== "extLst"))
    fault("invalid", "what is no shared string");
  return childrenNamed(root, "si").map(itemText);
}

function mainPart(parts: PartBytes, path: string, name: string, stops?: StopNames): XmlElement {
  const root = parseXml(partOf(parts, path) ?? fault("contradictory", `no ${name}`), stops);
  if (root.name !== name) fault("contradictory", `${root.name} for ${name}`);
  return mainUris.includes(root.uri) ? root : fault("invalid", `namespace of ${name}`);
}

function partOf(parts: PartBytes, path: string): Uint8Array | undefined {
  const wanted = path.toLowerCase();
  return [...parts].find(([name]) => name.toLowerCase() === wanted)?.[1];
}

function linkOf(links: readonly Link[], type: string): Link | undefined {
  const [first, second] = links.filter((link) => link.type === type);
  return second ? fault("invalid", `two parts of type ${type}`) : first;
}

/** Links of a part (ECMA-376 part 2, 9.3). */
function linksFrom(parts: PartBytes, part: string): readonly Link[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const bytes = partOf(parts, `${folder}_rels/${part.slice(folder.length)}.rels`);
  if (!bytes) return fault("invalid", "no links");
  const root = parseXml(bytes);
  if (root.name !== "Relationships" || root.uri !== linksUri) fault("invalid", "namespace of links");
  onlyElements(root);
  if (elementsOf(root).some(({ name, uri }) => name !== "Relationship" || uri !== root.uri))
    fault("invalid", "what is no link");
  const links = elementsOf(root).map((link) => linkFrom(link, folder));
  if (new Set(links.map(({ id }) => id)).size < links.length) fault("invalid", "two links of one id");
  return links;
}

function linkFrom(link: XmlElement, folder: string): Link {
  if (valueOf(link, "TargetMode") !== null) fault("invalid", "mode of a link");
  return {
    id: valueOf(link, "Id") ?? fault("invalid", "link without id"),
    type: linkType(valueOf(link, "Type") ?? ""),
    target: resolved(valueOf(link, "Target") ?? fault("invalid", "link without target"), folder),
  };
}

/** Last word of the type where the rest is as the standard says; a type of another kind stays as it is. */
function linkType(type: string): string {
  const base = officeUris.find((uri) => type.startsWith(`${uri}/`));
  if (base !== undefined) return type.slice(base.length + 1);
  if (/(^|\/)(officeDocument|worksheet|chartsheet|sharedStrings)$/.test(type))
    fault("invalid", "type of a link");
  return type;
}

/** RFC 3986, 5.2, for the paths of packages. */
function resolved(target: string, folder: string): string {
  if (!/^[\w./-]+$/.test(target)) fault("invalid", "odd target");
  return new URL(target, `http://package/${folder}`).pathname.slice(1);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
