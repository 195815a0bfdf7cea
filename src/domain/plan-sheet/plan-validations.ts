import type { Area } from "../address";
import type { Plan } from "../plan/plan";
import type { Validation } from "../sheet/blueprint";
import type { PlanSheetKind } from "./plan-columns";
import { listColumns, listReference, planLists } from "./plan-lists";
import type { PlanSheetWords } from "./plan-sheet-words";

const longestText = 5000;

interface Of {
  readonly kind: PlanSheetKind;
  readonly plan: Plan;
  readonly words: PlanSheetWords;
}

/** What a column says when one of its cells is chosen, and its drop-down. Nothing typed is refused here: the reader says what is wrong, all at once. */
export function planValidations(
  { kind, plan, words }: Of,
  column: string,
  area: Area,
): readonly Validation[] {
  const prompt = words.prompts[kind][column.replace(/\d+$/, "")] ?? null;
  const list = listColumns[`${kind}.${column}`];
  const lists = planLists(plan, words);
  if (list !== undefined) {
    const listFrom = listReference(lists, list);
    return [{ area, rule: { kind: "list", listFrom }, prompt, alert: null }];
  }
  return prompt === null
    ? []
    : [{ area, rule: { kind: "textLength", max: longestText }, prompt, alert: null }];
}
