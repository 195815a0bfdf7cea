import type { PlanProblem } from "../domain/plan/plan-problem";
import type { Period, Unit } from "../domain/plan/plan";
import { countText, paddedCount } from "./counting";
import { planProblemTexts } from "./plan-problems";

/** How the command line is called. */
export const cliUsage: readonly string[] = [
  "Cách dùng:",
  "  cchc form --unit MÃ --period KỲ [--as-of NGÀY] [--plan TỆP] [--units TỆP] -o form.xlsx",
  "  cchc check TỆP... [--as-of NGÀY] [--plan TỆP] [--units TỆP] [--json]",
  "  cchc consolidate TỆP|THƯ-MỤC... --period KỲ [--as-of NGÀY] -o tong-hop.xlsx [--csv dl.csv] [--word bao-cao.docx] [--json]",
  "NGÀY viết dạng năm-tháng-ngày, ví dụ 2024-03-14.",
];

/** What stopped a command and what to do. */
export const cliProblems = {
  badPlan: "Kế hoạch có lỗi nên chưa dùng được:",
  planProblem: (path: string, problem: PlanProblem) =>
    `  ${path === "" ? "(toàn tệp)" : path}: ${planProblemTexts[problem]}`,
  unknownCommand: (command: string) => `Không có lệnh “${command}”.`,
  badArgument: (detail: string) => `Tham số không đúng: ${detail}`,
  missingOption: (option: string) => `Thiếu tham số --${option}.`,
  badDate: (typed: string) =>
    `“${typed}” không phải ngày có thật viết dạng năm-tháng-ngày, ví dụ 2024-03-14.`,
  noFiles: "Không có tệp .xlsx nào để đọc. Hãy nêu tên tệp hoặc thư mục chứa tệp.",
  stopped: "Đã dừng theo yêu cầu; chưa ghi tệp nào. Hãy chạy lại khi cần.",
  notFound: (path: string) => `Không tìm thấy “${path}”. Hãy kiểm tra lại đường dẫn.`,
  badJson: (path: string) => `Tệp “${path}” không phải JSON đọc được.`,
  unknownUnit: (typed: string, units: readonly Unit[]) =>
    `Không có đơn vị “${typed}”. Các đơn vị: ${units.map(({ id, name }) => `${id} (${name})`).join(", ")}.`,
  unknownPeriod: (typed: string, periods: readonly Period[]) =>
    `Không có kỳ báo cáo “${typed}”. Các kỳ: ${periods.map(({ id, label }) => `${id} (${label})`).join(", ")}.`,
  noFolder: (path: string) => `Chưa có thư mục “${path}” để ghi tệp. Hãy tạo thư mục đó rồi chạy lại.`,
  overInput: (path: string) => `“${path}” là tệp đầu vào nên không được ghi đè. Hãy chọn tên khác.`,
  sameOutput: (path: string) => `“${path}” được nêu hai lần làm tệp kết quả. Hãy chọn hai tên khác nhau.`,
  notWritten: (path: string, code: string) =>
    `Không ghi được “${path}” (${code}). Hãy kiểm tra quyền ghi và dung lượng đĩa.`,
} as const;

const barWidth = 20;

/** How far a command is in its files; `secondsLeft` is null until it can be told. */
export const cliProgress = {
  line: (done: number, total: number) => `Đã đọc ${countText(done)}/${countText(total)} tệp`,
  bar: (done: number, total: number, secondsLeft: number | null) => {
    const share = total === 0 ? 1 : done / total;
    const filled = "#".repeat(Math.floor(share * barWidth)).padEnd(barWidth);
    const left = secondsLeft === null || done === total ? "" : `, còn khoảng ${durationText(secondsLeft)}`;
    return `Đang đọc ${countText(done)}/${countText(total)} tệp [${filled}] ${Math.floor(share * 100)} %${left}`;
  },
} as const;

function durationText(seconds: number): string {
  return seconds < 60 ? `${paddedCount(seconds)} giây` : `${paddedCount(Math.ceil(seconds / 60))} phút`;
}

/** What a command says when it ran. */
export const cliResults = {
  formWritten: (path: string, unit: Unit, period: Period) =>
    `Đã tạo biểu mẫu ${period.label} của ${unit.name}: ${path}`,
  clean: "Không có lỗi.",
  accepted: "Được nhận.",
  acceptedWithErrors: "Được nhận, nhưng có lỗi phải sửa; dòng có lỗi không được tính.",
  notAccepted: "Không được nhận.",
  explanation: (text: string) => `(Giải trình: ${text})`,
  superseded: (unitName: string, file: string) => `Đã có bản mới hơn của ${unitName}, không dùng: ${file}`,
  rejected: (file: string, reason: string) => `Không nhận ${file}: ${reason}`,
} as const;
