import type { Finding, RuleId } from "../check/finding";
import type { CellPlace } from "../form/submission";
import type { Certainty } from "../reading/reading";
import { textValue, type BlueprintValue } from "../sheet/blueprint";
import { contentWritten, isSameContent } from "./cell-content";
import type { CellMend, Mend } from "./mend";
import { contentAt, type MendScope } from "./mend-scope";

/** What one cell becomes. */
export interface Becoming {
  readonly at: CellPlace;
  readonly after: BlueprintValue;
  readonly resetsFont?: boolean;
}

/** F02: one mend of a finding, or none when no cell would change; cells that stay as they are are left out. */
export function makeMend(
  { rule, certainty }: { readonly rule: RuleId; readonly certainty: Certainty },
  becomings: readonly Becoming[],
  scope: MendScope,
): readonly Mend[] {
  const cells = becomings.flatMap(({ at, after, resetsFont = false }): readonly CellMend[] => {
    const before = contentAt(scope, at);
    const isSame = isSameContent(before, contentWritten(after));
    return at.cell === null || isSame ? [] : [{ at, before, after, resetsFont }];
  });
  return cells.length > 0 ? [{ rule, certainty, cells }] : [];
}

/** A mend that changes the cell of the finding alone. */
export function ownCell(
  { rule, at }: Pick<Finding, "rule" | "at">,
  to: { readonly after: BlueprintValue; readonly certainty: Certainty; readonly resetsFont?: boolean },
  scope: MendScope,
): readonly Mend[] {
  const { after, certainty, resetsFont = false } = to;
  return makeMend({ rule, certainty }, [{ at, after, resetsFont }], scope);
}

/** A text put in place of what stands in the finding's cell. */
export function ownText(
  found: Pick<Finding, "rule" | "at">,
  to: { readonly text: string; readonly certainty: Certainty; readonly resetsFont?: boolean },
  scope: MendScope,
): readonly Mend[] {
  const { text, ...rest } = to;
  return ownCell(found, { after: textValue(text), ...rest }, scope);
}
