import type { Counters } from "../bridge/counters";
import { element } from "./dom";
import { TEXTS } from "./texts";

const REFRESH_MS = 250;
const MESSAGE_MS = 6000;
const numbers = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 1 });

/** The line at the bottom: what Excel is doing, and what the add-in cost so far. */
export interface StatusBar {
  /** A message that gives way to "Sẵn sàng" after some seconds. */
  tell(message: string): void;
  /** A message that stays until the next one. */
  hold(message: string): void;
}

/** Draws the status bar and keeps its counters up to date. */
export function drawStatusBar(place: HTMLElement, counters: Counters): StatusBar {
  const message = element("span", { role: "status" }, TEXTS.status.ready);
  const cost = element("span", { title: TEXTS.status.countersTip });
  place.append(message, cost);
  setInterval(() => showText(cost, describeCost(counters)), REFRESH_MS);
  let timer = 0;
  const hold = (text: string): void => {
    clearTimeout(timer);
    message.textContent = text;
  };
  const tell = (text: string): void => {
    hold(text);
    timer = window.setTimeout(() => hold(TEXTS.status.ready), MESSAGE_MS);
  };
  return { tell, hold };
}

function describeCost({ batches, actions, requestBytes, responseBytes }: Counters): string {
  const kilobytes = numbers.format((requestBytes + responseBytes) / 1024);
  return TEXTS.status.counters(numbers.format(batches), numbers.format(actions), kilobytes);
}

function showText(place: HTMLElement, text: string): void {
  if (place.textContent !== text) place.textContent = text;
}
