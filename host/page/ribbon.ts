import { button, element } from "./dom";

/** One tab of the ribbon; a tab without a panel shows the spreadsheet's own toolbar. */
export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly panel?: HTMLElement;
}

/** Draws the tabs and shows one panel at a time; answers the function that chooses a tab. */
export function drawRibbon(
  places: { readonly app: HTMLElement; readonly tabs: HTMLElement; readonly ribbon: HTMLElement },
  tabs: readonly RibbonTab[],
): (id: string) => void {
  const choose = (id: string): void => {
    places.app.classList.toggle("shows-toolbar", !tabs.find((tab) => tab.id === id)?.panel);
    tabs.forEach((tab) => {
      if (tab.panel) tab.panel.hidden = tab.id !== id;
      handles.get(tab.id)?.setAttribute("aria-selected", String(tab.id === id));
    });
  };
  const handles = new Map(
    tabs.map(({ id, label }) => [id, button({ role: "tab", class: "tab" }, () => choose(id), label)]),
  );
  // as in Excel: a double click on a tab folds the ribbon, to leave more room for the cells
  places.tabs.addEventListener("dblclick", () => places.app.classList.toggle("folded"));
  places.tabs.append(...handles.values());
  places.ribbon.append(...tabs.flatMap(({ panel }) => panel ?? []));
  return choose;
}

/** A panel of groups. */
export function panel(...groups: readonly HTMLElement[]): HTMLElement {
  return element("div", { class: "panel", role: "tabpanel" }, ...groups);
}

/** A group of controls with its label below. */
export function group(label: string, ...controls: readonly HTMLElement[]): HTMLElement {
  return element(
    "section",
    { class: "group", "aria-label": label },
    element("div", { class: "controls" }, ...controls),
    element("div", { class: "group-label" }, label),
  );
}

/** What a large button shows. */
export interface LargeButton {
  readonly label: string;
  readonly tip: string;
  /** Address of the picture. */
  readonly icon: string;
}

/** A large button: picture above, label below, explanation on hover. */
export function largeButton({ label, tip, icon }: LargeButton, onClick: () => void): HTMLButtonElement {
  const picture = element("img", { src: icon, alt: "", width: "32", height: "32" });
  return button({ class: "large", title: tip }, onClick, picture, element("span", {}, label));
}
