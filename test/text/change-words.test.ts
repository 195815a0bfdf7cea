import type { CellContent } from "../../src/domain/cell-value";
import type { CellMend } from "../../src/domain/fix/mend";
import type { ColumnId } from "../../src/domain/form/columns";
import type { BlueprintValue } from "../../src/domain/sheet/blueprint";
import { changeWords } from "../../src/text/change-words";

const value = (raw: string | number | null): CellContent => ({ kind: "value", value: raw });
const text = (words: string): BlueprintValue => ({ kind: "text", text: words });
const number = (count: number): BlueprintValue => ({ kind: "number", number: count });
const date: BlueprintValue = { kind: "date", date: "2024-03-07" };

function change(before: CellContent, after: BlueprintValue, column: ColumnId = "numerator"): CellMend {
  const at = { sheet: "Phụ lục I", cell: "G12", rowId: null, column };
  return { at, before, after, resetsFont: false };
}

describe("a change of a cell in words", () => {
  it.each([
    ["text to number", value("120"), number(120), ["“120”", "120", "đổi từ dạng chữ sang dạng số"]],
    [
      "a space at the end is seen",
      value("120 "),
      number(120),
      ["“120 ”", "120", "đổi từ dạng chữ sang dạng số, bỏ dấu cách thừa"],
    ],
    ["no dots between thousands", value(1.234), number(1234), ["1,234", "1234", null]],
    ["spaces inside", value("a  b"), text("a b"), ["“a  b”", "“a b”", "bỏ dấu cách thừa"]],
    ["an invisible sign", value("a\u200bb"), text("ab"), ["“ab”", "“ab”", "bỏ ký tự ẩn"]],
    [
      "decomposed letters",
      value("hồ sơ".normalize("NFD")),
      text("hồ sơ"),
      ["“hồ sơ”".normalize("NFD"), "“hồ sơ”", "chữ giữ nguyên, chỉ đổi cách ghi dấu cho đúng chuẩn"],
    ],
    ["other words speak for themselves", value("x"), text("Đã đạt"), ["“x”", "“Đã đạt”", null]],
    ["a blank is said", value(null), number(0), ["ô trống", "0", null]],
    ["emptied", value("-"), { kind: "blank" }, ["“-”", "ô trống", null]],
    [
      "a formula laid again",
      { kind: "formula", formula: "=1" },
      { kind: "formula", formula: "=G1/H1" },
      ["công thức đã bị sửa", "công thức của biểu mẫu", null],
    ],
    [
      "a formula made a value",
      { kind: "formula", formula: "=[a.xlsx]S!A1" },
      number(5),
      ["=[a.xlsx]S!A1", "5", "công thức trong ô bị thay bằng giá trị đang hiển thị"],
    ],
    [
      "a formula in place of the form's words",
      { kind: "formula", formula: '="Tỷ lệ"&A1' },
      text("Tỷ lệ"),
      ['="Tỷ lệ"&A1', "“Tỷ lệ”", "công thức trong ô bị thay bằng nội dung của biểu mẫu"],
    ],
    [
      "a formula in a cell that the form leaves empty",
      { kind: "formula", formula: "=A1" },
      { kind: "blank" },
      ["=A1", "ô trống", "công thức trong ô bị thay bằng nội dung của biểu mẫu"],
    ],
  ] as const)("%s", (_title, before, after, expected) => {
    const words = changeWords(change(before, after));
    expect([words.before, words.after, words.note]).toEqual(expected);
  });

  it("shows a day as a day, whether text or serial number", () => {
    expect(changeWords(change(value("7/3/2024"), date, "completedOn"))).toEqual({
      before: "“7/3/2024”",
      after: "07/03/2024",
      note: "đổi từ dạng chữ sang dạng ngày",
    });
    expect(changeWords(change(value(45475), date, "completedOn")).before).toBe("02/07/2024");
  });

  it("says that the font changes", () => {
    const mend = { ...change(value("Hå s¬"), text("Hồ sơ")), resetsFont: true };
    expect(changeWords(mend).note).toBe("đổi sang phông chữ của biểu mẫu");
  });

  it("cuts long texts after 80 characters", () => {
    expect(changeWords(change(value("a".repeat(81)), text("a".repeat(80)))).before).toBe(
      `“${"a".repeat(80)}…”`,
    );
    expect(changeWords(change(value("x"), text("a".repeat(80)))).after).toBe(`“${"a".repeat(80)}”`);
  });
});
