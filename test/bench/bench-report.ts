/** One line of the result. */
export interface BenchLine {
  readonly task: string;
  readonly forms: number;
  /** Median milliseconds for all its forms. */
  readonly medianMs: number;
}

/** Forms per second of a line, in whole tens from a hundred on. */
export function formsPerSecond({ forms, medianMs }: BenchLine): number {
  const rate = (1000 * forms) / medianMs;
  return rate < 100 ? Math.round(rate) : Math.round(rate / 10) * 10;
}

/** The table as Markdown; `ours` is what the last column compares with. */
export function benchTable(lines: readonly BenchLine[], ours: (line: BenchLine) => BenchLine | null): string {
  const rows = lines.map((line) => {
    const base = ours(line);
    const ratio = base === null ? "–" : `${(perForm(line) / perForm(base)).toFixed(1)} ×`;
    return `| ${line.task} | ${line.forms.toLocaleString("en")} | ${formsPerSecond(line).toLocaleString("en")} | ${ratio} |`;
  });
  const head = ["| Task | Forms | Forms a second | Time against ours |", "| --- | ---: | ---: | ---: |"];
  return [...head, ...rows].join("\n");
}

function perForm({ forms, medianMs }: BenchLine): number {
  return medianMs / forms;
}
