import type { TaskState } from "../domain/attain/task-state";
import type { Verdict } from "../domain/attain/verdict";

/** What each verdict is called on the sheets. The sign before a word keeps it readable in black and white. */
export const verdictWords: Readonly<Record<Verdict, string>> = {
  met: "✔ Đã đạt",
  near: "▲ Gần đạt",
  missed: "✖ Chưa đạt",
  none: "– Chưa có số liệu",
  notArising: "– Không phát sinh",
  unpublished: "… Chưa công bố",
};

/** What each state of a task is called on the sheets. */
export const taskStateWords: Readonly<Record<TaskState, string>> = {
  onTime: "✔ Hoàn thành đúng hạn",
  late: "▲ Hoàn thành quá hạn",
  done: "✔ Hoàn thành",
  inProgress: "… Đang thực hiện",
  notStarted: "… Chưa thực hiện",
  overdue: "✖ Quá hạn chưa hoàn thành",
  ongoing: "… Thường xuyên",
  noBasis: "– Chưa có căn cứ",
  adjusted: "– Điều chỉnh",
};
