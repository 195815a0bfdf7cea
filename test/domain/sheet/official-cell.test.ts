import { consolidate } from "../../../src/domain/consolidate/consolidate";
import type { OfficialTotal } from "../../../src/domain/consolidate/official-totals";
import type { RowId } from "../../../src/domain/plan/plan";
import { draftReport } from "../../../src/domain/report/draft-report";
import { plainStyle } from "../../../src/domain/sheet/styles";
import { flawlessA, submissionOf, type Entries } from "../fixtures/form-grid";
import { smallPlan, smallWords, statusWords } from "../fixtures/small-plan";
import { cellsOf, rowAt, sheetsOf, valuesOf } from "./drawn-summary";

const period = { id: "Q1", label: "Q", from: "2023-12-15", to: "2024-03-14", due: "2024-03-20" };
const source = "Hệ thống một cửa, 14/3/2024";

function drawn(entries: Entries | null, official: Readonly<Record<RowId, OfficialTotal>>) {
  const submission = submissionOf("A", entries ?? {});
  const consolidation = consolidate({
    ...{ plan: smallPlan, period, asOf: "2024-03-14", taskStatuses: statusWords },
    submissions: entries === null ? [] : [{ unitId: "A", submission, findings: [] }],
    official: new Map(Object.entries(official)),
  });
  return sheetsOf({ ...draftReport(smallPlan, consolidation, smallWords.document), words: smallWords })
    .summary;
}

const units = { ...flawlessA, "P1.2/numerator": 1150, "P1.2/denominator": 1990 };

describe("an official total in the summary", () => {
  it.each<[string, Entries | null, OfficialTotal, string]>([
    [
      "above the units' sum",
      units,
      { numerator: 1156, denominator: 2000, source },
      "1/3 đơn vị\nSố liệu chính thức: 1.156/2.000 (nguồn: Hệ thống một cửa, 14/3/2024).\n" +
        "Σ đơn vị: 1.150/1.990, chênh lệch +6/+10.",
    ],
    [
      "below it",
      units,
      { numerator: 1150, denominator: 1200, source },
      "1/3 đơn vị\nSố liệu chính thức: 1.150/1.200 (nguồn: Hệ thống một cửa, 14/3/2024).\n" +
        "Σ đơn vị: 1.150/1.990, chênh lệch 0/-790.",
    ],
    [
      "equal to it",
      units,
      { numerator: 1150, denominator: 1990, source },
      "1/3 đơn vị\nSố liệu chính thức: 1.150/1.990 (nguồn: Hệ thống một cửa, 14/3/2024).\n" +
        "Σ đơn vị: 1.150/1.990, không chênh lệch.",
    ],
    [
      "without a sum",
      null,
      { numerator: 1, denominator: 2, source: " x " },
      "0/3 đơn vị\nSố liệu chính thức: 1/2 (nguồn: x).\nΣ đơn vị: chưa có số liệu.",
    ],
  ])("[C11] %s stands with its source beside the units", (_, entries, official, text) => {
    const sheet = drawn(entries, { "P1.2": official });
    expect(valuesOf(sheet, "P1.2")[11]).toBe(text);
    expect(valuesOf(sheet, "P1.2").slice(3, 5)).toEqual([official.numerator, official.denominator]);
    expect(cellsOf(sheet, "P1.2")[11]?.style).toEqual(plainStyle);
  });

  it("[C11] gets the height that its lines need, on a page no wider than before", () => {
    const official = { numerator: 1156, denominator: 2000, source };
    const [sheet, plain] = [drawn(units, { "P1.2": official }), drawn(units, {})];
    expect(sheet.columns).toEqual(plain.columns);
    const heights = [sheet, plain].map((each) => each.rows[rowAt(each, "P1.2")]?.height ?? 0);
    expect(heights[1]).toBeLessThan(60);
    expect(heights[0]).toBeGreaterThan(90);
  });

  it("[C10] of a part stands in the part's row; the composite shows units alone", () => {
    const sheet = drawn(units, { "P1.4b": { numerator: 1, denominator: 2, source } });
    expect(valuesOf(sheet, "P1.4b")[11]).toContain("Số liệu chính thức: 1/2");
    expect(valuesOf(sheet, "P1.4")[11]).toBe("1/3 đơn vị");
    expect(valuesOf(sheet, "P1.4")[5]).toBe(0.5);
  });
});
