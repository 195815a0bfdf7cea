import fc from "fast-check";
import { compositeVerdict, ratioVerdict } from "../../src/domain/attain/attainment";
import { shownAttainment, shownRatio } from "../../src/domain/attain/shown-ratio";
import { formRows, isAnswered, type FormRow } from "../../src/domain/form/form-rows";
import { taskEntry, stateOfEntry } from "../../src/domain/form/task-entry";
import { ratioEntry, verdictEntry, entryAt } from "../../src/domain/form/form-entries";
import { appendixIds, readSubmission } from "../../src/domain/form/read-form";
import { sheetOf, type FormSheet } from "../../src/domain/form/submission";
import { columnIndex } from "../../src/domain/sheet/form-layout";
import { placeRows } from "../../src/domain/sheet/form-body";
import { entryColumns, type ColumnId } from "../../src/domain/form/columns";
import type { Plan } from "../../src/domain/plan/plan";
import { planOn } from "../../src/domain/plan/in-force";
import { sheetWords } from "../../src/text/sheet-words";
import { filledForm } from "../proof/any-plan/filled-form";
import { anyPlan } from "../support/plans/plan-arbitrary";
import { openDesk } from "./support";

const tabs = { appendix1: "Phụ lục I", appendix2: "Phụ lục II" } as const;
const { verdicts, taskStates } = sheetWords;

/** Plans with tasks and figures of several kinds, each with a unit in force in its first period. */
const plans = fc
  .sample(anyPlan, { numRuns: 60, seed: 5 })
  .filter(({ appendix1, appendix2 }) => appendix1.rows.length > 5 && appendix2.tasks.length > 3)
  .filter((plan) => planOn(plan, plan.periods[0]?.to ?? "").units.length > 0)
  .slice(0, 2);

describe("the formulas of any plan's form say what the domain says", () => {
  it.each(plans.map((plan) => [plan.id, plan] as const))("[A03] [A06] [A07] [D02] %s", async (_, plan) => {
    const period = plan.periods[0];
    const unit = planOn(plan, period?.to ?? "").units[0];
    if (!period || !unit) throw new Error("A unit in force");
    const form = filledForm(plan, { unit, at: 0, seed: 3 });
    const desk = await openDesk({}, plan);
    const made = await desk.actions.createForms({ unitId: unit.id, periodId: period.id, asOf: period.to });
    expect(made.ok).toBe(true);
    const submission = readSubmission(form.workbook, plan);
    for (const appendix of appendixIds) {
      const sheet = desk.excel.model.findSheet(tabs[appendix]);
      const entered = sheetOf(submission, appendix);
      if (!sheet || !entered) throw new Error(tabs[appendix]);
      const place = (row: number, column: ColumnId) => ({
        ...{ row, column: columnIndex(appendix, column), rowCount: 1, columnCount: 1 },
      });
      const rows = placeRows(formRows(plan, unit.id, appendix));
      for (const { row, index } of rows)
        for (const column of entryColumns[appendix]) {
          const value = form.entries[`${row.id}/${column}`] ?? null;
          if (typeof value === "string" || typeof value === "number")
            sheet.setContents(place(index, column), [[{ value }]]);
        }
      await desk.excel.model.settle();
      const shown = rows.map(({ row, index }) => [row.id, textAt(sheet, place(index, "state"))]);
      expect(shown).toEqual(rows.map(({ row }) => [row.id, stateOf(row, entered, plan, period.to)]));
      if (appendix === "appendix2") continue;
      for (const { row, index } of rows) {
        if (row.kind !== "ratio" || !row.isAnswered) continue;
        const ratio = ratioEntry(entered, row.id);
        if (ratio === null) throw new Error(row.id);
        const figures = [textAt(sheet, place(index, "result")), textAt(sheet, place(index, "attainment"))];
        const wanted = [shownRatio(ratio, row.target), shownAttainment(ratio, row.target)];
        expect([row.id, ...figures]).toEqual([row.id, ...wanted.map((each) => each ?? "")]);
      }
    }
    desk.close();
  });
});

type Sheet = NonNullable<ReturnType<Awaited<ReturnType<typeof openDesk>>["excel"]["model"]["findSheet"]>>;

function textAt(sheet: Sheet, area: Parameters<Sheet["getContents"]>[0]): unknown {
  return sheet.getContents(area)[0]?.[0]?.value ?? "";
}

/** The word that the domain has for a row; rows without one stay empty. */
function stateOf(row: FormRow, sheet: FormSheet, plan: Plan, asOf: string): string {
  if (row.kind === "composite") {
    const parts = row.partIds.map((id) => ratioEntry(sheet, id));
    const judged = parts.flatMap((ratio) =>
      ratio ? [ratioVerdict(ratio, targetOf(row), plan.nearPercent)] : [],
    );
    return judged.length === 0 ? "" : verdicts[compositeVerdict(judged)];
  }
  if (!isAnswered(row)) return "";
  if (row.kind === "ratio")
    return verdicts[ratioVerdict(ratioEntry(sheet, row.id), row.target, plan.nearPercent)];
  if (row.kind === "qualitative")
    return verdicts[verdictEntry(entryAt(sheet, row.id, "verdict"), row.indicator)?.verdict ?? "none"];
  return taskStates[
    stateOfEntry(taskEntry(sheet, row.task, sheetWords.taskStatuses), row.task, { asOf, plan })
  ];
}

function targetOf({ indicator }: Extract<FormRow, { kind: "composite" }>) {
  if (indicator.kind === "qualitative") throw new Error("A composite has a target");
  return indicator.target;
}
