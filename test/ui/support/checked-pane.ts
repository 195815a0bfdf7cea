import type { PaneActions } from "../../../src/app/actions";
import type { CheckReport } from "../../../src/app/check-actions";
import type { Finding } from "../../../src/domain/check/finding";
import type { CellContent } from "../../../src/domain/cell-value";
import type { CellMend, Mend } from "../../../src/domain/fix/mend";
import type { CellPlace } from "../../../src/domain/form/submission";
import { ok } from "../../../src/domain/result";
import type { BlueprintValue } from "../../../src/domain/sheet/blueprint";
import { button, openTab, renderPane, waits } from "./render-pane";

/** The pane on the tab "Kiểm tra" after a check with this report. */
export async function checkedPane(report: CheckReport, changes: Partial<PaneActions> = {}) {
  const pane = await renderPane({ check: () => Promise.resolve(ok(report)), ...changes });
  await openTab(pane.user, "Kiểm tra");
  await pane.user.click(await button("Kiểm tra"));
  await waits(0);
  return pane;
}

/** A text in a cell. */
export const typed = (text: string): CellContent => ({ kind: "value", value: text });
/** A number for a cell. */
export const number = (value: number): BlueprintValue => ({ kind: "number", number: value });

/** Writes one cell anew. */
export const cellMend = (at: CellPlace, before: string, after: BlueprintValue): CellMend => ({
  at,
  before: typed(before),
  after,
  resetsFont: false,
});

/** A text that becomes a number. */
export const mendOf = (
  { rule, at }: Finding,
  [before, after]: readonly [string, number],
  certainty: Mend["certainty"] = "safe",
): Mend => ({ rule, certainty, cells: [cellMend(at, before, number(after))] });
