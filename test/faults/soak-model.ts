import type { Desk } from "../excel/support";
import { entryPlaces, type Place } from "./soak-places";

/** What an operation may have made of entries: the values that its fixes propose, and, for an undo, what stood there earlier. */
export interface Allowed {
  /** By "row/column". */
  readonly proposed: ReadonlyMap<string, unknown>;
  readonly undoes: boolean;
}

export const nothingAllowed: Allowed = { proposed: new Map(), undoes: false };

export const keyOf = ([, rowId, column]: Place): string => `${rowId}/${column}`;

/** What the officer knows of the entries: what was typed last, and what stood there earlier. */
export class SoakModel {
  private readonly now = new Map<string, unknown>();
  private readonly earlier = new Map<string, Set<unknown>>();

  typed(place: Place, value: unknown): void {
    const key = keyOf(place);
    const known = this.earlier.get(key) ?? new Set<unknown>([null]);
    this.earlier.set(key, known.add(blankAsNull(value)));
    this.now.set(key, value);
  }

  /** The officer deleted a row: its entries went with it. */
  rowDeleted(rowId: string): void {
    for (const place of entryPlaces.filter(([, id]) => id === rowId)) this.now.delete(keyOf(place));
  }

  get filled(): number {
    return [...this.now.values()].filter((value) => blankAsNull(value) !== null).length;
  }

  /** Entries that are neither what was typed nor what an operation may have made of them; the latter is then what is known. */
  async lost(desk: Desk, allowed: Allowed): Promise<readonly string[]> {
    const problems: string[] = [];
    for (const place of entryPlaces) {
      const key = keyOf(place);
      const wanted = blankAsNull(this.now.get(key));
      const found = blankAsNull(await desk.shown(place));
      if (Object.is(wanted, found)) continue;
      if (this.isAllowed(key, found, allowed)) this.typed(place, found);
      else problems.push(`${key}: ${JSON.stringify(wanted)} became ${JSON.stringify(found)}`);
    }
    return problems;
  }

  private isAllowed(key: string, found: unknown, { proposed, undoes }: Allowed): boolean {
    if (proposed.has(key) && Object.is(proposed.get(key), found)) return true;
    return undoes && this.earlier.get(key)?.has(found) === true;
  }
}

function blankAsNull(value: unknown): unknown {
  return value === "" || value === undefined ? null : value;
}
