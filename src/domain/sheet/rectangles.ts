import type { Area } from "../address";

/** Splits a grid into few rectangles of equal keys, row by row then downwards; cells whose key is null are left out. */
export function rectanglesBy<T, K extends string | number>(
  grid: readonly (readonly T[])[],
  keyOf: (cell: T) => K | null,
): readonly { readonly key: K; readonly area: Area }[] {
  const open = new Map<string, { key: K; area: Area }>();
  const closed: { key: K; area: Area }[] = [];
  grid.forEach((cells, row) => {
    const runs = runsOf(cells.map(keyOf));
    const names = new Set(runs.map(runName));
    for (const [name, rectangle] of open) {
      if (names.has(name)) continue;
      closed.push(rectangle);
      open.delete(name);
    }
    for (const run of runs) extend(open, run, row);
  });
  return [...closed, ...open.values()];
}

interface Run<K> {
  readonly key: K;
  readonly left: number;
  readonly right: number;
}

function runsOf<K>(keys: readonly (K | null)[]): readonly Run<K>[] {
  const runs: Run<K>[] = [];
  keys.forEach((key, column) => {
    if (key === null) return;
    const last = runs.at(-1);
    if (last && last.key === key && last.right === column - 1)
      runs[runs.length - 1] = { ...last, right: column };
    else runs.push({ key, left: column, right: column });
  });
  return runs;
}

function runName<K extends string | number>({ key, left, right }: Run<K>): string {
  return `${left}:${right}:${key}`;
}

function extend<K extends string | number>(
  open: Map<string, { key: K; area: Area }>,
  run: Run<K>,
  row: number,
): void {
  const rectangle = open.get(runName(run));
  const top = rectangle?.area.top ?? row;
  open.set(runName(run), { key: run.key, area: { top, bottom: row, left: run.left, right: run.right } });
}
