import { ok } from "../domain/result";
import type { PaneActions } from "./actions";
import type { AppContext } from "./app-context";
import { newSession } from "./check-session";
import { createCheckActions } from "./check-use-cases";
import { readStatus } from "./check-workbook";
import { clearColours, colourForms } from "./colour-forms";
import { createForms } from "./create-forms";
import { createRegister } from "./register";
import { newPeriodsDesk } from "./periods-desk";
import { createReportActions } from "./report-use-cases";
import { newDesk } from "./register-desk";
import { createUnitFileActions } from "./unit-file-use-cases";

/** Everything the pane can do, over one workbook. */
export function createPaneActions(app: AppContext): PaneActions {
  const desk = newDesk(app);
  const periods = newPeriodsDesk(app);
  const session = newSession(app);
  return {
    plan: app.plan,
    readStatus: () => readStatus(session),
    createForms: (choice) => createForms(choice, app),
    ...createCheckActions(session),
    ...createRegister(desk, periods),
    ...createReportActions(periods),
    ...createUnitFileActions(app, desk),
    colour: () => colourForms(session),
    clearColours: () => clearColours(session),
    async goTo({ sheet, cell }) {
      const selected = await app.workbook.select(sheet, cell);
      return selected.ok ? ok(undefined) : selected;
    },
  };
}
