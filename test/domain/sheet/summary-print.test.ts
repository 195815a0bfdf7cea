import { allYear } from "../../../src/domain/plan/in-force";
import type { SheetBlueprint } from "../../../src/domain/sheet/blueprint";
import { summaryBlueprints } from "../../../src/domain/sheet/summary-sheets";
import { columnPoints, wrappedHeight } from "../../../src/domain/sheet/text-measure";
import { flawlessA, flawlessB } from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";
import { summaryOf } from "./drawn-summary";

const longName = "Ban Quản lý dự án đầu tư xây dựng các công trình nông nghiệp và phát triển nông thôn tỉnh";
const long = "Nguyên nhân do hồ sơ đầu năm còn nộp trực tiếp. ".repeat(65).slice(0, 3000);
const units = smallPlan.units.map((unit) => ({ ...unit, name: longName }));
const manyUnits = Array.from({ length: 200 }, (_, index) => ({
  ...{
    id: index < 3 ? (["A", "B", "C"][index] ?? "") : `U${index}`,
    name: `${longName} số ${index}`,
    aliases: [],
    ...allYear,
  },
}));
const reports = {
  A: {
    ...flawlessA,
    "P1.2/numerator": 1,
    "P1.2/denominator": 2,
    "P1.2/explanation": long,
    "P2.1/evidence": long,
  },
  B: { ...flawlessB, "P1.2/numerator": 1, "P1.2/denominator": 2, "P1.2/explanation": long },
};

/** Texts that need more height than their row has. */
function clipped({ cells, rows, columns, merges }: SheetBlueprint): readonly string[] {
  return cells.flatMap((row, top) =>
    row.flatMap(({ value, style }, left) => {
      if (value.kind !== "text" || !style.wraps || rows[top]?.isHidden === true) return [];
      const right = merges.find((area) => area.top === top && area.left === left)?.right ?? left;
      const width = columns
        .slice(left, right + 1)
        .reduce((sum, column) => sum + columnPoints(column.width), 0);
      return wrappedHeight(value.text, width, style) > (rows[top]?.height ?? 0) ? [value.text] : [];
    }),
  );
}

describe("the sheets on paper", () => {
  it.each([
    ["nobody reported", summaryOf({})],
    ["one unit", summaryOf({ A: flawlessA })],
    ["names of 90 letters and explanations of 3,000", summaryOf(reports, { ...smallPlan, units })],
    ["200 units", summaryOf(reports, { ...smallPlan, units: manyUnits })],
  ])("cut no text: %s", (_, context) => {
    for (const sheet of summaryBlueprints(context)) {
      expect(clipped(sheet)).toEqual([]);
      for (const { height } of sheet.rows) expect(height).toBeLessThanOrEqual(409);
    }
  });

  it("say where the whole of a text stands that is longer than a row of Excel is high", () => {
    const [summary, tasks] = summaryBlueprints(summaryOf(reports));
    const texts = [summary, tasks].map((sheet) =>
      (sheet?.cells.flat() ?? []).flatMap(({ value }) => (value.kind === "text" ? [value.text] : [])),
    );
    const shortened = texts.map((all) =>
      all.filter((text) => text.includes("… (xem đầy đủ ở trang “Dữ liệu”)")),
    );
    expect(shortened.map(({ length }) => length)).toEqual([1, 1]);
    expect(shortened[0]?.[0]).toMatch(/^Office A: Nguyên nhân/);
  });

  it("are set in Times New Roman with the margins of the decree", () => {
    for (const { cells, print } of summaryBlueprints(summaryOf(reports))) {
      expect(new Set(cells.flat().map(({ style }) => style.fontName))).toEqual(new Set(["Times New Roman"]));
      expect(print?.margins).toEqual({ top: 20, bottom: 15, left: 15, right: 12 });
    }
  });

  it("are A4 landscape with their headers repeated, the charts alone one page upright", () => {
    const sheets = summaryBlueprints(summaryOf(reports));
    expect(sheets.at(-1)?.print).toMatchObject({ orientation: "portrait", titleRows: null });
    for (const { cells, print } of sheets.slice(0, -1)) {
      expect(print).toMatchObject({ orientation: "landscape", fitToPagesWide: 1, centerHeader: "&P" });
      const header = cells[print?.titleRows?.first ?? -1]?.slice(1) ?? [];
      expect(header.every(({ style }) => style.isBold && style.fill !== null)).toBe(true);
    }
  });
});
