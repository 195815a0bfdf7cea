import type { PlanFiles } from "../app/plan-ports";
import type { FileFailure, PlanFailure, SourceFile } from "../app/ports";
import type { Plan } from "../domain/plan/plan";
import type { PlanVocabulary } from "../domain/plan/plan-vocabulary";
import { err, ok, type Result } from "../domain/result";
import { decisionFromText } from "./decision/read-decision-text";
import { decisionFromDocx } from "./decision/read-docx";
import { parsePlan, planToJson } from "./plan-json";
import { parsePlanPack, planPackToJson } from "./plan-pack-json";

/** Plans as JSON files ("cchc-plan/1", "cchc-plan-pack/1") and decisions as .docx or text in UTF-8. */
export function planFiles(words: PlanVocabulary): PlanFiles {
  return {
    parse: (json) => parsePlan(json, null, words),
    async read(file) {
      const text = utf8(await file.bytes());
      return text === null ? err({ kind: "file", code: "damaged" }) : plansOf(text, words);
    },
    toJson: planToJson,
    write: (plans) => new TextEncoder().encode(`${JSON.stringify(jsonOf(plans), null, 1)}\n`),
    readDecision,
  };
}

function jsonOf(plans: readonly Plan[]): object {
  const [only] = plans;
  return only !== undefined && plans.length === 1 ? planToJson(only) : planPackToJson(plans);
}

function plansOf(text: string, words: PlanVocabulary): Result<readonly Plan[], PlanFailure | FileFailure> {
  const json = parsed(text);
  if (json === null) return err({ kind: "file", code: "damaged" });
  if (typeof json === "object" && "plans" in json) return parsePlanPack(json, words);
  const plan = parsePlan(json, null, words);
  return plan.ok ? ok([plan.value]) : plan;
}

/** A .docx is a zip; everything else must be text. */
async function readDecision(file: SourceFile): ReturnType<PlanFiles["readDecision"]> {
  const bytes = await file.bytes();
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const text = isZip ? null : utf8(bytes);
  return text === null ? decisionFromDocx(bytes) : ok(decisionFromText(text));
}

function utf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function parsed(text: string): object | null {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" ? json : null;
  } catch {
    return null;
  }
}
