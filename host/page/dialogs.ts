import { button, element } from "./dom";
import { TEXTS } from "./texts";

/** A box with one sentence and one button, as Excel shows it; closes with Enter and Escape too. */
export function showMessage(message: string): void {
  const close = (): void => box.close();
  const ok = button({ class: "primary" }, close, TEXTS.ok);
  const box = element(
    "dialog",
    { class: "message", "aria-label": TEXTS.alertTitle },
    element("h2", {}, TEXTS.alertTitle),
    element("p", {}, message),
    element("div", { class: "answers" }, ok),
  );
  box.addEventListener("close", () => box.remove());
  document.body.append(box);
  box.showModal();
  ok.focus();
}
