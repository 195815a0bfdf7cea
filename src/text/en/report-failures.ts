import type { RowNumber } from "../../domain/form/row-numbers";
import { assertNever } from "../../domain/result";
import type { FailureText } from "../failures";
import type { ReportFailure } from "../report-failures";
import { rowName, some } from "./row-names";

/** So many rows are named; the rest is counted. */
const namedRows = 8;

/** Sentences for what is not done with a report. */
export function describeReportFailure(failure: ReportFailure): FailureText {
  switch (failure.kind) {
    case "periodLocked":
      return periodLocked(failure.rows);
    case "lockedAlready":
      return {
        title: "The figures of this period are locked already.",
        body: "The locked figures were kept. To lock them anew, press “Reopen period” first.",
      };
    case "notLocked":
      return {
        title: "The figures of this period are not locked.",
        body: "The workbook has not changed. Press “Create consolidated sheets” to see the latest state.",
      };
    case "noPeriods":
      return {
        title: "This file holds no consolidated figures of any period.",
        body: "The figures in this workbook were kept. Choose the workbook in which the consolidated sheets of the earlier period were created.",
      };
    default:
      return assertNever(failure);
  }
}

function periodLocked(rows: readonly RowNumber[]): FailureText {
  const where = rows.length === 0 ? rowName(null) : some(rows.map(rowName), namedRows);
  return {
    title: `The figures of this period are locked; the present figures differ from them in: ${where}.`,
    body: "The consolidated sheets with the locked figures were kept. To bring in the new figures, press “Reopen period”, then create the sheets again.",
  };
}
