import { areaAddress } from "../../../src/domain/address";
import type { SheetBlueprint, Validation } from "../../../src/domain/sheet/blueprint";
import { dropDownLists, listReference } from "../../../src/domain/sheet/lists";
import { formOf, sheetAt } from "../../support/forms";
import { smallPlan, smallWords } from "../fixtures/small-plan";
import { rowShown, smallSheet } from "./drawn-form";

function areas(sheet: SheetBlueprint): readonly string[] {
  return sheet.validations.map(({ area }) => areaAddress(area));
}

function validationAt(sheet: SheetBlueprint, address: string): Validation {
  const validation = sheet.validations.find(({ area }) => areaAddress(area) === address);
  if (!validation) throw new Error(`No validation over ${address}`);
  return validation;
}

const [one, two] = [smallSheet("A", 0), smallSheet("A", 1)];
const text = { kind: "textLength", max: 5000 };
const count = { kind: "wholeNumber", min: 0, max: 999_999_999_999 };
const past = { kind: "date", from: "2023-11-01", to: "2024-03-14" };

describe("what may be typed into a form", () => {
  it("guards the answered rows of Phụ lục I and no other, neighbours that say the same in one", () => {
    const counts = ["G10:G11", "G13:G14", "H10:H11", "H13:H14"];
    const texts = ["N10:N11", "N13:N15", "O10:O11", "O13:O15", "P10:P11", "P13:P15"];
    expect(areas(one)).toEqual([...counts, "L15", "M15", ...texts]);
  });

  it("guards the answered rows of Phụ lục II, the deadline only where the plan has no date", () => {
    const before = ["H10:H13", "I10:I13", "J10", "J11", "J12:J13", "K10:K13"];
    expect(areas(two)).toEqual([...before, "L11", "N10:N13", "O10:O13", "P10:P13"]);
  });

  it.each([
    ["C", 0, ["G10", "G14", "H10", "H14", "N10", "N14", "O10", "O14", "P10", "P14"]],
    ["C", 1, ["H13", "I13", "J13", "K13", "N13", "O13", "P13"]],
    ["B", 1, ["H13:H14", "I13:I14", "J13:J14", "K13:K14", "L14", "N13:N14", "O13:O14", "P13:P14"]],
  ])("guards for office %s in sheet %i only what that office answers", (unitId, index, expected) => {
    expect(areas(smallSheet(unitId, index))).toEqual(expected);
  });

  it.each([
    ["G10:G11", count, "Tử số", /^part counted\. Nhập số nguyên/, "Cần số nguyên"],
    ["H10:H11", count, "Mẫu số", /^whole counted\. Nhập số nguyên/, "Cần số nguyên"],
    ["L15", text, "Kết quả, số liệu chi tiết", /^Ghi lần lượt: Year; Score\.$/, "Nội dung quá dài"],
    [
      "M15",
      { kind: "list", listFrom: "=_cchc!$E$1:$E$3" },
      "Tự đánh giá",
      /^Chọn một giá trị/,
      "Chọn trong danh sách",
    ],
    ["N13:N15", text, "Tài liệu kiểm chứng", /^Ghi số, ký hiệu/, "Nội dung quá dài"],
    ["O13:O15", text, "Nguyên nhân, giải pháp", /^Bắt buộc khi chưa đạt/, "Nội dung quá dài"],
    ["P13:P15", text, "Ghi chú", /^Thông tin cần thêm/, "Nội dung quá dài"],
  ])("rules and explains %s of Phụ lục I", (address, rule, title, message, refusal) => {
    const { rule: actual, prompt, alert } = validationAt(one, address);
    expect(actual).toEqual(rule);
    expect(prompt?.title).toBe(title);
    expect(prompt?.message).toMatch(message);
    expect(alert).toMatchObject({ style: "stop", title: refusal });
  });

  it.each([
    [
      "H10:H13",
      { kind: "list", listFrom: "=_cchc!$D$1:$D$4" },
      "Tình hình thực hiện",
      /Đúng hạn hay quá hạn/,
      "Chọn trong danh sách",
    ],
    ["I10:I13", past, "Ngày hoàn thành", /từ 01\/11\/2023 đến ngày chốt 14\/03\/2024/, "Ngày không hợp lệ"],
    ["J10", text, "Số, ký hiệu văn bản", /\(A document\)/, "Nội dung quá dài"],
    ["J11", text, "Số, ký hiệu văn bản", /\(One; Two\)/, "Nội dung quá dài"],
    ["K10:K13", past, "Ngày văn bản", /từ 01\/11\/2023 đến ngày chốt 14\/03\/2024/, "Ngày không hợp lệ"],
    [
      "L11",
      { kind: "date", from: "2023-11-01", to: "2025-12-31" },
      "Thời hạn theo văn bản",
      /^Kế hoạch ghi “In time”/,
      "Ngày không hợp lệ",
    ],
    ["N10:N13", text, "Tài liệu kiểm chứng", /^Ghi số, ký hiệu/, "Nội dung quá dài"],
    ["O10:O13", text, "Nguyên nhân, giải pháp", /^Bắt buộc khi chưa đạt/, "Nội dung quá dài"],
    ["P10:P13", text, "Ghi chú", /^Thông tin cần thêm/, "Nội dung quá dài"],
  ])("rules and explains %s of Phụ lục II", (address, rule, title, message, refusal) => {
    const { rule: actual, prompt, alert } = validationAt(two, address);
    expect(actual).toEqual(rule);
    expect(prompt?.title).toBe(title);
    expect(prompt?.message).toMatch(message);
    expect(alert).toMatchObject({ style: "stop", title: refusal });
  });

  it.each([
    ["I10:I13", "01/11/2023 đến 14/03/2024."],
    ["L11", "01/11/2023 đến 31/12/2025."],
  ])("names the bounds of %s when it refuses a day", (address, bounds) => {
    const { alert } = validationAt(two, address);
    expect(alert?.message).toBe(`Hãy nhập ngày/tháng/năm trong khoảng từ ${bounds}`);
  });
});

describe("the lists behind the drop-downs", () => {
  it("are the task statuses, then each set of verdicts of the plan once", () => {
    expect(dropDownLists(smallPlan, smallWords)).toEqual([
      ["Not begun", "Under way", "Done", "Adjusted"],
      ["Good", "Not good", "Not yet published"],
    ]);
  });

  it.each([
    [["a", "b"], "=_cchc!$D$1:$D$2"],
    [["a, b"], "=_cchc!$E$1:$E$1"],
    [["c", "d", "e"], "=_cchc!$F$1:$F$3"],
  ])("finds %j by all of its labels, commas included", (labels, reference) => {
    const lists = [["a", "b"], ["a, b"], ["c", "d", "e"]];
    expect(listReference(lists, labels)).toBe(reference);
  });

  it.each([
    ["M10:M12", "E", ["Đạt", "Không đạt", "Chưa có kết quả công bố"]],
    ["M20", "F", ["Hoàn thành", "Đang thực hiện", "Chưa hoàn thành"]],
  ])("of the real plan stand for %s in column %s of `_cchc`", (address, letter, labels) => {
    const sheets = formOf("TCCB");
    const rule = { kind: "list", listFrom: `=_cchc!$${letter}$1:$${letter}$3` };
    expect(validationAt(sheetAt(sheets, 0), address).rule).toEqual(rule);
    const column = letter === "E" ? 4 : 5;
    expect([1, 2, 3].map((row) => rowShown(sheetAt(sheets, 2), row)[column])).toEqual(labels);
  });
});
