import { realPlan } from "../../support/real-plan";
import { document, doubtsOf, proposed, refused, source2024 } from "./reading";

describe("bad input is named", () => {
  const header = ["STT", "Chỉ tiêu", "Chỉ tiêu phấn đấu năm 2025", "Đơn vị theo dõi", "Đơn vị thực hiện"];
  const rows = (...ordinals: readonly string[]) =>
    ordinals.map((ordinal) => [ordinal, `Tên ${ordinal}`, "80%", "Văn phòng", ""]);
  const kinds = (source: Parameters<typeof proposed>[0]) => proposed(source).doubts.map(({ kind }) => kind);

  it.each([
    ["a hole in the numbering", rows("1", "2", "4"), "ordinalGap"],
    ["a doubled ordinal", rows("1", "2", "2"), "ordinalRepeated"],
    ["a row without ordinal", rows("1", "", "3"), "ordinalMissing"],
    ["a target that cannot be made out", [["1", "Tên", "8O%", "Văn phòng", ""]], "targetUnclear"],
    ["nobody to monitor", [...rows("1"), ["2", "Tên", "80%", "", ""]], "noMonitoring"],
    ["a table that ends with a group", [...rows("1"), ["II", "NHÓM", "", "", ""]], "cutOff"],
    ["one appendix only", rows("1", "2"), "appendixMissing"],
  ])("%s", (_, table, kind) => {
    expect(kinds(document("PHỤ LỤC I", [header, ...table]))).toContain(kind);
    if (kind !== "appendixMissing")
      expect(kinds(document("PHỤ LỤC I", [header, ...rows("1", "2")]))).not.toContain(kind);
  });

  it.each([
    ["nothing", document(), { kind: "empty" }],
    ["no table", document("Kế hoạch năm 2025"), { kind: "noTables" }],
    [
      "no target column",
      document([
        ["STT", "Nội dung", "Đơn vị theo dõi"],
        ["1", "a", "b"],
      ]),
      null,
    ],
    ["a header alone", document([header]), { kind: "noRows" }],
    ["no year", document([header.with(2, "Chỉ tiêu phấn đấu"), ...rows("1")]), { kind: "noYear" }],
  ])("%s is refused", (_, source, failure) => {
    expect(refused(source)).toMatchObject(failure ?? { kind: "columnsMissing", columns: ["target"] });
  });

  it("a row split before a dash, and a rest of one word like a header's, are joined under the repeated header", () => {
    const head = ["TT", "Nhiệm vụ", "Sản phẩm", "Cơ quan chủ trì", "Thời gian thực hiện"];
    const split = [
      ["1", "Kế hoạch giai đoạn 2023", "Kế", "Văn", "Cả"],
      head,
      ["", "- 2025", "hoạch", "phòng", "năm"],
      ["2", "Đôn đốc", "Báo cáo", "Văn phòng", "Tháng 3"],
      head,
      ["", "nhiệm vụ", "", "", ""],
    ];
    const { tasks } = proposed(document("PHỤ LỤC II", "NHIỆM VỤ NĂM 2025", [head, ...split])).plan.appendix2;
    expect(tasks.map(({ name, timing }) => [name, timing.kind])).toEqual([
      ["Kế hoạch giai đoạn 2023 - 2025", "wholeYear"],
      ["Đôn đốc nhiệm vụ", "month"],
    ]);
  });

  it("a plan of a year that is neither the known one's nor the next", () => {
    const asked = doubtsOf(proposed(source2024, { known: { ...realPlan, year: 2022 } }), "wrongYear");
    expect(asked.map(({ facts }) => facts)).toEqual([{ year: 2024, knownYear: 2022 }]);
  });
});
