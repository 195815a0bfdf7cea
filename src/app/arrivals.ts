import type { CalendarDate } from "../domain/calendar-date";
import type { Arrival } from "../domain/register/arrival";
import type { FileReports } from "./read-reports";
import type { ReadReport } from "./register-ports";

/** When reports reached the office, and when they were added to the register. */
export interface Reception {
  readonly receivedOn: CalendarDate;
  /** ISO time. */
  readonly addedAt: string;
}

/** The reports of files as lines of the register; each is as old as the file itself says, else as the disk says. */
export function arrivalsOf(
  { file, reports, modifiedAt }: FileReports,
  reception: Reception,
): readonly Arrival[] {
  return reports.map((report) => {
    const versionTime = report.savedAt ?? new Date(modifiedAt).toISOString();
    const name = report.tabs === null ? file.name : `${file.name} (${report.tabs})`;
    return arrival(report, { ...reception, versionTime, source: "file", file: name });
  });
}

/** The reports of the open workbook's tabs as lines of the register; they are as old as the reading. */
export function arrivalsOfTabs(reports: readonly ReadReport[], reception: Reception): readonly Arrival[] {
  return reports.map((report) =>
    arrival(report, {
      ...reception,
      versionTime: reception.addedAt,
      source: "tabs",
      file: report.tabs ?? "",
    }),
  );
}

/** The entries of a report may be packed and decoded when asked for, so the property is passed on, not its value. */
function arrival(report: ReadReport, more: Omit<Arrival, keyof ReadReport>): Arrival {
  const properties = Object.getOwnPropertyDescriptors(report);
  return Object.defineProperties({ ...more }, properties) as unknown as Arrival;
}
