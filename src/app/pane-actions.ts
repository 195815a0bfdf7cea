import { ok } from "../domain/result";
import type { PaneActions } from "./actions";
import type { AppContext } from "./app-context";
import { createCheckActions } from "./check-use-cases";
import { readStatus } from "./check-workbook";
import { clearColours, colourForms } from "./colour-forms";
import { createForms } from "./create-forms";
import { createRegister } from "./register";
import { newDesk } from "./register-desk";
import { createUnitFileActions } from "./unit-file-use-cases";

/** Everything the pane can do, over one workbook. */
export function createPaneActions(app: AppContext): PaneActions {
  const desk = newDesk(app);
  return {
    plan: app.plan,
    readStatus: () => readStatus(app),
    createForms: (choice) => createForms(choice, app),
    ...createCheckActions(app),
    ...createRegister(app, desk),
    ...createUnitFileActions(app, desk),
    colour: () => colourForms(app),
    clearColours: () => clearColours(app),
    async goTo({ sheet, cell }) {
      const selected = await app.workbook.select(sheet, cell);
      return selected.ok ? ok(undefined) : selected;
    },
  };
}
