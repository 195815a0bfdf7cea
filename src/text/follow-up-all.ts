import { formatDate } from "../domain/calendar-date";
import { planOn } from "../domain/plan/in-force";
import type { Plan } from "../domain/plan/plan";
import type { FollowUp } from "../domain/register/follow-up";
import type { UnitState } from "../domain/register/register-view";
import { paddedCount } from "./counting";
import { itemCounts } from "./follow-up-items";
import { chatDeadline, shortReportName } from "./follow-up-chat";
import { letterText, letterVoice, mailText, mailVoice, type FollowUpTexts } from "./follow-up-frames";
import { compilerName, dueSentence, reportName, type Voice } from "./follow-up-sentences";
import { officialDate } from "./official-date";

/** Units that a short message names. */
const namedUnits = 10;

const headings: Readonly<Record<UnitState, string>> = {
  notSent: "chưa gửi báo cáo",
  refused: "có tệp bị trả lại, cần gửi lại",
  asked: "có nhiều tệp, cần xác nhận tệp chính thức",
  needsReview: "cần bổ sung, sửa hoặc giải trình số liệu",
  received: "gửi báo cáo quá hạn",
};
const order = Object.keys(headings) as readonly UnitState[];

/** One reminder to several units, grouped by what each has to do; null texts are never made: with no unit every text is empty. */
export function followUpAll(followUps: readonly FollowUp[], year: Plan): FollowUpTexts {
  const [first] = followUps;
  if (first === undefined) return { email: { subject: "", body: "" }, chat: "", letter: "" };
  const plan = planOn(year, first.period.to);
  const addressed = { to: followUps.map(({ unitName }) => unitName), period: first.period };
  const everyone = { to: ["Các đơn vị có tên dưới đây"], period: first.period };
  return {
    email: {
      subject: `Đôn đốc ${reportName(first.period, plan)}`,
      body: mailText(everyone, [...groupLines(followUps, plan), ask(first, mailVoice(plan))], plan),
    },
    chat: chatToAll(followUps, first, plan),
    letter: letterText(addressed, [...groupLines(followUps, plan), ask(first, letterVoice(plan))], plan),
  };
}

function groupLines(followUps: readonly FollowUp[], plan: Plan): readonly string[] {
  const [first] = followUps;
  if (first === undefined) return [];
  const { today, period } = first;
  return [
    `Tình hình gửi ${reportName(period, plan)} đến ${officialDate(today)} như sau. ${dueSentence(period)}`,
    ...order.flatMap((state) => {
      const group = followUps.filter((followUp) => followUp.state === state);
      if (group.length === 0) return [];
      const names = group.map((followUp, index) => `${index + 1}. ${followUp.unitName}${details(followUp)}`);
      return [`${paddedCount(group.length)} đơn vị ${headings[state]}:`, ...names];
    }),
  ];
}

function details(followUp: FollowUp): string {
  const counts = itemCounts(followUp);
  return counts === "" ? "" : `: ${counts}`;
}

function ask({ isPastDue, period, asOf }: FollowUp, { receiver, paper }: Voice): string {
  const when = isPastDue ? `ngay khi nhận được ${paper}` : `chậm nhất ${officialDate(period.due)}`;
  return `Đề nghị các đơn vị hoàn thành báo cáo, số liệu luỹ kế đến ${officialDate(asOf)}, gửi về ${receiver} ${when}.`;
}

function chatToAll(followUps: readonly FollowUp[], first: FollowUp, plan: Plan): string {
  const names = followUps.slice(0, namedUnits).map(({ unitName }) => unitName);
  const more = followUps.length - names.length;
  const units = more > 0 ? [...names, `và ${paddedCount(more)} đơn vị khác`] : names;
  const due = formatDate(first.period.due);
  return (
    `Kính gửi các đơn vị: ${units.join("; ")}. ${compilerName(plan)} đề nghị các đơn vị hoàn thành, gửi ` +
    `${shortReportName(first, plan)} (hạn gửi ${due}) ${chatDeadline(first)}. Trân trọng cảm ơn.`
  );
}
