import { aimsText, type Aim, atMost, fasterThan } from "../bench-report";
import type { ReadingLine } from "./measure-reading";

/** The section of `docs/benchmarks.md` about reading. */
export function readingSection(lines: readonly ReadingLine[]): string {
  const ours = lines.find(({ reader }) => reader.startsWith("ours"));
  const rows = lines.map(({ reader, msPerFile, timesInflate, wrongCells }) => {
    const against = ours === undefined ? "–" : `${(msPerFile / ours.msPerFile).toFixed(2)} ×`;
    return `| ${reader} | ${msPerFile.toFixed(2)} | ${timesInflate.toFixed(2)} × | ${against} | ${wrongCells ?? "–"} |`;
  });
  return `## Reading forms

Different filled forms in memory, in the XML of Excel, exceljs and openpyxl, read in Node on one thread, each reader in a process of its own, the
readers in turn in every round, after each has read every file once. "Wrong cells" are
those that differ from what was written.

| Reader | ms a file | Against pure inflate | Against ours | Wrong cells |
| --- | ---: | ---: | ---: | ---: |
${rows.join("\n")}

${aimsText(aimsOf(lines))}
`;
}

/** On the command line; a peer that is not on the machine is left out. */
function aimsOf(lines: readonly ReadingLine[]): readonly Aim[] {
  const ours = lines.find(({ reader }) => reader.startsWith("ours"));
  if (ours === undefined) return [];
  const faster = (peer: string, times: number): readonly Aim[] =>
    lines
      .filter(({ reader }) => reader.startsWith(peer))
      .map(({ msPerFile }) => fasterThan(peer, times, msPerFile / ours.msPerFile));
  return [
    atMost("pure fflate inflate", 1.8, ours.timesInflate),
    ...faster("SheetJS", 6),
    ...faster("exceljs", 8),
    ...faster("openpyxl", 20),
  ];
}
