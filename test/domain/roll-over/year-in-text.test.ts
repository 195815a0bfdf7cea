import { movedYear, namesYear } from "../../../src/domain/roll-over/year-in-text";
import { yearWords } from "../../../src/text/roll-over-words";

describe("the year of a plan in its texts", () => {
  it.each([
    ["Chỉ tiêu phấn đấu năm 2024", "Chỉ tiêu phấn đấu năm 2025"],
    ["KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2024", "KẾ HOẠCH CẢI CÁCH HÀNH CHÍNH NĂM 2025"],
    ["năm 2024 và cuối năm  2024.", "năm 2025 và cuối năm  2025."],
    ["theo Kế hoạch số 2024/KH-SNN năm 2024", "theo Kế hoạch số 2024/KH-SNN năm 2025"],
  ])("[Y20] is raised where it stands as a year: %s", (text, moved) => {
    expect(movedYear(text, 2024, yearWords)).toBe(moved);
  });

  it.each([
    "35/KH-SNN ngày 23/12/2024",
    "Quyết định số 50/2024/QĐ-UBND",
    "ngày 14 tháng 9 năm 2024",
    "Ngày  tháng  năm 2024",
    "các năm 2024 - 2026",
    "năm 2024–2025",
    "năm 2024/2025",
    "năm 20245",
    "năm 2023",
    "2024 hồ sơ",
  ])("[Y20] stays in %s", (text) => {
    expect(movedYear(text, 2024, yearWords)).toBe(text);
  });

  it.each([
    ["Kiểm tra cải cách hành chính năm 2024", true],
    ["giai đoạn 2021 - 2024", true],
    ["giai đoạn 2021-2024.", true],
    ["2024", true],
    ["giai đoạn 2024 - 2026", false],
    ["Quyết định số 50/2024/QĐ-UBND", false],
    ["ngày 14/9/2024, ngày 14-9-2024 và ngày 14 tháng 9 năm 2024", false],
    ["12024 hồ sơ", false],
    ["", false],
  ])("[Y22] is looked for as a year, not in numbers and dates: %s %s", (text, isNamed) => {
    expect(namesYear(text, 2024, yearWords)).toBe(isNamed);
  });
});
