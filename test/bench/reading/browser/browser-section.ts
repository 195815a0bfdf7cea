import { aimsText, atMost, fasterThan } from "../../bench-report";
import type { BrowserLines } from "./measure-in-browser";

/** The section of `docs/benchmarks.md` about reading in a browser. */
export function browserSection({ files, msPerFile, otherFiles }: BrowserLines): string {
  const { inflate, ours, sheetJs } = msPerFile;
  const line = (name: string, ms: number): string =>
    `| ${name} | ${ms.toFixed(2)} | ${(ms / inflate).toFixed(2)} × | ${(ms / ours).toFixed(2)} × |`;
  return `## In a browser: reading forms

The same files in headless Chromium, one worker each for the readers, told in turn to read all ${files.toLocaleString("en")} files. Files that our worker reads otherwise than Node: ${otherFiles}.

| Reader | ms a file | Against pure inflate | Against ours |
| --- | ---: | ---: | ---: |
${line("limit: fflate inflates the needed parts", inflate)}
${line("ours, from file to file", ours)}
${line("SheetJS, dense, all off", sheetJs)}

${aimsText([atMost("pure inflate", 1.6, ours / inflate), fasterThan("SheetJS", 5, sheetJs / ours)])}
`;
}
