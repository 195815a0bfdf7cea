import type { followUpPaneText as vietnamese } from "../pane-follow-up";
import { counted } from "./counting";

/** Sentences around the reminders; the reminders themselves are Vietnamese, as the units read them. */
export const followUpPaneText: typeof vietnamese = {
  title: "Reminder",
  all: (count) => `Remind ${counted(count, "unit")} that ${count === 1 ? "has" : "have"} not reported`,
  kinds: "How to send it",
  kind: { email: "E-mail", chat: "Zalo", letter: "Official letter" },
  subject: "Subject",
  copySubject: "Copy subject",
  text: "Text to copy (Vietnamese)",
  copy: "Copy",
  copied: "Copied. Paste it where you want to send it.",
  copyRefused: "Copying did not work. The text is selected; press Ctrl+C.",
  mail: "Open e-mail",
};
