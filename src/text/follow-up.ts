import { planOn } from "../domain/plan/in-force";
import type { Plan } from "../domain/plan/plan";
import type { FollowUp } from "../domain/register/follow-up";
import { chatText } from "./follow-up-chat";
import { letterText, letterVoice, mailText, mailVoice, type FollowUpTexts } from "./follow-up-frames";
import { reportName, request, standingLines, type Voice } from "./follow-up-sentences";

export { followUpAll } from "./follow-up-all";
export type { FollowUpTexts } from "./follow-up-frames";

/** “Đôn đốc” of one unit: e-mail, a short message, and the body of an official letter, to copy. */
export function followUpTexts(followUp: FollowUp, year: Plan): FollowUpTexts {
  const { unitName, period } = followUp;
  const plan = planOn(year, period.to);
  const addressed = { to: [unitName], period };
  const lines = (voice: Voice): readonly string[] => [
    ...standingLines(followUp, plan, voice),
    request(followUp, voice),
  ];
  return {
    email: {
      subject: `Đôn đốc ${reportName(period, plan)} – ${unitName}`,
      body: mailText(addressed, lines(mailVoice(plan)), plan),
    },
    chat: chatText(followUp, plan),
    letter: letterText(addressed, lines(letterVoice(plan)), plan),
  };
}
