import type { AcceptedReport } from "../app/collect";
import type { CellValue } from "../domain/cell-value";
import { formRows, openColumns } from "../domain/form/form-rows";
import { entryOf, sheetOf } from "../domain/form/submission";
import type { Period, Plan } from "../domain/plan/plan";

const byteOrderMark = "\ufeff";
const lineEnd = "\r\n";
const header = ["unit", "period", "row", "column", "value"];

/**
 * Every entry of the reports as tidy data: unit, period, row, column, value; units in the plan's order, blanks left out.
 * UTF-8 with byte-order mark, RFC 4180. Text that a spreadsheet would run as a formula gets an apostrophe (OWASP, CSV injection).
 */
export function tidyCsv(plan: Plan, period: Period, reports: readonly AcceptedReport[]): string {
  const lines = plan.units.flatMap(({ id }) =>
    reports.filter((report) => report.unitId === id).flatMap((report) => reportLines(plan, period, report)),
  );
  return byteOrderMark + [header, ...lines].map((fields) => fields.map(quoted).join(",") + lineEnd).join("");
}

function reportLines(plan: Plan, period: Period, { unitId, submission }: AcceptedReport): string[][] {
  return (["appendix1", "appendix2"] as const).flatMap((appendix) => {
    const sheet = sheetOf(submission, appendix);
    if (sheet === null) return [];
    return formRows(plan, unitId, appendix).flatMap((row) =>
      openColumns(row).flatMap((column) => {
        const value = valueText(entryOf(sheet, row.id, column)?.value ?? { kind: "blank" });
        return value === "" ? [] : [[unitId, period.id, row.id, column, value]];
      }),
    );
  });
}

function valueText(value: CellValue): string {
  switch (value.kind) {
    case "blank":
      return "";
    case "number":
      return String(value.value);
    case "error":
      return value.code;
    case "text":
    case "date":
      return value.value;
  }
}

/** Numbers and dates stay as they are; other text must not start like a formula. */
function quoted(field: string): string {
  const isNumber = field.trim() !== "" && Number.isFinite(Number(field));
  const safe = !isNumber && /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
