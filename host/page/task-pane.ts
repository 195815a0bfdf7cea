import { button, element } from "./dom";
import { TEXTS } from "./texts";

/** What Excel for Mac in Vietnamese appends to the pane's address. */
const HOST_INFO = "_host_Info=Excel$Mac$16.00$vi-VN$telemetry$$$0";

/** The pane's page lies beside this one, or on this site where `?pane=` says. */
function paneAddress(): string {
  const page = new URLSearchParams(location.search).get("pane") ?? "taskpane.html";
  const url = new URL(page, location.href);
  return `${url.origin === location.origin ? url.href : "taskpane.html"}?${HOST_INFO}`;
}

/** The task pane beside the spreadsheet. Its page lives on while it is closed, as a shared runtime does. */
export interface TaskPane {
  readonly frame: HTMLIFrameElement;
  open(): void;
  close(): void;
  /** Loads the add-in anew, as Excel does when a workbook is opened. */
  reload(): void;
}

/** Draws the pane and starts the add-in in it. */
export function drawTaskPane(place: HTMLElement, title: string): TaskPane {
  const frame = element("iframe", { title: TEXTS.pane.frame, src: paneAddress() });
  const close = (): void => place.classList.add("closed");
  const closeButton = button(
    { class: "close", title: TEXTS.pane.close, "aria-label": TEXTS.pane.close },
    close,
    "✕",
  );
  place.append(element("div", { class: "pane-title" }, element("h2", {}, title), closeButton), frame);
  return {
    frame,
    close,
    open: () => place.classList.remove("closed"),
    reload: () => frame.contentWindow?.location.reload(),
  };
}
