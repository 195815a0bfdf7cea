import { uniform, type RangeTarget } from "./range-target";
import { boundedPart, requireAllowed } from "../guards";
import type { CellStyle, StylePatch } from "../../model/cell";

/** The styles of the range as far as they can differ. */
export function stylesOf({ sheet, areas }: RangeTarget): CellStyle[] {
  return areas.flatMap((area) => sheet.getStyles(boundedPart(sheet, area)).flat());
}

/** One property of the whole range; null when its cells differ. */
export function readStyle<Key extends keyof CellStyle>(target: RangeTarget, key: Key): CellStyle[Key] | null {
  return uniform(stylesOf(target).map((style) => style[key]));
}

/** Changes the style of the whole range; a protected sheet refuses it unless `allowFormatCells`. */
export function patchStyle({ sheet, areas }: RangeTarget, patch: StylePatch): void {
  requireAllowed(sheet, "allowFormatCells");
  areas.forEach((area) => sheet.setStyle(area, patch));
}

/** A setter that turns the written value into a patch. */
export function writer(toPatch: (value: unknown) => StylePatch) {
  return (target: RangeTarget, value: unknown): void => patchStyle(target, toPatch(value));
}
