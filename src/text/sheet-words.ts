import type { SheetWords } from "../domain/sheet/sheet-words";
import { dataWords } from "./data-words";
import { documentWords } from "./document-words";
import { findingsSheetWords } from "./findings-sheet-words";
import { formWords } from "./form-words";
import { logWords } from "./log-words";
import { registerWords } from "./register-words";
import { sheetNames } from "./sheet-names";
import { summaryWords } from "./summary-words";
import { taskStateWords, verdictWords } from "./verdict-words";

/** Vietnamese words of every sheet. */
export const sheetWords: SheetWords = {
  sheetNames,
  taskStatuses: {
    notStarted: "Chưa thực hiện",
    inProgress: "Đang thực hiện",
    done: "Đã hoàn thành",
    adjusted: "Không thực hiện/Điều chỉnh",
  },
  verdicts: verdictWords,
  taskStates: taskStateWords,
  needsMending: "! Cần sửa",
  form: formWords,
  summary: summaryWords,
  document: documentWords,
  log: logWords,
  findings: findingsSheetWords,
  register: registerWords,
  data: dataWords,
};
