import { ratioVerdict } from "../attain/attainment";
import { ratioValue } from "../attain/ratio";
import { formRows, isAnswered, type AnswerableRow } from "../form/form-rows";
import type { Plan, RowId, UnitId } from "../plan/plan";
import type { UnitCell, UnitRow } from "./consolidation";
import { qualitativeAnswer, usableRatio } from "./indicator-totals";
import type { UnitReport } from "./unit-reports";

/** C09: one unit against every row of Phụ lục I that it answers; a row without usable figures stands as no data, one with an error as faulty. */
export function unitRow(plan: Plan, unitId: UnitId, report: UnitReport | null): UnitRow {
  const rows = formRows(plan, unitId, "appendix1").filter(isAnswered);
  const cells = rows.map((row): [RowId, UnitCell] => [row.id, unitCell(row, report, plan)]);
  return { unitId, hasReported: report !== null, cells: new Map(cells) };
}

const noData: UnitCell = {
  isFaulty: false,
  numerator: null,
  denominator: null,
  ratio: null,
  verdict: "none",
};

function unitCell(row: AnswerableRow, report: UnitReport | null, { nearPercent }: Plan): UnitCell {
  if (report === null || row.kind === "task") return noData;
  if (report.faulty.has(row.id)) return { ...noData, isFaulty: true };
  if (row.kind === "qualitative")
    return { ...noData, verdict: qualitativeAnswer(report, row.indicator)[0]?.verdict ?? "none" };
  const ratio = usableRatio(report, row.id);
  return ratio === null
    ? noData
    : {
        ...noData,
        ...ratio,
        ratio: ratioValue(ratio),
        verdict: ratioVerdict(ratio, row.target, nearPercent),
      };
}
