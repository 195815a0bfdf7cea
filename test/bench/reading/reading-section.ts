import type { ReadingLine } from "./measure";

/** The section of `docs/benchmarks.md` about reading. */
export function readingSection(lines: readonly ReadingLine[]): string {
  const ours = lines.find(({ reader }) => reader.startsWith("ours"));
  const rows = lines.map(({ reader, msPerFile, timesInflate, wrongCells }) => {
    const against = ours === undefined ? "–" : `${(msPerFile / ours.msPerFile).toFixed(2)} ×`;
    return `| ${reader} | ${msPerFile.toFixed(2)} | ${timesInflate.toFixed(2)} × | ${against} | ${wrongCells ?? "–"} |`;
  });
  return `## Reading forms

Different filled forms in memory, in the XML of Excel, exceljs and openpyxl, read in Node on one thread, all readers in turn in every round. "Wrong cells" are
those that differ from what was written. Aimed at, on the command line: at most 1.8 × pure fflate inflate, 6 × as fast as SheetJS, 8 × as exceljs,
20 × as openpyxl.

| Reader | ms a file | Against pure inflate | Against ours | Wrong cells |
| --- | ---: | ---: | ---: | ---: |
${rows.join("\n")}
`;
}
