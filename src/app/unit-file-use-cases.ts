import type { Submission } from "../domain/form/submission";
import { countedReports } from "../domain/register/view-register";
import type { AppContext } from "./app-context";
import type { RegisterPeriod } from "./register-actions";
import { viewOf, type RegisterDesk } from "./register-desk";

import type { UnitFileActions } from "./unit-file-actions";
import { makeUnitFiles, openUnitFile } from "./unit-files";
import { createUnitTabs } from "./unit-tabs";

/** Forms for every unit; the register of the pane gives what stood in the last period. */
export function createUnitFileActions(app: AppContext, desk: RegisterDesk): UnitFileActions {
  return {
    makeUnitFiles: (when, run) => makeUnitFiles({ ...when, past: pastOf(when, desk) }, app, run),
    openUnitFile: (choice) => openUnitFile({ ...choice, past: pastOf(choice, desk) }, app),
    createUnitTabs: (when, run) => createUnitTabs({ ...when, past: pastOf(when, desk) }, app, run),
  };
}

/** The reports that count in earlier periods, the latest period last. */
function pastOf({ periodId }: RegisterPeriod, desk: RegisterDesk): readonly Submission[] {
  const { periods } = desk.app.plan;
  const to = periods.find(({ id }) => id === periodId)?.to ?? "";
  const earlier = periods.filter((period) => period.to < to).sort((a, b) => (a.to < b.to ? -1 : 1));
  return earlier.flatMap((period) =>
    [...countedReports(viewOf(desk, { periodId: period.id, asOf: period.to }))].map(
      (report) => report.submission,
    ),
  );
}
