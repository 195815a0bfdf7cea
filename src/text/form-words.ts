import type { FormWords } from "../domain/sheet/form-words";
import { fittingPrompt } from "./fitting-prompt";

/** Vietnamese words of the forms of Phụ lục I and II. */
export const formWords: FormWords = {
  unitLine: (unit) => `Đơn vị báo cáo: ${unit.name}`,
  periodLine: (period, year, cutoff) =>
    `Kỳ báo cáo: ${period.label} năm ${year} – Số liệu luỹ kế đến ngày chốt ${cutoff}`,
  previousHeading: (period) => `Kỳ trước: ${period.label}`,
  fileName: (unit, period, year) =>
    `${unit === null ? "" : `${unit.id} - `}Biểu mẫu CCHC ${period.label} ${year}`,
  resultsHeader: "Kết quả thực hiện (chỉ nhập vào ô trắng viền xanh; ô xám không nhập)",
  legend: {
    label: "Chú giải ký hiệu:",
    appendix1: [
      "✔ Đã đạt",
      { before: "▲ Gần đạt (từ ", after: "% chỉ tiêu)" },
      "✖ Chưa đạt",
      "… Chưa công bố",
      "– Chưa có số liệu, không phát sinh",
      "! Cần sửa",
    ],
    appendix2: [
      "✔ Hoàn thành đúng hạn",
      "▲ Hoàn thành quá hạn",
      "✖ Quá hạn chưa hoàn thành",
      "… Đang, chưa thực hiện; thường xuyên",
      "– Chưa có căn cứ, điều chỉnh",
      "! Cần sửa",
    ],
  },
  columns1: {
    numerator: "Tử số (luỹ kế)",
    denominator: "Mẫu số (luỹ kế)",
    result: "Kết quả",
    attainment: "So với chỉ tiêu",
    state: "Đánh giá",
    published: "Kết quả công bố, số liệu chi tiết",
    verdict: "Tự đánh giá",
    evidence: "Tài liệu kiểm chứng",
    explanation: "Nguyên nhân, giải pháp",
    note: "Ghi chú",
  },
  columns2: {
    status: "Tình hình thực hiện",
    completedOn: "Ngày hoàn thành",
    documentNumber: "Số, ký hiệu văn bản",
    documentDate: "Ngày văn bản",
    deadline: "Thời hạn theo văn bản",
    state: "Tình trạng",
    evidence: "Tài liệu kiểm chứng",
    explanation: "Vướng mắc, giải pháp",
    note: "Ghi chú",
  },
  prompts: {
    numerator: (input) => ({
      title: "Tử số",
      message: fittingPrompt(
        input.numerator,
        (numerator) => `${numerator}. Nhập số nguyên, luỹ kế từ đầu kỳ. Không phát sinh thì nhập 0.`,
      ),
    }),
    denominator: (input) => ({
      title: "Mẫu số",
      message: fittingPrompt(
        input.denominator,
        (denominator) => `${denominator}. Nhập số nguyên. Không phát sinh thì nhập 0 ở cả tử số và mẫu số.`,
      ),
    }),
    published: (details) => ({
      title: "Kết quả, số liệu chi tiết",
      message: fittingPrompt(details.join("; "), (all) => `Ghi lần lượt: ${all}.`),
    }),
    verdict: {
      title: "Tự đánh giá",
      message:
        "Chọn một giá trị trong danh sách. Chưa đến kỳ công bố thì chọn giá trị tương ứng, không để trống.",
    },
    evidence: {
      title: "Tài liệu kiểm chứng",
      message: "Ghi số, ký hiệu, ngày văn bản hoặc đường dẫn đến tài liệu chứng minh số liệu.",
    },
    explanation: {
      title: "Nguyên nhân, giải pháp",
      message: "Bắt buộc khi chưa đạt hoặc quá hạn: nêu nguyên nhân và giải pháp trong kỳ tới.",
    },
    note: { title: "Ghi chú", message: "Thông tin cần thêm, nếu có." },
    status: {
      title: "Tình hình thực hiện",
      message: "Chọn một giá trị trong danh sách. Đúng hạn hay quá hạn do biểu mẫu tự tính.",
    },
    completedOn: (from, to) => ({
      title: "Ngày hoàn thành",
      message: `Nhập ngày/tháng/năm, từ ${from} đến ngày chốt ${to}. Chỉ nhập khi đã hoàn thành.`,
    }),
    documentNumber: (product, symbol) => ({
      title: "Số, ký hiệu văn bản",
      message: fittingPrompt(
        product,
        (shown) => `Văn bản là sản phẩm của nhiệm vụ (${shown}). Ví dụ: 15/KH-${symbol}.`,
      ),
    }),
    documentDate: (from, to) => ({
      title: "Ngày văn bản",
      message: `Ngày ban hành, ngày/tháng/năm, từ ${from} đến ngày chốt ${to}.`,
    }),
    deadline: (timing) => ({
      title: "Thời hạn theo văn bản",
      message: fittingPrompt(
        timing,
        (shown) => `Kế hoạch ghi “${shown}”. Khi văn bản đó đã có, nhập thời hạn nêu trong văn bản.`,
      ),
    }),
  },
  alerts: {
    wholeNumber: {
      title: "Cần số nguyên",
      message: "Ô này chỉ nhận số nguyên từ 0 trở lên, không kèm chữ hay dấu %. Hãy nhập lại.",
    },
    list: {
      title: "Chọn trong danh sách",
      message: "Ô này chỉ nhận giá trị có trong danh sách. Bấm mũi tên bên phải ô để chọn.",
    },
    date: (from, to) => ({
      title: "Ngày không hợp lệ",
      message: `Hãy nhập ngày/tháng/năm trong khoảng từ ${from} đến ${to}.`,
    }),
    text: {
      title: "Nội dung quá dài",
      message: "Nội dung dài quá 5.000 ký tự. Hãy rút gọn hoặc ghi vào tài liệu kèm theo.",
    },
  },
};
