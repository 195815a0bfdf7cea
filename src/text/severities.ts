import type { Severity } from "../domain/check/finding";

/** What each severity is called, in the pane and on the command line. */
export const severityWords: Readonly<Record<Severity, string>> = {
  error: "Lỗi",
  warning: "Cần giải trình",
  info: "Lưu ý",
};

/** What a query is called once it was answered. */
export const explainedWord = "Đã giải trình";
