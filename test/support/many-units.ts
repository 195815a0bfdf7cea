import { allYear } from "../../src/domain/plan/in-force";
import { consolidateReports } from "../../src/app/consolidate-reports";
import type { Consolidation } from "../../src/domain/consolidate/consolidation";
import type { UnitSubmission } from "../../src/domain/consolidate/unit-reports";
import { readSubmission } from "../../src/domain/form/read-form";
import type { Plan } from "../../src/domain/plan/plan";
import { sheetWords as words } from "../../src/text/sheet-words";
import { validForm } from "../proof/valid-forms";
import { periodOf, realPlan } from "./real-plan";

/** The consolidation of as many units, each with a complete report. */
export function consolidationOf(count: number): {
  readonly plan: Plan;
  readonly consolidation: Consolidation;
} {
  const units = Array.from({ length: count }, (_, index) => ({
    id: `U${index}`,
    name: `Đơn vị số ${index}`,
    aliases: [],
    ...allYear,
  }));
  const plan = { ...realPlan, units };
  const period = periodOf("H1");
  const reports = Array.from({ length: 20 }, (_, seed) =>
    readSubmission(validForm({ unitId: "CCTL", periodId: "H1", seed }).workbook, realPlan),
  );
  const submissions = units.map(({ id }, index): UnitSubmission[] => {
    const submission = reports[index % reports.length];
    return submission ? [{ unitId: id, submission, findings: [] }] : [];
  });
  const frame = { plan, period, asOf: period.to, taskStatuses: words.taskStatuses };
  return { plan, consolidation: consolidateReports(submissions.flat(), frame) };
}
