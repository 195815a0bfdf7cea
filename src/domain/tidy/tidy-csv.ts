import type { TidyRow } from "./tidy-rows";

const byteOrderMark = "\ufeff";
const lineEnd = "\r\n";
const linesInPiece = 1000;

/** Columns of the CSV. The first five never change; `number` and `date` repeat the value where it is one, and are empty elsewhere. */
export const csvColumns = ["unit", "period", "row", "column", "value", "number", "date"] as const;

/**
 * C13: tidy data as CSV, in pieces of about 1 000 lines, so that no size needs it all at once: UTF-8 with byte-order mark, lines ended by
 * CR LF, fields quoted as RFC 4180 says. Text that a spreadsheet would run as a formula gets an apostrophe in front (OWASP, CSV injection).
 */
export function* tidyCsv(rows: Iterable<TidyRow>): Iterable<string> {
  let lines = [byteOrderMark + csvColumns.join(",")];
  for (const row of rows) {
    lines.push(csvLine(row));
    if (lines.length < linesInPiece) continue;
    yield lines.join(lineEnd) + lineEnd;
    lines = [];
  }
  if (lines.length > 0) yield lines.join(lineEnd) + lineEnd;
}

function csvLine({ unitId, periodId, rowId, column, number, date, text }: TidyRow): string {
  const figure = number === null ? "" : String(number);
  const day = date ?? "";
  const value = text === null ? figure + day : safeText(text);
  return [unitId, periodId, rowId, column, value, figure, day].map(quoted).join(",");
}

/** A number below 0 and a telephone number keep their sign; whatever else begins like a formula does not run. */
function safeText(text: string): string {
  const isNumber = text.trim() !== "" && Number.isFinite(Number(text));
  return !isNumber && /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
}

function quoted(field: string): string {
  return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
