import { aimsText } from "../bench-report";
import type { DrawingLine } from "./measure-drawing";

/** The section of `docs/benchmarks.md` about drawing the summary. */
export function drawingSection(lines: readonly DrawingLine[]): string {
  const rows = lines.map(({ units, isAgain, roundTrips, requestMb, ms }) => {
    const sheets = isAgain ? "made again" : "new";
    return `| ${units} | ${sheets} | ${roundTrips} | ${requestMb.toFixed(2)} | ${(ms / 1000).toFixed(1)} |`;
  });
  const most = Math.max(...lines.map(({ roundTrips }) => roundTrips));
  const largest = Math.max(...lines.map(({ requestMb }) => requestMb));
  return `## Drawing the summary

All sheets of the summary with their charts, drawn through the real Office.js into the embedded Excel. The seconds are mostly those of the embedded Excel, which
computes on one thread; round trips and bytes are what Excel itself would see.

| Units | Sheets | Round trips | MB, all together | Seconds |
| ---: | --- | ---: | ---: | ---: |
${rows.join("\n")}

${aimsText([
  { aim: "at most 4 round trips", value: String(most), isMet: most <= 4 },
  { aim: "at most 5 MB each", value: `${largest.toFixed(2)} MB together`, isMet: largest <= 5 },
])}
`;
}
