import type { Failure } from "../app/actions";

/** What is known of the program and of Excel; nothing of the officer, the office or the workbook. */
export interface ProgramFacts {
  readonly version: string;
  /** "PC 16.0.17928.20114" or what Excel tells instead. */
  readonly excel: string;
  /** The highest ExcelApi of those asked for that this Excel has. */
  readonly excelApi: string;
}

/** What a report is about: a failure of Excel or a file, or a mistake of ours that stopped the pane. */
export type Reported =
  | { readonly kind: "failure"; readonly failure: Failure }
  | { readonly kind: "defect"; readonly error: Error };

/** Words of the lines, in the language in force. */
export const reportLines = {
  heading: "Báo cáo lỗi – tiện ích Báo cáo cải cách hành chính",
  version: "Phiên bản",
  statement: "Lệnh",
  error: "Lỗi",
  nothingPrivate: "Báo cáo này không chứa số liệu, tên đơn vị, tên tệp hay tên người.",
};

/**
 * "Sao chép chi tiết lỗi": lines for the officer of IT. No entry, no name of a unit, a person, a file or a sheet: texts in quotes are
 * taken out of what Excel says of its statement, and of our own mistakes only their kind and their places in the code are told.
 */
export function failureReport(reported: Reported, { version, excel, excelApi }: ProgramFacts): string {
  return [
    reportLines.heading,
    `${reportLines.version}: ${version}`,
    `Excel: ${excel} (ExcelApi ${excelApi})`,
    ...(reported.kind === "failure" ? failureLines(reported.failure) : defectLines(reported.error)),
    reportLines.nothingPrivate,
  ].join("\n");
}

function failureLines(failure: Failure): readonly string[] {
  if (failure.kind === "excel") {
    const where =
      failure.statement === null ? [] : [`${reportLines.statement}: ${withoutTexts(failure.statement)}`];
    return [`${reportLines.error}: excel/${failure.code}`, ...where];
  }
  return [
    failure.kind === "file"
      ? `${reportLines.error}: file/${failure.code}`
      : `${reportLines.error}: ${failure.kind}`,
  ];
}

function defectLines({ name, stack = "" }: Error): readonly string[] {
  const places = stack
    .split("\n")
    .filter((line) => /^\s*at /.test(line))
    .slice(0, mostPlaces);
  return [
    `${reportLines.error}: ${name}`,
    ...places.map((line) => line.trim().replace(/\(?https?:\/\/[^/\s]+\//, "(")),
  ];
}

const mostPlaces = 8;

function withoutTexts(statement: string): string {
  return statement.replace(/"[^"]*"|'[^']*'/g, "…").slice(0, mostSigns);
}

const mostSigns = 200;
