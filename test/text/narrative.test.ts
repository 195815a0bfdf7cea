import type { PeriodFigures } from "../../src/domain/report/period-figures";
import { periodFigures } from "../../src/domain/report/period-figures";
import { shownNarrative } from "../../src/domain/report/narrative";
import { emptyPeriods, type NarrativeEdit } from "../../src/domain/report/periods-book";
import type { Report } from "../../src/domain/report/report";
import { narrativeOf } from "../../src/text/narrative/narrative";
import { flawlessA, flawlessB, type Entries } from "../domain/fixtures/form-grid";
import { smallPlan } from "../domain/fixtures/small-plan";
import { summaryOf } from "../domain/sheet/drawn-summary";

const paragraphs = (report: Report): ReadonlyMap<string, string> =>
  new Map(
    narrativeOf(report).flatMap((block) => (block.kind === "paragraph" ? [[block.key, block.text]] : [])),
  );
const ratio = (numerator: number, denominator: number, more: Entries = {}) =>
  summaryOf({ A: { ...flawlessA, "P1.2/numerator": numerator, "P1.2/denominator": denominator, ...more } });
const lineOf = (report: Report): string => paragraphs(report).get("indicators.P1.1")?.split("\n")[1] ?? "";

describe("the narrative of the report", () => {
  it("has the sections of a periodic report in their order", () => {
    const headings = narrativeOf(ratio(1, 2)).flatMap((block) =>
      block.kind === "heading" ? [block.text] : [],
    );
    expect(headings).toEqual([
      "I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH",
      "II. KẾT QUẢ THỰC HIỆN CÁC NỘI DUNG CẢI CÁCH HÀNH CHÍNH",
      "1. Kết quả thực hiện các chỉ tiêu",
      "2. Kết quả thực hiện các nhiệm vụ",
      "III. ĐÁNH GIÁ CHUNG",
      "1. Kết quả đạt được",
      "2. Tồn tại, hạn chế",
      "3. Nguyên nhân, giải pháp",
      "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ KỲ TỚI",
      "V. KIẾN NGHỊ, ĐỀ XUẤT",
    ]);
  });

  it.each([
    [
      1156,
      2000,
      "đạt 57,8% (1.156/2.000), bằng 72,3% so với chỉ tiêu năm 2024 (80%), thấp hơn 22,2 điểm phần trăm",
    ],
    [855, 1000, "đạt 85,5% (855/1.000), bằng 106,9% so với chỉ tiêu năm 2024 (80%), vượt 5,5 điểm phần trăm"],
    [4, 5, "đạt 80% (4/5), bằng 100% so với chỉ tiêu năm 2024 (80%)"],
    [0, 0, "trong kỳ không phát sinh"],
  ])("says of %d of %d: %s", (numerator, denominator, text) => {
    const explained = { "P1.2/explanation": "x" };
    const partial = denominator === 0 ? "" : ", số liệu của 1/3 đơn vị";
    expect(lineOf(ratio(numerator, denominator, explained))).toBe(
      `- 2. Ratio of all units: ${text}${partial}.`,
    );
  });

  it("says that figures are missing where they are, and never a number instead", () => {
    const texts = paragraphs(summaryOf({}));
    expect(lineOf(summaryOf({}))).toBe("- 2. Ratio of all units: chưa có số liệu.");
    expect(texts.get("indicators")).toBe(
      "Trong 04 chỉ tiêu của Phụ lục I: đã đạt 00, gần đạt 00, chưa đạt 00, chưa có số liệu 04. Cụ thể:",
    );
    expect(texts.get("reporting")).toBe(
      "Đến ngày chốt số liệu, 0/3 đơn vị đã gửi báo cáo. Chưa gửi báo cáo: Office A; Office B; Office C; số liệu của các đơn vị này chưa được tổng hợp.",
    );
    expect(texts.get("reached")).toBe("- Chưa có chỉ tiêu đã đạt.\n- Chưa có nhiệm vụ hoàn thành.");
    expect(texts.get("proposals")).toMatch(/^\[.*Bổ sung/);
  });

  it("[L02] compares with earlier periods in percentage points", () => {
    const then = (numerator: number, label: string, year: number): PeriodFigures => ({
      ...periodFigures(smallPlan, ratio(numerator, 1000).consolidation),
      ...{ label, year },
    });
    const report = ratio(900, 1000);
    const earlier = { previous: then(850, "Quý 0", 2024), ofYear: [], lastYear: then(950, "Quý I", 2023) };
    expect(lineOf({ ...report, earlier })).toContain(
      "tăng 5 điểm phần trăm so với Quý 0, giảm 5 điểm phần trăm so với cùng kỳ năm 2023, số liệu",
    );
  });

  it("counts main tasks and names those overdue", () => {
    const texts = paragraphs(summaryOf({ A: flawlessA, B: flawlessB }));
    expect(texts.get("tasks")).toBe(
      "Đã hoàn thành 01/4 nhiệm vụ (đạt 25%), trong đó đúng hạn 01, quá hạn 00; " +
        "đang thực hiện hoặc chưa thực hiện, trong hạn 01, thường xuyên 01, chưa có căn cứ thực hiện 01; " +
        "quá hạn chưa hoàn thành 00. Cụ thể:",
    );
    expect(paragraphs(summaryOf({})).get("tasks")).toMatch(
      /quá hạn chưa hoàn thành 01 \(nhiệm vụ số 1 - .+\)\./,
    );
  });

  it("quotes the units' causes with their names, or says that none was given", () => {
    expect(paragraphs(ratio(1, 2, { "P1.2/explanation": "Few staff." })).get("causes")).toContain(
      "Office A: Few staff.",
    );
    expect(paragraphs(summaryOf({})).get("causes")).toBe("Các đơn vị chưa nêu nguyên nhân, giải pháp.");
    const fine = summaryOf({ A: flawlessA, B: flawlessB, C: { "P1.2/numerator": 1, "P1.2/denominator": 1 } });
    expect(paragraphs(fine).get("missed")).toMatch(/^Không có/);
  });

  it("leaves tasks out where the plan has none", () => {
    const plan = { ...smallPlan, appendix2: { ...smallPlan.appendix2, groups: [], tasks: [] } };
    expect(paragraphs(summaryOf({ A: flawlessA }, plan)).has("tasks")).toBe(false);
  });
});

describe("the officer's own words", () => {
  const report = ratio(1156, 2000);
  const key = { planId: smallPlan.id, periodId: "Q1" };
  const generated = paragraphs(report).get("reporting") ?? "";
  const edit: NarrativeEdit = { ...key, paragraph: "reporting", text: "Lời của Sở", instead: generated };
  const shown = (edits: readonly NarrativeEdit[]) =>
    shownNarrative(narrativeOf(report), { ...emptyPeriods, edits }, key).find(
      (block) => block.kind === "paragraph" && block.key === "reporting",
    );

  it("[L05] stand in the place of the generated text", () => {
    expect(shown([edit])).toMatchObject({ text: "Lời của Sở", generated, isStale: false });
    expect(shown([])).toMatchObject({ text: generated, edit: null });
  });

  it("[L05] are told as stale when the figures make another text", () => {
    expect(shown([{ ...edit, instead: "12/19 đơn vị" }])).toMatchObject({
      text: "Lời của Sở",
      isStale: true,
    });
  });

  it("[L05] give way to the generated text when they are taken back", () => {
    expect(shown([edit, { ...edit, text: "" }])).toMatchObject({ text: generated, isStale: false });
  });
});
