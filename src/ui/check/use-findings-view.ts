import { useCallback, useMemo, useState } from "react";
import type { Finding } from "../../domain/check/finding";
import { groupFindings, sheetsOf } from "../findings/finding-groups";
import { useCursor, type Cursor } from "../findings/use-cursor";
import { filterFindings, type FindingFilter, type FindingKind } from "./finding-filters";

export interface FindingsView {
  readonly filter: FindingFilter;
  /** What passes the filter, in the order shown. */
  readonly shown: readonly Finding[];
  readonly cursor: Cursor;
  pickKinds(kinds: ReadonlySet<FindingKind>): void;
  pickSheet(sheet: string | null): void;
  clearFilters(): void;
}

const noFilter: FindingFilter = { kinds: new Set(), sheet: null };

/** Filters and place in the list; they outlive a new check and a look at another tab. */
export function useFindingsView(findings: readonly Finding[]): FindingsView {
  const [picked, setPicked] = useState(noFilter);
  const cursor = useCursor();
  const { reset } = cursor;
  const change = useCallback(
    (changes: Partial<FindingFilter>) => {
      setPicked((before) => ({ ...before, ...changes }));
      reset();
    },
    [reset],
  );
  const filter = useMemo(() => withoutLostSheet(picked, findings), [picked, findings]);
  const shown = useMemo(() => inOrder(filterFindings(findings, filter)), [findings, filter]);
  return {
    filter,
    shown,
    cursor,
    pickKinds: (kinds) => change({ kinds }),
    pickSheet: (sheet) => change({ sheet }),
    clearFilters: () => change(noFilter),
  };
}

/** A sheet on which nothing is left hides nothing. */
function withoutLostSheet(filter: FindingFilter, findings: readonly Finding[]): FindingFilter {
  const isLost = filter.sheet !== null && !sheetsOf(findings).includes(filter.sheet);
  return isLost ? { ...filter, sheet: null } : filter;
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return groupFindings(findings).flatMap(({ listed }) => listed.map(({ finding }) => finding));
}
