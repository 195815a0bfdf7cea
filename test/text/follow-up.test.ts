import type { Finding } from "../../src/domain/check/finding";
import type { FollowUp, FollowUpItem } from "../../src/domain/register/follow-up";
import { followUpAll, followUpTexts } from "../../src/text/follow-up";
import { reportName } from "../../src/text/follow-up-sentences";
import { officialDate } from "../../src/text/official-date";
import { periodOf, realPlan as plan } from "../support/real-plan";

const period = periodOf("Q1");
const base: FollowUp = {
  ...{ unitId: "VPS", unitName: "Văn phòng Sở", period, asOf: "2024-03-14", today: "2024-03-18" },
  ...{ isPastDue: false, state: "notSent", file: null, isLate: false },
  ...{ missing: [], wrong: [], queries: [], refused: [], claims: [] },
};
const file = { file: "vps.xlsx", receivedOn: "2024-03-07" };

function item(rule: "V01" | "T01" | "V06", cell: string | null, row = "3.2 Tỷ lệ hồ sơ"): FollowUpItem {
  const rowId = rule === "T01" ? "PL2.9" : "PL1.3.2";
  const at = { sheet: rule === "T01" ? "Phụ lục II" : "Phụ lục I", cell, rowId, column: null };
  const found = { rule, severity: "error", at, facts: { value: -1 }, explanation: null } as Finding;
  return { found, row };
}
const lacking: FollowUp = {
  ...{ ...base, state: "needsReview", file, missing: [item("V01", "G12"), item("T01", "H9", "9 Kế hoạch")] },
  wrong: [item("V06", "H15")],
};
const lines = (text: string): readonly string[] => text.split("\n");

describe("a day in a document", () => {
  it.each([
    ["2024-03-07", "ngày 07 tháng 3 năm 2024"],
    ["2024-01-10", "ngày 10 tháng 01 năm 2024"],
    ["2024-02-29", "ngày 29 tháng 02 năm 2024"],
    ["2024-12-01", "ngày 01 tháng 12 năm 2024"],
  ])("%s is %s", (date, words) => {
    expect(officialDate(date)).toBe(words);
  });
});

describe("the name of a report", () => {
  it.each([
    ["Q1", "báo cáo cải cách hành chính quý I năm 2024"],
    ["H1", "báo cáo cải cách hành chính 6 tháng đầu năm 2024"],
    ["M9", "báo cáo cải cách hành chính quý III (9 tháng) năm 2024"],
    ["Y", "báo cáo cải cách hành chính năm 2024"],
  ])("of %s is %s", (id, name) => {
    expect(reportName(periodOf(id), plan)).toBe(name);
  });
});

describe("a reminder to one unit", () => {
  it("[N14] that has not sent yet names the due date", () => {
    const { email, chat, letter } = followUpTexts(base, plan);
    expect(email.subject).toBe("Đôn đốc báo cáo cải cách hành chính quý I năm 2024 – Văn phòng Sở");
    expect(lines(email.body)).toEqual([
      "Kính gửi: Văn phòng Sở",
      "",
      "Đến ngày 18 tháng 3 năm 2024, Phòng Tổ chức cán bộ chưa nhận được báo cáo cải cách hành chính quý I năm 2024 của đơn vị. Hạn gửi báo cáo là ngày 20 tháng 3 năm 2024.",
      "Đề nghị đơn vị nhập số liệu luỹ kế đến ngày 14 tháng 3 năm 2024 vào biểu mẫu đã được gửi, kiểm tra và gửi về Phòng Tổ chức cán bộ chậm nhất ngày 20 tháng 3 năm 2024.",
      "",
      "Trân trọng.",
      "",
      "Phòng Tổ chức cán bộ",
    ]);
    expect(chat).toBe(
      "Kính gửi Văn phòng Sở: Phòng Tổ chức cán bộ chưa nhận được báo cáo CCHC quý I năm 2024 của đơn vị (hạn gửi 20/03/2024). Nhờ đơn vị gửi chậm nhất ngày 20/03/2024. Trân trọng cảm ơn.",
    );
    expect(lines(letter).slice(0, 3)).toEqual([
      "V/v đôn đốc báo cáo cải cách hành chính quý I năm 2024",
      "",
      "Kính gửi: Văn phòng Sở",
    ]);
    expect(letter).toContain("Thực hiện Kế hoạch Cải cách hành chính");
    expect(letter).toContain("chậm nhất ngày 20 tháng 3 năm 2024./.");
    expect(lines(letter).slice(-3)).toEqual(["Nơi nhận:", "- Như trên;", "- Lưu: VT, TCCB."]);
  });

  it("[N14] whose due date has passed asks for it at once", () => {
    const { email, chat, letter } = followUpTexts({ ...base, isPastDue: true }, plan);
    expect(email.body).toContain("ngay khi nhận được thư này.");
    expect(letter).toContain("(qua Phòng Tổ chức cán bộ) ngay khi nhận được văn bản này./.");
    expect(chat).toContain("Nhờ đơn vị gửi ngay.");
  });

  it("[N14] with cells to see to names them, what is wrong and how to mend it", () => {
    const { email, chat } = followUpTexts({ ...lacking, isLate: true }, plan);
    expect(lines(email.body).slice(2, 9)).toEqual([
      "Phòng Tổ chức cán bộ đã nhận được báo cáo cải cách hành chính quý I năm 2024 của đơn vị (tệp “vps.xlsx” nhận ngày 07 tháng 3 năm 2024). " +
        "Báo cáo gửi sau thời hạn (ngày 20 tháng 3 năm 2024). Báo cáo còn 03 mục cần xem lại: 02 mục chưa nhập, 01 mục cần sửa.",
      "Chưa nhập (02 mục):",
      expect.stringMatching(
        /^1\. Ô G12 trang “Phụ lục I” \(chỉ tiêu 3\.2 Tỷ lệ hồ sơ\): .*[^.]; cách sửa: \p{Ll}/u,
      ),
      expect.stringMatching(
        /^2\. Ô H9 trang “Phụ lục II” \(nhiệm vụ 9 Kế hoạch\): Chưa chọn tình hình thực hiện; cách sửa: chọn /,
      ),
      "Cần sửa (01 mục):",
      expect.stringMatching(/^1\. Ô H15 trang “Phụ lục I”/),
      expect.stringMatching(/^Đề nghị đơn vị bổ sung, sửa hoặc giải trình ngay trong biểu mẫu/),
    ]);
    expect(chat).toContain(
      "còn 02 mục chưa nhập, 01 mục cần sửa (ô G12, H15 trang “Phụ lục I”; ô H9 trang “Phụ lục II”).",
    );
  });

  it.each([
    [20, null],
    [21, "và 01 mục khác."],
    [32, "và 12 mục khác."],
  ])("[N14] with %i cells to see to names 20 at most", (count, more) => {
    const half = Math.floor(count / 2);
    const cells = (from: number, length: number) =>
      Array.from({ length }, (_, at) => item("V01", `G${from + at}`));
    const many = { ...lacking, missing: cells(10, half), wrong: cells(50, count - half) };
    const { email, chat } = followUpTexts(many, plan);
    expect(email.body.match(/^\d+\. Ô/gm)).toHaveLength(20);
    expect(lines(email.body).find((line) => line.startsWith("và ")) ?? null).toBe(more);
    expect(chat).toContain("(ô G10, G11, G12, G13, G14 trang “Phụ lục I”; …)");
  });

  it("[N14] says of what concerns no cell where it is", () => {
    const whole = item("V06", null, "");
    const found = { ...whole.found, at: { ...whole.found.at, sheet: "_cchc", rowId: null } } as Finding;
    const { email } = followUpTexts({ ...lacking, missing: [], wrong: [whole, { found, row: "" }] }, plan);
    expect(email.body).toMatch(/^1\. Trang “Phụ lục I”: /m);
    expect(email.body).toMatch(/^2\. Cả tệp: /m);
  });

  it("[N14] whose file was sent back, that has several or was late says so", () => {
    const refused = [{ ...file, failure: "damaged" as const, cause: null }];
    const back = followUpTexts({ ...base, state: "refused", refused }, plan);
    expect(back.email.body).toContain("1. Tệp “vps.xlsx” nhận ngày 07 tháng 3 năm 2024: Tệp bị hỏng");
    expect(back.chat).toContain("chưa thể tổng hợp. Tệp “vps.xlsx”");
    const asked = followUpTexts({ ...base, state: "asked", claims: [file, file] }, plan);
    expect(asked.email.body).toContain("nhận được 02 báo cáo cải cách hành chính");
    expect(asked.letter).toContain("Đề nghị đơn vị cho biết tệp nào là báo cáo chính thức");
    const late = followUpTexts({ ...base, state: "received", isLate: true, file }, plan);
    expect(late.email.body).toContain(
      "Báo cáo gửi sau thời hạn (ngày 20 tháng 3 năm 2024).\nĐề nghị đơn vị gửi",
    );
  });
});

describe("a reminder to several units", () => {
  const others = Array.from({ length: 12 }, (_, at): FollowUp => ({ ...base, unitName: `Đơn vị ${at + 1}` }));

  it("[N14] groups them by what each has to do", () => {
    const { email, letter } = followUpAll([base, lacking, ...others], plan);
    expect(email.subject).toBe("Đôn đốc báo cáo cải cách hành chính quý I năm 2024");
    expect(email.body).toContain("13 đơn vị chưa gửi báo cáo:\n1. Văn phòng Sở\n2. Đơn vị 1\n");
    expect(email.body).toContain(
      "01 đơn vị cần bổ sung, sửa hoặc giải trình số liệu:\n1. Văn phòng Sở: 02 mục chưa nhập, 01 mục cần sửa\n",
    );
    expect(letter).toContain("Kính gửi:\n- Văn phòng Sở;\n");
    expect(letter).toContain("- Đơn vị 12.\n");
  });

  it("[N14] names ten units in a short message", () => {
    const { chat } = followUpAll(others, plan);
    expect(chat).toContain("Đơn vị 10; và 02 đơn vị khác.");
    expect(followUpAll(others.slice(0, 10), plan).chat).toContain("Đơn vị 10. Phòng Tổ chức cán bộ");
  });

  it("[N14] is empty for none", () => {
    expect(followUpAll([], plan)).toEqual({ email: { subject: "", body: "" }, chat: "", letter: "" });
  });
});
