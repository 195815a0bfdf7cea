import type {
  taskStateWords as vietnameseStates,
  verdictWords as vietnameseVerdicts,
} from "../verdict-words";

/** Verdicts as the pane says them, with the signs that stand on the sheets. */
export const verdictWords: typeof vietnameseVerdicts = {
  met: "✔ Met",
  near: "▲ Nearly met",
  missed: "✖ Not met",
  none: "– No figures yet",
  notArising: "– No cases",
  unpublished: "… Not yet published",
};

/** States of a task as the pane says them, with the signs that stand on the sheets. */
export const taskStateWords: typeof vietnameseStates = {
  onTime: "✔ Completed on time",
  late: "▲ Completed late",
  done: "✔ Completed",
  inProgress: "… In progress",
  notStarted: "… Not started",
  overdue: "✖ Overdue, not completed",
  ongoing: "… Ongoing all year",
  noBasis: "– No basis yet",
  adjusted: "– Adjusted",
};
