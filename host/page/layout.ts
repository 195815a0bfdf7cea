import { element } from "./dom";
import { TEXTS } from "./texts";

/** The places of the page that others fill. */
export interface Layout {
  readonly app: HTMLElement;
  readonly bookName: HTMLElement;
  readonly tabs: HTMLElement;
  readonly ribbon: HTMLElement;
  readonly grid: HTMLElement;
  readonly pane: HTMLElement;
  readonly status: HTMLElement;
}

/** Draws the frame: title bar, tabs, ribbon, spreadsheet and pane side by side, status bar. */
export function drawLayout(app: HTMLElement): Layout {
  const bookName = element("span", { class: "book-name" }, TEXTS.newBookName);
  const tabs = element("div", { class: "tabs", role: "tablist" });
  const ribbon = element("div", { class: "ribbon" });
  const grid = element("div", { class: "grid" });
  const pane = element("aside", { class: "pane", "aria-label": TEXTS.pane.frame });
  const status = element("footer", { class: "status" });
  app.append(drawTitle(bookName), tabs, ribbon, element("main", { class: "body" }, grid, pane), status);
  return { app, bookName, tabs, ribbon, grid, pane, status };
}

function drawTitle(bookName: HTMLElement): HTMLElement {
  const mark = element("span", { class: "mark", "aria-hidden": "true" }, "X");
  const note = element("span", { class: "title-note" }, `${TEXTS.title} · ${TEXTS.titleNote}`);
  return element("header", { class: "title" }, mark, bookName, note);
}
