import { freeId, letterOf } from "../plan/new-ids";
import type { FoundRow } from "./plan-sheet-reading";

const idPattern = /^[^\s/]+$/;

/**
 * Y06: row ids never change within a year and none is given twice. A row keeps its hidden id; a new row and a copied one get an id from
 * their number ("PL1.3.4", "PL2.24") or, without a number, a letter after the row they belong to ("PL1.7.3e"). An id that a row of the
 * plan before had is not given to another.
 */
export class RowIds {
  private readonly taken: Set<string>;
  private readonly seen = new Set<string>();

  constructor(rows: readonly FoundRow[], ofBase: readonly string[]) {
    this.taken = new Set([...rows.map(({ id }) => id), ...ofBase]);
  }

  /** The hidden id of a row where it is its own; null for a new or a copied row. */
  kept(row: FoundRow): string | null {
    if (!idPattern.test(row.id) || this.seen.has(row.id)) return null;
    this.seen.add(row.id);
    return row.id;
  }

  /** A new id from a row's number. */
  numbered(prefix: string, ordinal: string): string {
    return this.give(freeId(`${prefix}.${ordinal.replace(/[\s/]+/g, "-")}`, this.taken));
  }

  /** A new id from the row that it belongs to. */
  lettered(ownerId: string): string {
    let letters = 0;
    while (this.taken.has(`${ownerId}${letterOf(letters)}`)) letters += 1;
    return this.give(`${ownerId}${letterOf(letters)}`);
  }

  private give(id: string): string {
    this.taken.add(id);
    this.seen.add(id);
    return id;
  }
}
