import { calendarDate, type CalendarDate } from "../calendar-date";
import type { RawValue, SheetGrid, WorkbookGrid } from "../cell-value";
import { metadataSheetName } from "./columns";
import { rawText } from "./read-value";
import type { FormIdentity } from "./submission";

const firstKey = "format";

/** R05: the identity of a form stands in key and value rows of the sheet `_cchc`, or of a renamed one whose A1 says "format"; of a key given twice the first counts; a value that cannot be one is null. */
export function readIdentity(workbook: WorkbookGrid): FormIdentity {
  const sheet = identitySheet(workbook);
  const valueOf = (key: string): string | null => rawText(valueAt(sheet, key)) || null;
  return {
    format: valueOf(firstKey),
    planId: valueOf("planId"),
    planYear: yearFrom(valueOf("planYear")),
    planFingerprint: valueOf("planFingerprint"),
    planVersion: versionFrom(valueOf("planVersion")),
    unitId: valueOf("unitId"),
    periodId: valueOf("periodId"),
    cutoffDate: isoDate(valueOf("cutoffDate")),
    nearPercent: nearPercentFrom(valueOf("nearPercent")),
    appVersion: valueOf("appVersion"),
    createdAt: valueOf("createdAt"),
  };
}

/** R05: the sheet on which the identity stands; null without one. */
export function identitySheet({ sheets }: WorkbookGrid): SheetGrid | null {
  const marked = sheets.filter((sheet) => rawText(sheet.rows[0]?.[0]) === firstKey);
  const isNamed = (sheet: SheetGrid): boolean => sheet.name.toLowerCase() === metadataSheetName;
  return marked.find(isNamed) ?? sheets.find(isNamed) ?? marked[0] ?? null;
}

function valueAt(sheet: SheetGrid | null, key: string): RawValue {
  return sheet?.rows.find((row) => rawText(row[0]) === key)?.[1] ?? null;
}

function isoDate(text: string | null): CalendarDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text ?? "") ?? [];
  return calendarDate(Number(year), Number(month), Number(day));
}

/** A whole number from 50 to 99, as in a plan. */
function nearPercentFrom(text: string | null): number | null {
  return text !== null && /^[5-9]\d$/.test(text) ? Number(text) : null;
}

function versionFrom(text: string | null): number | null {
  return text !== null && /^[1-9]\d{0,3}$/.test(text) ? Number(text) : null;
}

function yearFrom(text: string | null): number | null {
  return text !== null && /^\d{4}$/.test(text) ? Number(text) : null;
}
