import { decisionFromSheets } from "../../../src/domain/decision/from-sheets";
import { allYear } from "../../../src/domain/plan/in-force";
import type { Unit } from "../../../src/domain/plan/plan";
import { document, doubtsOf, proposed } from "./reading";

const title1 = ["PHỤ LỤC 1", "MỤC TIÊU CẢI CÁCH HÀNH CHÍNH HUYỆN NĂM 2025"];
const title2 = ["PHỤ LỤC 2", "NHIỆM VỤ CẢI CÁCH HÀNH CHÍNH HUYỆN NĂM 2025"];
const head1 = ["TT", "Nội dung", "Mục tiêu", "Đơn vị chủ trì"];
const head2 = ["Số TT", "Nội dung công việc", "Thời hạn hoàn thành", "Cơ quan thực hiện", "Kết quả"];

const districtUnits: readonly Unit[] = [
  ...["Văn phòng HĐND và UBND huyện", "Phòng Nội vụ", "Phòng Tư pháp", "Phòng Tài chính - Kế hoạch"],
  ...[
    "Phòng Văn hóa và Thông tin",
    "Thanh tra huyện",
    "Phòng Giáo dục và Đào tạo",
    "Phòng Y tế",
    "Công an huyện",
  ],
].map((name, index) => ({ id: `H${index + 1}`, name, aliases: [], ...allYear }));

const district = document(
  ...title1,
  [
    head1,
    ["(1)", "(2)", "(3)", "(4)"],
    ["I", "CẢI CÁCH THỦ TỤC HÀNH CHÍNH", "", ""],
    [
      "1",
      "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận",
      "≥ 70 %",
      "Phòng Tài chính - Kế hoạch, Phòng Nội vụ",
    ],
    ["2", "Tỷ lệ hồ sơ giải quyết đúng hạn", "trên 95%", "Văn phòng HĐND và UBND huyện"],
    ["3", "Mức độ hài lòng", "tối thiểu 90,5%", "Phòng Nội vụ và Phòng Văn hóa và Thông tin"],
    ["II", "CHÍNH QUYỀN SỐ", "", ""],
    ["4", "Xếp hạng chuyển đổi số", "Trong nhóm 5 huyện đứng đầu", "Phòng Văn hoá và Thông tin"],
    ["5", "Giảm văn bản giấy", "dưới 5%", "Phòng Y tê"],
  ],
  ...title2,
  [
    head2,
    ["I", "CHỈ ĐẠO, ĐIỀU HÀNH", "", "", ""],
    ["1", "Ban hành kế hoạch", "Quý I", "Phòng Nội vụ", "Kế hoạch"],
    [
      "2",
      "Kiểm tra cải cách hành chính",
      "Tháng 5 - 9/2025",
      "Phòng Nội vụ; Thanh tra huyện",
      "Kế hoạch; Báo cáo",
    ],
    ["II", "CẢI CÁCH THỂ CHẾ", "", "", ""],
    ["1", "Rà soát văn bản", "Thường xuyên", "Phòng Tư pháp", "Báo cáo"],
    ["2", "Báo cáo tổng kết", "Trước ngày 15/11/2025", "Ban Dân tộc", "Báo cáo"],
  ],
);

describe("a district of nine units", () => {
  const proposal = proposed(district, { units: districtUnits });
  const { appendix1, appendix2, units } = proposal.plan;
  const indicators = appendix1.rows.filter((row) => row.kind !== "group");

  it("has its groups, targets of every wording and offices", () => {
    const read = indicators.map((row) => [
      row.id,
      row.kind === "ratio" ? row.target.percent : row.targetText,
      row.monitoring,
    ]);
    expect(read).toEqual([
      ["PL1.1", 70, ["H4", "H2"]],
      ["PL1.2", 95, ["H1"]],
      ["PL1.3", 90.5, ["H2", "H5"]],
      ["PL1.4", "Trong nhóm 5 huyện đứng đầu", ["H5"]],
      ["PL1.5", "dưới 5%", ["H8"]],
    ]);
    expect(indicators.map(({ parentId }) => parentId)).toEqual([
      "PL1.I",
      "PL1.I",
      "PL1.I",
      "PL1.II",
      "PL1.II",
    ]);
  });

  it("asks about the target over a number, the one that is at most, and the missing column", () => {
    expect(doubtsOf(proposal, "targetRead").map(({ facts }) => facts.why)).toEqual(["strict"]);
    expect(doubtsOf(proposal, "targetUnclear").map(({ rowId }) => rowId)).toEqual(["PL1.5"]);
    const missing = doubtsOf(proposal, "columnMissing").map(({ facts }) => facts.column);
    expect(missing).toEqual(["executing", "coordination"]);
  });

  it("numbers that begin anew in every group have ids of their group", () => {
    expect(appendix2.tasks.map(({ id }) => id)).toEqual(["PL2.I.1", "PL2.I.2", "PL2.II.1", "PL2.II.2"]);
    expect(doubtsOf(proposal, "numberingRestarts")).toHaveLength(1);
  });

  it("knows times by quarter, span of months, day and words, and proposes a unit that is not known", () => {
    expect(appendix2.tasks.map(({ timing }) => timing)).toEqual([
      { kind: "month", deadline: "2025-03-31" },
      { kind: "month", deadline: "2025-09-30" },
      { kind: "wholeYear", deadline: "2025-12-31" },
      { kind: "month", deadline: "2025-11-15" },
    ]);
    expect(appendix2.tasks[1]).toMatchObject({
      products: ["Kế hoạch", "Báo cáo"],
      leads: { unitIds: ["H2", "H6"] },
    });
    expect(units.at(-1)).toEqual({ id: "BDT", name: "Ban Dân tộc", aliases: [], ...allYear });
  });
});

describe("a ministry of 200 units", () => {
  const names = Array.from({ length: 200 }, (_, index) => `Cục Quản lý lĩnh vực số ${index + 1}`);
  const units = names.map((name, index) => ({ id: `C${index + 1}`, name, aliases: [], ...allYear }));
  const rows = Array.from({ length: 1000 }, (_, index) => {
    const lead = `- ${names[index % 200] ?? ""} - ${names[(index * 7 + 3) % 200] ?? ""}`;
    return [
      String(index + 1),
      `Tỷ lệ hồ sơ số hoá của lĩnh vực ${index + 1}`,
      `${index % 101}%`,
      lead,
      "Các đơn vị thuộc Bộ",
    ];
  });
  const header = ["STT", "Chỉ tiêu", "Chỉ tiêu giao năm 2026", "Đơn vị theo dõi", "Đơn vị thực hiện"];
  const source = document("PHỤ LỤC I", "CHỈ TIÊU NĂM 2026", [header, ...rows]);

  it("is read whole, every row with its two units", () => {
    const { plan } = proposed(source, { units });
    expect(plan.appendix1.rows).toHaveLength(1000);
    expect(plan.units).toHaveLength(200);
    expect(plan.appendix1.rows.every((row) => row.kind === "ratio" && row.monitoring.length === 2)).toBe(
      true,
    );
  });
});

describe("a plan of percentages pasted into a sheet, columns in another order", () => {
  const rows = [
    ["PHỤ LỤC I"],
    ["CHỈ TIÊU CẢI CÁCH HÀNH CHÍNH NĂM 2025"],
    [],
    [null, "Chỉ tiêu phấn đấu (%)", "Đơn vị theo dõi", "Tên chỉ tiêu", "STT", "Ghi chú"],
    [null, null, null, "Thủ tục hành chính", 1],
    [null, 0.8, "Văn phòng", "Hồ sơ đúng hạn", 1.1],
    [null, 95, "Văn phòng", "Hồ sơ số hoá", 45_689],
    [null, "100", "Văn phòng", "Hồ sơ công khai", "1,3"],
  ];
  const proposal = proposed(decisionFromSheets([{ name: "Dán vào", rows }]));

  it("recovers ordinals that became numbers and days, and shares that became fractions", () => {
    const read = proposal.plan.appendix1.rows.map((row) => [
      row.id,
      row.kind === "ratio" ? row.target.percent : null,
    ]);
    expect(read).toEqual([
      ["PL1.1", null],
      ["PL1.1.1", 80],
      ["PL1.1.2", 95],
      ["PL1.1.3", 100],
    ]);
    const taken = doubtsOf(proposal, "ordinalRecovered").map(({ at, facts }) => [at?.row, facts.taken]);
    expect(taken).toEqual([
      [6, "1.1"],
      [7, "1.2"],
      [8, "1.3"],
    ]);
    expect(doubtsOf(proposal, "targetRead").map(({ facts }) => facts.why)).toEqual([
      "fraction",
      "noSign",
      "noSign",
    ]);
  });
});
