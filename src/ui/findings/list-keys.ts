import type { KeyboardEvent } from "react";

/** The item that an element belongs to; null outside the items. */
export function itemOf(element: Element): HTMLElement | null {
  return element.closest<HTMLElement>("[data-finding]");
}

/** The shown item at an index, or null. */
export function itemAt(list: HTMLElement, index: number): HTMLElement | null {
  return list.querySelector<HTMLElement>(`[data-finding="${index}"]`);
}

/**
 * Arrow keys, Home and End in a list of findings: up and down from item to item, right and left through an item's
 * buttons. At an end nothing moves, the page neither.
 */
export function moveByKey(event: KeyboardEvent<HTMLElement>): void {
  const item = event.target instanceof Element ? itemOf(event.target) : null;
  if (item === null || usesArrows(event.target)) return;
  const targets = targetsFrom(event, item);
  if (!targets.has(event.key)) return;
  event.preventDefault();
  targets.get(event.key)?.focus();
}

function targetsFrom(
  { currentTarget, target }: KeyboardEvent<HTMLElement>,
  item: HTMLElement,
): ReadonlyMap<string, HTMLElement | undefined> {
  const items = [...currentTarget.querySelectorAll<HTMLElement>("[data-finding]")];
  const at = items.indexOf(item);
  const stops = [item, ...item.querySelectorAll<HTMLElement>("button")];
  const stop = stops.indexOf(target as HTMLElement);
  return new Map([
    ["ArrowDown", items[at + 1]],
    ["ArrowUp", items[at - 1]],
    ["Home", items[0]],
    ["End", items.at(-1)],
    ["ArrowRight", stops[stop + 1]],
    ["ArrowLeft", stops[stop - 1]],
  ]);
}

/** Fields have their own use for the arrow keys. */
function usesArrows(target: EventTarget): boolean {
  return target instanceof Element && target.matches("textarea, input, [contenteditable]");
}
