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

/** What a measure should be, what it was, and whether that is enough. */
export interface Aim {
  readonly aim: string;
  readonly value: string;
  readonly isMet: boolean;
}

/** A sentence with every aim: "Aims: at most 1.8 × inflate: 1.65 ×, met; …". */
export function aimsText(aims: readonly Aim[]): string {
  const texts = aims.map(({ aim, value, isMet }) => `${aim}: ${value}, ${isMet ? "met" : "**not met**"}`);
  return `Aims: ${texts.join("; ")}.`;
}

/** The aim that a peer takes at least so many times as long. */
export function fasterThan(peer: string, times: number, actual: number): Aim {
  return {
    aim: `${times} × as fast as ${peer}`,
    value: `${actual.toFixed(2)} ×`,
    isMet: actual >= times,
  };
}

/** The aim to take at most so many times as long as the limit. */
export function atMost(limit: string, times: number, actual: number): Aim {
  return { aim: `at most ${times} × ${limit}`, value: `${actual.toFixed(2)} ×`, isMet: actual <= times };
}
