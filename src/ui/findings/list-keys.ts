import type { KeyboardEvent } from "react";

/** The index of the finding that an element belongs to; null outside the items. */
export function itemOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>("[data-finding]");
}

/** The shown item at an index, or null. */
export function itemAt(list: HTMLElement, index: number): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-finding="${index}"]`);
}

/** Arrow keys, Home and End in a list of findings: up and down from item to item, right and left through an item's buttons. */
export function moveByKey(event: KeyboardEvent<HTMLElement>): void {
  const item = event.target instanceof Element ? itemOf(event.target) : null;
  if (item === null || usesArrows(event.target)) return;
  const target = targetOf(event, item);
  if (target === null) return;
  event.preventDefault();
  target.focus();
}

function targetOf({ key, currentTarget, target }: KeyboardEvent<HTMLElement>, item: HTMLElement) {
  const items = [...currentTarget.querySelectorAll<HTMLElement>("[data-finding]")];
  const at = items.indexOf(item);
  const stops = [item, ...item.querySelectorAll<HTMLElement>("button")];
  const stop = stops.indexOf(target as HTMLElement);
  const targets: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowDown: items[at + 1],
    ArrowUp: items[at - 1],
    Home: items[0],
    End: items.at(-1),
    ArrowRight: stops[stop + 1],
    ArrowLeft: stops[stop - 1],
  };
  return targets[key] ?? null;
}

/** Fields have their own use for the arrow keys. */
function usesArrows(target: EventTarget): boolean {
  return target instanceof Element && target.matches("textarea, input, [contenteditable]");
}
