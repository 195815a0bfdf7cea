import { openExcel } from "../../../host/node/open-excel";
import type { AppContext } from "../../../src/app/app-context";
import { drawSummary } from "../../../src/app/consolidate-reports";
import { draftReport } from "../../../src/domain/report/draft-report";
import { officeWorkbook } from "../../../src/excel/office-workbook";
import { sheetWords as words } from "../../../src/text/sheet-words";
import { consolidationOf } from "../../support/many-units";
import { median } from "../median";

/** What it costs to draw the summary of so many units. */
export interface DrawingLine {
  readonly units: number;
  readonly isAgain: boolean;
  readonly roundTrips: number;
  /** All round trips together. */
  readonly requestMb: number;
  /** Of which the embedded Excel takes most. */
  readonly ms: number;
}

const megabyte = 1024 * 1024;

/** The summary drawn into an empty workbook through the real Office.js and drawn again, in a workbook of its own each round. */
export async function measureDrawing(
  sizes: readonly number[],
  rounds: number,
): Promise<readonly DrawingLine[]> {
  const lines: DrawingLine[] = [];
  for (const units of sizes) {
    const runs: (readonly DrawingLine[])[] = [];
    for (let round = 0; round < rounds; round++) runs.push(await drawTwice(units));
    for (const time of [0, 1])
      lines.push(middle(runs.flatMap((run) => run[time] ?? []).sort((one, other) => one.ms - other.ms)));
  }
  return lines;
}

function middle(lines: readonly DrawingLine[]): DrawingLine {
  const [first] = lines;
  if (first === undefined) throw new Error("Nothing was drawn");
  return { ...first, ms: median(lines.map(({ ms }) => ms)) };
}

async function drawTwice(units: number): Promise<readonly DrawingLine[]> {
  const { plan, consolidation } = consolidationOf(units);
  const app = { plan, words, workbook: officeWorkbook } as unknown as AppContext;
  const excel = await openExcel({});
  const restore = excel.useAsGlobals();
  try {
    const lines: DrawingLine[] = [];
    for (const isAgain of [false, true]) {
      excel.counters.reset();
      const start = performance.now();
      const drawn = await drawSummary(draftReport(plan, consolidation, words.document), app);
      if (!drawn.ok) throw new Error("The summary was not drawn");
      const { batches, requestBytes } = excel.counters;
      const ms = performance.now() - start;
      lines.push({ units, isAgain, roundTrips: batches, requestMb: requestBytes / megabyte, ms });
    }
    return lines;
  } finally {
    restore();
    excel.close();
  }
}
