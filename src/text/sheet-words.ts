import type { SheetWords } from "../domain/sheet/sheet-words";
import { findingsSheetWords } from "./findings-sheet-words";
import { formWords } from "./form-words";
import { logWords } from "./log-words";
import { summaryWords } from "./summary-words";

/** Vietnamese words of every sheet. The sign before a word keeps it readable in black and white. */
export const sheetWords: SheetWords = {
  sheetNames: {
    appendix1: "Phụ lục I",
    appendix2: "Phụ lục II",
    summary: "Tổng hợp",
    byUnit: "Theo đơn vị",
    passing: (name) => `${name.slice(0, 20)} (mới)`,
    retired: (name, count) =>
      count === 1 ? `${name.slice(0, 20)} (cũ)` : `${name.slice(0, 20)} (cũ ${count})`,
  },
  taskStatuses: {
    notStarted: "Chưa thực hiện",
    inProgress: "Đang thực hiện",
    done: "Đã hoàn thành",
    adjusted: "Không thực hiện/Điều chỉnh",
  },
  verdicts: {
    met: "✔ Đã đạt",
    near: "▲ Gần đạt",
    missed: "✖ Chưa đạt",
    none: "– Chưa có số liệu",
    notArising: "– Không phát sinh",
    unpublished: "… Chưa công bố",
  },
  taskStates: {
    onTime: "✔ Hoàn thành đúng hạn",
    late: "▲ Hoàn thành quá hạn",
    done: "✔ Hoàn thành",
    inProgress: "… Đang thực hiện",
    notStarted: "… Chưa thực hiện",
    overdue: "✖ Quá hạn chưa hoàn thành",
    ongoing: "… Thường xuyên",
    noBasis: "– Chưa có căn cứ",
    adjusted: "– Điều chỉnh",
  },
  needsMending: "! Cần sửa",
  form: formWords,
  summary: summaryWords,
  log: logWords,
  findings: findingsSheetWords,
};
