import type { SheetGrid } from "../domain/cell-value";
import { logGridOf } from "../domain/fix/read-log";
import { markedAppendix } from "../domain/form/read-form";
import { ok, type Result } from "../domain/result";
import type { Failure } from "./actions";
import type { AppContext } from "./app-context";
import type { Edit } from "./edit-port";
import { metadataGrid } from "./forms-in-workbook";

/** Which sheets an edit is about, as last looked at. */
export interface WatchedSheets {
  /** Form sheets, the identity and the log: what a check reads. */
  readonly names: () => readonly string[];
  /** Looks at the whole workbook: 2 round trips. */
  readonly look: () => Promise<Result<void, Failure>>;
  /** The edits of form sheets; a sheet not seen before is looked at once. */
  readonly ours: (edits: readonly Edit[]) => Promise<Result<readonly Edit[], Failure>>;
}

interface SheetsSeen {
  readonly all: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
  readonly read: readonly string[];
}

/** Keeps in mind which sheets are the form's, so that a burst of edits costs one round trip. */
export function watchedSheets({ workbook }: AppContext): WatchedSheets {
  let seen: SheetsSeen = { all: new Set(), forms: new Set(), read: [] };
  const look = async (): Promise<Result<void, Failure>> => {
    const read = await workbook.read();
    if (!read.ok) return read;
    seen = sheetsSeen(read.value.sheets);
    return ok(undefined);
  };
  return {
    names: () => seen.read,
    look,
    async ours(edits) {
      const isNew = edits.some(({ sheet }) => !seen.all.has(sheet));
      const looked = isNew ? await look() : ok(undefined);
      return looked.ok ? ok(edits.filter(({ sheet }) => seen.forms.has(sheet))) : looked;
    },
  };
}

function sheetsSeen(grids: readonly SheetGrid[]): SheetsSeen {
  const forms = grids.filter((grid) => markedAppendix(grid) !== null);
  const others = [metadataGrid(grids), logGridOf(grids)].filter((grid) => grid !== null);
  return {
    all: new Set(grids.map(({ name }) => name)),
    forms: new Set(forms.map(({ name }) => name)),
    read: [...forms, ...others].map(({ name }) => name),
  };
}
