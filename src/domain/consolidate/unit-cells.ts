import { ratioVerdict } from "../attain/attainment";
import { ratioValue, type Ratio } from "../attain/ratio";
import { entryAt, entryText, ratioEntry, verdictEntry } from "../form/form-entries";
import type { AnswerableRow } from "../form/form-rows";
import type { Plan, QualitativeIndicator, RowId } from "../plan/plan";
import type { IndicatorTotal, UnitCell } from "./consolidation";
import { usableSheet, type UnitReport } from "./unit-reports";

/** The verdict and the words of one unit for a qualitative indicator. */
export type QualitativeAnswer = Pick<IndicatorTotal, "verdict" | "verdictText" | "published">;

/** A row without usable figures. */
export const noData: UnitCell = {
  isFaulty: false,
  numerator: null,
  denominator: null,
  ratio: null,
  verdict: "none",
};

/** The figures of a row that may be used, or null: missing, incomplete or with an error (C07). */
export function usableRatio(report: UnitReport, rowId: RowId): Ratio | null {
  const sheet = usableSheet(report, "appendix1", rowId);
  return sheet === null ? null : ratioEntry(sheet, rowId);
}

/** The verdict and words of one unit for a qualitative indicator; null when it picked none that can be used. */
export function qualitativeAnswer(
  report: UnitReport,
  indicator: QualitativeIndicator,
): QualitativeAnswer | null {
  const sheet = usableSheet(report, "appendix1", indicator.id);
  const picked = sheet && verdictEntry(entryAt(sheet, indicator.id, "verdict"), indicator);
  if (sheet === null || picked === null) return null;
  const published = entryText(entryAt(sheet, indicator.id, "published"));
  return { verdict: picked.verdict, verdictText: picked.label, published };
}

/** C09: what a unit gives in a row of Phụ lục I that it answers: usable figures, no data, or faulty when the row has an error. */
export function unitCell(row: AnswerableRow, report: UnitReport, { nearPercent }: Plan): UnitCell {
  if (row.kind === "task") return noData;
  if (report.faulty.has(row.id)) return { ...noData, isFaulty: true };
  if (row.kind === "qualitative")
    return { ...noData, verdict: qualitativeAnswer(report, row.indicator)?.verdict ?? "none" };
  const ratio = usableRatio(report, row.id);
  if (ratio === null) return noData;
  const verdict = ratioVerdict(ratio, row.target, nearPercent);
  return { ...noData, ...ratio, ratio: ratioValue(ratio), verdict };
}

/** Both figures of a cell, or null when it has none. */
export function ratioOfCell({
  numerator,
  denominator,
}: Pick<UnitCell, "numerator" | "denominator">): Ratio | null {
  return numerator === null || denominator === null ? null : { numerator, denominator };
}
