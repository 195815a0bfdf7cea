import type { reportLines as vietnamese } from "../failure-report";

/** Words of "Copy error details". */
export const reportLines: typeof vietnamese = {
  heading: "Error report – administrative reform report add-in",
  version: "Version",
  statement: "Statement",
  error: "Error",
  nothingPrivate: "This report contains no figures and no names of units, files or persons.",
};
