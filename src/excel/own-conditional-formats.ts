import { areaAddress } from "../domain/address";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import { isStateColour } from "../domain/sheet/state-colours";

/** The conditional formats of one area, being loaded; the range is followed until they were dealt with. */
export interface AskedFormats {
  readonly range: Excel.Range;
  readonly standing: Excel.ConditionalFormatCollection;
}

/**
 * Asks for the conditional formats in the areas of the given ones. A format of another kind than a formula has no formula:
 * asking it for one without "OrNullObject" makes Excel refuse the whole request (office-js issue 2180).
 */
export function askFormats(
  sheet: Excel.Worksheet,
  formats: SheetBlueprint["conditionalFormats"],
): readonly AskedFormats[] {
  const addresses = new Set(formats.map(({ area }) => areaAddress(area)));
  return [...addresses].map((address) => {
    const range = sheet.getRange(address);
    const standing = range.conditionalFormats;
    standing.load("items/id,items/customOrNullObject/rule/formula");
    return { range, standing };
  });
}

/** Deletes those that the add-in laid, known by their formula, and keeps the officer's own. */
export function deleteOwnFormats(asked: readonly AskedFormats[]): void {
  const formats = asked.flatMap(({ standing }) => standing.items);
  const byId = new Map(formats.map((format) => [format.id, format]));
  for (const format of byId.values()) if (isOwn(format)) format.delete();
  for (const { range } of asked) range.untrack();
}

function isOwn({ customOrNullObject: custom }: Excel.ConditionalFormat): boolean {
  return !custom.isNullObject && isStateColour(custom.rule.formula);
}
