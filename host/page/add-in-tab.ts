import { group, largeButton, panel, type RibbonTab } from "./ribbon";
import type { ManifestButton, ManifestTab } from "./manifest-ribbon";

/** What a button of the add-in does in Excel. */
export interface AddInCommands {
  showTaskpane(): void;
  executeFunction(name: string, button: ManifestButton): void;
}

/** A tab of the manifest, drawn as Excel draws it. */
export function drawAddInTab(tab: ManifestTab, commands: AddInCommands): RibbonTab {
  const groups = tab.groups.map(({ label, buttons }) =>
    group(label, ...buttons.map((one) => drawButton(one, commands))),
  );
  return { id: tab.id, label: tab.label, panel: panel(...groups) };
}

function drawButton(button: ManifestButton, commands: AddInCommands): HTMLButtonElement {
  const { label, tipTitle, tip, icons, action } = button;
  // the manifest names the address of the published add-in; here the same file lies beside the page
  const icon = new URL(icons[32] ?? "").pathname.slice(1);
  return largeButton({ label, tip: `${tipTitle}\n${tip}`, icon }, () => {
    if (action.kind === "showTaskpane") commands.showTaskpane();
    else commands.executeFunction(action.functionName, button);
  });
}
