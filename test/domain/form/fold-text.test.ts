import { foldText, isSameLabel } from "../../../src/domain/form/fold-text";

describe("comparing texts", () => {
  it.each([
    ["composed and decomposed Unicode", "Kế hoạch", "Kế hoạch".normalize("NFD")],
    ["spaces, no-break spaces and line breaks", "a b c", "  a\u00a0 b\nc "],
    ["zero-width characters", "ab", "a\u200bb\ufeff"],
    ["a hyphen and a dash", "Kế hoạch - Tổng hợp", "Kế hoạch – Tổng hợp"],
    ["spaces round a dash", "2023 - 2025", "2023-2025"],
    ["products on one line or on several", "- A. - B", "- A.\n- B"],
    ["older and newer place of the tone mark", "số hoá", "số hóa"],
    ["the tone mark on uy", "Thủy sản", "Thuỷ sản"],
    ["the tone mark on oe", "sức khỏe", "sức khoẻ"],
    ["capitals with a tone mark", "UỶ BAN", "ỦY BAN"],
    ["look-alike letters", "QÐ-UBND", "QĐ-UBND"],
    ["a full stop at the end", "Đăng tải.", "Đăng tải"],
  ])("[R07] passes over %s", (_, left, right) => {
    expect(foldText(left)).toBe(foldText(right));
  });

  it.each([
    ["another tone", "hóa", "hòa"],
    ["another letter", "đổi", "dổi"],
    ["a word more", "Kế hoạch", "Kế hoạch mới"],
    ["capitals", "kế hoạch", "Kế hoạch"],
    ["a digit", "80%", "8%"],
    ["a full stop inside", "1.1", "11"],
    ["text and nothing", "a", ""],
  ])("[R07] tells %s apart", (_, left, right) => {
    expect(foldText(left)).not.toBe(foldText(right));
  });

  it("[R07] a picked word is the same in other capitals, yet not with another letter", () => {
    expect(isSameLabel("Đã hoàn thành", " đã  HOÀN thành ")).toBe(true);
    expect(isSameLabel("Đã hoàn thành", "Da hoan thanh")).toBe(false);
  });
});
