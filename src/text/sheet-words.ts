import type { SheetWords } from "../domain/sheet/sheet-words";
import { dataWords } from "./data-words";
import { documentWords } from "./document-words";
import { findingsSheetWords } from "./findings-sheet-words";
import { formWords } from "./form-words";
import { logWords } from "./log-words";
import { registerWords } from "./register-words";
import { sheetNames } from "./sheet-names";
import { summaryWords } from "./summary-words";

/** Vietnamese words of every sheet. The sign before a word keeps it readable in black and white. */
export const sheetWords: SheetWords = {
  sheetNames,
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
  document: documentWords,
  log: logWords,
  findings: findingsSheetWords,
  register: registerWords,
  data: dataWords,
};
