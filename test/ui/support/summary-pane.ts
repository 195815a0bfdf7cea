import { screen } from "@testing-library/react";
import type { PaneActions } from "../../../src/app/actions";
import { ok } from "../../../src/domain/result";
import type { RegisterView } from "../../../src/domain/register/register-view";
import { button, openTab, renderPane } from "./render-pane";

/** The pane on the tab "Tổng hợp". */
export async function summaryPane(changes: Partial<PaneActions> = {}) {
  const pane = await renderPane(changes);
  await openTab(pane.user, "Tổng hợp");
  return pane;
}

/** The same with this register kept in the workbook. */
export function summaryWith(view: RegisterView, changes: Partial<PaneActions> = {}) {
  return summaryPane({ openRegister: () => Promise.resolve(ok(view)), viewRegister: () => view, ...changes });
}

export const picker = () => screen.getByLabelText<HTMLInputElement>("Chọn tệp đơn vị");
export const twoFiles = [new File(["a"], "vps.xlsx", { lastModified: 5 }), new File(["bc"], "tccb.xlsx")];

/** The same with one unit of the register opened. */
export async function openedUnit(view: RegisterView, unit: RegExp, changes: Partial<PaneActions> = {}) {
  const pane = await summaryWith(view, changes);
  await pane.user.click(await button(unit));
  return pane;
}
