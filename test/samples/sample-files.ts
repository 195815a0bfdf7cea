import { serialFromDate } from "../../src/domain/calendar-date";
import { textValue, type SheetBlueprint } from "../../src/domain/sheet/blueprint";
import { sheetWords } from "../../src/text/sheet-words";
import type { Entries } from "../support/forms";

/** One returned file: whose it is, what its sender got wrong, and how the README words it. */
export interface SampleFile {
  readonly file: string;
  readonly unitId: string;
  readonly about: string;
  readonly periodId?: string;
  readonly planYear?: number;
  /** Entries that differ from a correct report; null leaves the cell blank. */
  readonly changes?: Entries;
  readonly alter?: (sheets: readonly SheetBlueprint[]) => readonly SheetBlueprint[];
}

const good = "Đúng.";

/** Returned files of Quý I 2024 as officers name them. VPDPNTM, TTGNN and BQLRDDAT have sent nothing. */
export const sampleFiles: readonly SampleFile[] = [
  { file: "Van phong So - bao cao CCHC Q1.2024.xlsx", unitId: "VPS", about: good },
  { file: "TCCB_bao cao CCHC quy 1.xlsx", unitId: "TCCB", about: good },
  {
    file: "Phong KHTH - CCHC Quy I.xlsx",
    unitId: "KHTH",
    about: "Nhiệm vụ 17 ghi đã hoàn thành nhưng không có số văn bản và tài liệu kiểm chứng.",
    changes: {
      "PL2.17/status": sheetWords.taskStatuses.done,
      "PL2.17/completedOn": serialFromDate("2024-03-05"),
    },
  },
  {
    file: "Thanh tra So bc cchc quy 1 2024.xlsx",
    unitId: "TTS",
    about: "Nhiệm vụ 7 hoàn thành ngày 20/3/2024, sau ngày chốt 14/3/2024.",
    changes: {
      "PL2.7/completedOn": serialFromDate("2024-03-20"),
      "PL2.7/documentDate": serialFromDate("2024-03-20"),
    },
  },
  { file: "P.QLXDCT - Bieu mau CCHC quy I.xlsx", unitId: "QLXDCT", about: good },
  {
    file: "CC Kiem lam - Bieu mau CCHC Q1.xlsx",
    unitId: "CCKL",
    about: "Chỉ tiêu 3.2: tử số (310) lớn hơn mẫu số (301).",
    changes: { "PL1.3.2/numerator": 310, "PL1.3.2/denominator": 301 },
  },
  {
    file: "CCTS-quy-1.xlsx",
    unitId: "CCTS",
    about: "Bản gửi lần đầu; có bản sửa gửi sau nên bản này không được dùng.",
    changes: { "PL1.7.2/numerator": 12 },
  },
  {
    file: "Chi cuc Thuy san - Bao cao CCHC quy I (sua).xlsx",
    unitId: "CCTS",
    about: "Bản sửa, thay cho bản CCTS-quy-1.xlsx. Đúng.",
  },
  {
    file: "CC TT&BVTV CCHC quy I.xlsx",
    unitId: "CCTTBVTV",
    about: "Chỉ tiêu 7.3 (dòng thứ nhất): tử số ghi chữ “120 hồ sơ”.",
    changes: { "PL1.7.3a/numerator": "120 hồ sơ" },
  },
  {
    file: "Chan nuoi thu y - bao cao quy 1.xlsx",
    unitId: "CCCNTY",
    about: "Chỉ tiêu 3.3: tử số ghi “85%”, mẫu số để trống.",
    changes: { "PL1.3.3/numerator": "85%", "PL1.3.3/denominator": null },
  },
  {
    file: "Thuy loi_CCHC_Q1_2024 (1).xlsx",
    unitId: "CCTL",
    about: "Chỉ tiêu 7.2: mẫu số để trống.",
    changes: { "PL1.7.2/denominator": null },
  },
  {
    file: "BC CCHC Quy I - CC PTNT.xlsx",
    unitId: "CCPTNT",
    about: "Chỉ tiêu 7.1 và nhiệm vụ 3 bỏ trống.",
    changes: blankRow("PL1.7.1", ["numerator", "denominator", "evidence", "explanation", "note"], {
      "PL2.3/status": null,
      "PL2.3/completedOn": null,
      "PL2.3/documentNumber": null,
      "PL2.3/documentDate": null,
      "PL2.3/evidence": null,
    }),
  },
  {
    file: "QLCL bao cao cai cach hanh chinh quy 1.xlsx",
    unitId: "CCQLCL",
    about: "Đã sửa chữ của kế hoạch: chỉ tiêu 3.2 ghi “70%” thay cho “80%”.",
    alter: (sheets) => withText(sheets, { rowId: "PL1.3.2", column: "target", text: "70%" }),
  },
  { file: "TT Khuyen nong - CCHC.xlsx", unitId: "TTKN", about: "Đúng; phần lớn không phát sinh." },
  {
    file: "Trung tam Nuoc sach quy I.2024.xlsx",
    unitId: "TTNS",
    about: "Dòng chỉ tiêu 7.2 đã bị xoá khỏi biểu mẫu.",
    alter: (sheets) => withoutRow(sheets, "PL1.7.2"),
  },
  {
    file: "Cang ca - bao cao CCHC 6 thang.xlsx",
    unitId: "BQLCC",
    periodId: "H1",
    about: "Biểu mẫu của kỳ 6 tháng đầu năm, không phải Quý I.",
  },
  {
    file: "BQL du an CCHC quy 1.xlsx",
    unitId: "BQLDA",
    planYear: 2023,
    about: "Biểu mẫu của kế hoạch năm 2023.",
  },
];

/** A workbook that is no form, as it sometimes comes along with the forms. */
export const strayFile = {
  file: "Danh sach dau moi CCHC.xlsx",
  about: "Danh sách cán bộ đầu mối, không phải biểu mẫu.",
} as const;

function blankRow(rowId: string, columns: readonly string[], more: Entries): Entries {
  return { ...Object.fromEntries(columns.map((column) => [`${rowId}/${column}`, null])), ...more };
}

interface ChangedText {
  readonly rowId: string;
  readonly column: string;
  readonly text: string;
}

function withText(
  sheets: readonly SheetBlueprint[],
  { rowId, column, text }: ChangedText,
): readonly SheetBlueprint[] {
  return sheets.map((sheet) => {
    const place = (sheet.cells[0] ?? []).findIndex(
      ({ value }) => value.kind === "text" && value.text === column,
    );
    const cells = sheet.cells.map((row) =>
      isRow(row, rowId)
        ? row.map((cell, at) => (at === place ? { ...cell, value: textValue(text) } : cell))
        : row,
    );
    return { ...sheet, cells };
  });
}

/** The row is emptied, its hidden id included: what remains of a row whose line was deleted and written over. */
function withoutRow(sheets: readonly SheetBlueprint[], rowId: string): readonly SheetBlueprint[] {
  return sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((row) =>
      isRow(row, rowId) ? row.map((cell) => ({ ...cell, value: textValue("") })) : row,
    ),
  }));
}

function isRow(row: SheetBlueprint["cells"][number], rowId: string): boolean {
  const id = row[0]?.value;
  return id?.kind === "text" && id.text === rowId;
}
