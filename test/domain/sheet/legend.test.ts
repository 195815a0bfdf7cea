import { verdictOrder } from "../../../src/domain/attain/verdict";
import { taskStateOrder } from "../../../src/domain/attain/task-state";
import { consolidate } from "../../../src/domain/consolidate/consolidate";
import { columnsOf } from "../../../src/domain/form/columns";
import { readSubmission } from "../../../src/domain/form/read-form";
import type { BlueprintCell, SheetBlueprint } from "../../../src/domain/sheet/blueprint";
import { blueprintGrid } from "../../../src/domain/sheet/blueprint-grid";
import { columnIndex, formRowIndex } from "../../../src/domain/sheet/form-layout";
import { metadataReference } from "../../../src/domain/sheet/metadata-keys";
import { signColours } from "../../../src/domain/sheet/styles";
import { draftReport } from "../../../src/domain/report/draft-report";
import { summaryBlueprints } from "../../../src/domain/sheet/summary-sheets";
import { columnPoints, textWidth } from "../../../src/domain/sheet/text-measure";
import { sheetWords } from "../../../src/text/sheet-words";
import { formOf, sheetAt } from "../../support/forms";
import { periodOf, realPlan } from "../../support/real-plan";

const { verdicts, taskStates, needsMending } = sheetWords;
const appendices = [
  ["appendix1", 0, verdictOrder.map((verdict) => verdicts[verdict])],
  ["appendix2", 1, taskStateOrder.map((state) => taskStates[state])],
] as const;

/** A cell's words; of the word with the threshold as the plan of 90 % shows it. */
function shown({ value }: BlueprintCell): string {
  if (value.kind === "formula")
    return value.formula.replace(/^="|"$/g, "").replace(`"&${metadataReference("nearPercent")}&"`, "90");
  return value.kind === "text" ? value.text : "";
}

const signOf = (word: string): string => word.slice(0, 1);
const wordsOf = (cells: readonly BlueprintCell[] = []) =>
  cells
    .slice(3)
    .map(shown)
    .filter((word) => word !== "");

describe("the legend of a form", () => {
  it.each(appendices)(
    "explains in %s each sign of the column of states once, with a word",
    (_, index, words) => {
      const legend = wordsOf(sheetAt(formOf("TCCB"), index).cells[formRowIndex.legend]);
      const signs = new Set([...words, needsMending].map(signOf));
      expect(new Set(legend.map(signOf))).toEqual(signs);
      expect(legend).toHaveLength(signs.size);
      for (const word of legend) expect(word).toMatch(/^\S \p{L}{2}/u);
    },
  );

  it.each(appendices)("shows in %s each sign in the colours that the states take", (_, index) => {
    const sheet = sheetAt(formOf("TCCB"), index);
    const legend = sheet.cells[formRowIndex.legend] ?? [];
    for (const cell of legend.slice(3).filter((each) => shown(each) !== "")) {
      const sign = signOf(shown(cell));
      const format = sheet.conditionalFormats.find(({ formula }) => formula.endsWith(`="${sign}"`));
      expect([sign, cell.style.fill, cell.style.fontColor]).toEqual([sign, format?.fill, format?.fontColor]);
    }
  });

  it.each(appendices)("fits in %s on one line of its columns", (_, index) => {
    const sheet = sheetAt(formOf("TCCB"), index);
    const row = formRowIndex.legend;
    const merges = sheet.merges.filter(({ top }) => top === row);
    (sheet.cells[row] ?? []).forEach((cell, left) => {
      const right = merges.find((area) => area.left === left)?.right ?? left;
      const widths = sheet.columns.slice(left, right + 1).map(({ width }) => columnPoints(width));
      const room = widths.reduce((total, width) => total + width, 0) - 6;
      if (shown(cell) !== "") expect(textWidth(shown(cell), cell.style)).toBeLessThanOrEqual(room);
    });
    expect(sheet.rows[row]?.height).toBeGreaterThanOrEqual(20);
  });

  it.each(appendices)(
    "stands in %s above the header, printed once and locked, no merged area over another",
    (appendix, index) => {
      const sheet = sheetAt(formOf("TCCB"), index);
      expect(sheet.print?.area.top).toBeLessThanOrEqual(formRowIndex.legend);
      expect(sheet.print?.titleRows?.first).toBe(formRowIndex.legend + 1);
      expect(sheet.cells[formRowIndex.legend]?.every((cell) => cell.style.isLocked)).toBe(true);
      const own = sheet.merges.filter(({ top }) => top === formRowIndex.legend);
      const covered = own.flatMap(({ left, right }) =>
        Array.from({ length: right - left + 1 }, (_, at) => left + at),
      );
      expect(covered).toHaveLength(new Set(covered).size);
      expect(Math.max(...covered)).toBeLessThanOrEqual(columnsOf[appendix].length);
    },
  );

  it("takes the threshold of near from the cell that the states refer to", () => {
    const [form, , metadata] = formOf("TCCB");
    const near = form?.cells[formRowIndex.legend]?.[columnIndex("appendix1", "monitoring")];
    expect(near?.value).toEqual({ kind: "formula", formula: '="▲ Gần đạt (từ "&_cchc!$B$10&"% chỉ tiêu)"' });
    expect(metadata?.cells[9]?.map(({ value }) => value).slice(0, 2)).toEqual([
      { kind: "text", text: "nearPercent" },
      { kind: "number", number: 90 },
    ]);
    const state = form?.cells.at(-1)?.[columnIndex("appendix1", "state")];
    expect(JSON.stringify(state?.value)).toContain("_cchc!$B$10");
  });
});

describe("the legend of the consolidated sheets", () => {
  const period = periodOf("Q1");
  const figures = {
    ...{
      "PL1.7.3a/numerator": 60,
      "PL1.7.3a/denominator": 100,
      "PL1.7.2/numerator": 1,
      "PL1.7.2/denominator": 9,
    },
    ...{ "PL1.7.1/numerator": 49, "PL1.7.1/denominator": 100, "PL1.2/numerator": 0, "PL1.2/denominator": 0 },
  };
  const submission = readSubmission(
    { sheets: formOf("TCCB", figures).map(blueprintGrid), uses1904: false },
    realPlan,
  );
  const plan = { ...realPlan, nearPercent: 85 };
  const consolidation = consolidate({
    ...{ plan, period, asOf: period.to, taskStatuses: sheetWords.taskStatuses },
    submissions: [{ unitId: "TCCB", submission, findings: [] }],
  });
  const report = draftReport(plan, consolidation, sheetWords.document);
  const [summary, tasks, byUnit] = summaryBlueprints({ ...report, words: sheetWords });

  it("stands above the header of each appendix and explains every sign of its states", () => {
    const legends = [...(summary?.cells ?? []), ...(tasks?.cells ?? [])].filter(
      (row) => row[2] && shown(row[2]) === sheetWords.form.legend.label,
    );
    expect(legends).toHaveLength(2);
    legends.forEach((row, index) => {
      const signs = new Set(appendices[index]?.[2].map(signOf));
      expect(new Set(wordsOf(row).map(signOf))).toEqual(signs);
      for (const cell of row.slice(3).filter((each) => shown(each) !== ""))
        expect(cell.style.fill).toBe(signColours.find(({ sign }) => sign === signOf(shown(cell)))?.fill);
    });
    expect(wordsOf(legends[0])).toContain("▲ Gần đạt (từ 85% chỉ tiêu)");
  });

  it("puts the sign before each figure by unit, so that it is read without colour", () => {
    const signs = new Set(signColours.map(({ sign }) => sign));
    const formats = (byUnit?.cells ?? []).flatMap((row) =>
      row.slice(4).flatMap(({ value, style }) => (value.kind === "number" ? [style.numberFormat] : [])),
    );
    const rows = [...consolidation.byUnit].flatMap(({ cells }) => [...cells.values()]);
    expect(formats.length).toBeGreaterThan(2);
    expect(formats).toHaveLength(
      rows.filter(({ denominator }) => denominator !== null && denominator > 0).length,
    );
    for (const format of formats) {
      expect(format).toMatch(/^"\S "0\.00%$/);
      expect(signs).toContain(format.slice(1, 2));
    }
  });

  it("explains by unit every sign that stands before a figure or alone", () => {
    const text = allTexts(byUnit).join("\n");
    for (const { sign } of signColours) expect(text).toContain(`${sign} `);
  });
});

function allTexts(sheet: SheetBlueprint | undefined): readonly string[] {
  return (sheet?.cells ?? []).flatMap((row) => row.map(shown));
}
