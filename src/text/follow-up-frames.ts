import type { Period, Plan } from "../domain/plan/plan";
import { compilerName, reportName, type Voice } from "./follow-up-sentences";

/** Texts to copy: an e-mail, a short message, and the body of an official letter. */
export interface FollowUpTexts {
  readonly email: { readonly subject: string; readonly body: string };
  readonly chat: string;
  readonly letter: string;
}

/** To whom and of which period a text is. */
export interface Addressed {
  readonly to: readonly string[];
  readonly period: Period;
}

/** An e-mail comes from whoever compiles the reports. */
export function mailVoice(plan: Plan): Voice {
  const compiler = compilerName(plan);
  return { sender: compiler, receiver: compiler, paper: "thư này" };
}

/** An official letter comes from the department. */
export function letterVoice(plan: Plan): Voice {
  const { name } = plan.agency;
  const compiler = compilerName(plan);
  const receiver = compiler === name ? name : `${name} (qua ${compiler})`;
  return { sender: name, receiver, paper: "văn bản này" };
}

/** An e-mail around its lines. */
export function mailText({ to }: Addressed, lines: readonly string[], plan: Plan): string {
  return [...receiverLines(to), "", ...lines, "", "Trân trọng.", "", compilerName(plan)].join("\n");
}

/** What an official letter (công văn) says from “V/v” to “Nơi nhận” (Nghị định 30/2020/NĐ-CP, Phụ lục I); its head and signature stand on the office's own paper. */
export function letterText({ to, period }: Addressed, lines: readonly string[], plan: Plan): string {
  const report = reportName(period, plan);
  const ground = `Thực hiện ${plan.title}, ${plan.agency.name} theo dõi, tổng hợp ${report} của các đơn vị.`;
  const body = `${lines.join("\n").replace(/\.$/, "")}./.`;
  return [`V/v đôn đốc ${report}`, "", ...receiverLines(to), "", ground, body, "", ...copies(plan)].join(
    "\n",
  );
}

function receiverLines(to: readonly string[]): readonly string[] {
  if (to.length === 1) return [`Kính gửi: ${to.join("")}`];
  return ["Kính gửi:", ...to.map((name, index) => `- ${name}${index < to.length - 1 ? ";" : "."}`)];
}

/** Where the letter goes and who keeps it, as the plan itself says. */
function copies({ agency }: Plan): readonly string[] {
  const kept = agency.recipients.find((recipient) => recipient.startsWith("Lưu")) ?? "Lưu: VT.";
  return ["Nơi nhận:", "- Như trên;", `- ${kept}`];
}
