import { refuse } from "./refusal";
import type { Relationship } from "./relationships";
import type { WorkbookPart } from "./workbook-part";

/** A sheet and the part that holds its cells; null for a sheet without cells. */
export interface LinkedSheet {
  readonly name: string;
  readonly path: string | null;
}

/** Kinds of sheets that have no cells, or none that are wanted (ECMA-376 part 1, 12.3; MS-OFFMACRO2 2.2.1). */
const withoutCells: ReadonlySet<string> = new Set([
  "chartsheet",
  "dialogsheet",
  "xlMacrosheet",
  "xlIntlMacrosheet",
]);

/** The part of every sheet. A sheet without a link or with two, a link to what is no sheet, and one part for two sheets are damage. */
export function linkedSheets(
  sheets: WorkbookPart["sheets"],
  links: readonly Relationship[],
): readonly LinkedSheet[] {
  const byId = linksById(links);
  const taken = new Set<string>();
  return sheets.map(({ name, relationshipId }) => {
    const { type, target } = byId.get(relationshipId) ?? refuse("damaged");
    const key = target.toLowerCase();
    if (taken.has(key)) refuse("damaged");
    taken.add(key);
    if (type === "worksheet") return { name, path: target };
    return withoutCells.has(type) ? { name, path: null } : refuse("damaged");
  });
}

/** Links by their id; an id of two links that differ stands for neither. */
function linksById(links: readonly Relationship[]): ReadonlyMap<string, Relationship | null> {
  const byId = new Map<string, Relationship | null>();
  for (const link of links) {
    const known = byId.get(link.id);
    const isOther = known !== undefined && (known?.target !== link.target || known.type !== link.type);
    byId.set(link.id, isOther ? null : link);
  }
  return byId;
}
