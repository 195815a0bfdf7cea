import type { ChartWords } from "../domain/sheet/chart-words";

/** Vietnamese words of the sheet "Biểu đồ". */
export const chartWords: ChartWords = {
  title: "BIỂU ĐỒ KẾT QUẢ CẢI CÁCH HÀNH CHÍNH",
  attainment: {
    name: "Kết quả so với chỉ tiêu",
    title: "Kết quả thực hiện so với chỉ tiêu năm",
    note: "Các chỉ tiêu giao bằng tỷ lệ phần trăm; chưa có số liệu thì không có cột kết quả.",
    columns: ["Chỉ tiêu", "Kết quả", "Chỉ tiêu năm"],
  },
  tasks: {
    name: "Tình trạng nhiệm vụ",
    title: "Nhiệm vụ theo tình trạng thực hiện",
    note: "Chỉ tính nhiệm vụ chính, mỗi nhiệm vụ một lần.",
    columns: ["Tình trạng", "Số nhiệm vụ", "Tỷ lệ"],
    classes: {
      onTime: "Hoàn thành đúng hạn",
      late: "Hoàn thành quá hạn",
      inProgress: "Chưa hoàn thành, trong hạn",
      overdue: "Chưa hoàn thành, quá hạn",
      ongoing: "Thường xuyên",
      noDeadline: "Không có thời hạn",
    },
  },
  trend: {
    name: "Diễn biến trong năm",
    title: "Diễn biến qua các kỳ báo cáo trong năm",
    note: "Số luỹ kế đến cuối mỗi kỳ; kỳ chưa có số liệu trong sổ tính này thì để trống.",
    columns: ["Kỳ báo cáo", "Chỉ tiêu đã đạt", "Nhiệm vụ đã hoàn thành"],
  },
};
