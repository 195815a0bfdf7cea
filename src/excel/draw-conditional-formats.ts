import { areaAddress } from "../domain/address";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import { rangeAt } from "./ranges";

type Formats = SheetBlueprint["conditionalFormats"];

/**
 * Lays the conditional formats of a sheet that is drawn, over areas emptied of all others: which ones stand there cannot be
 * asked in the one request that draws, so that an officer's own format in these areas ends with the redrawing.
 */
export function drawConditionalFormats(sheet: Excel.Worksheet, formats: Formats): void {
  const areas = new Map(formats.map(({ area }) => [areaAddress(area), area]));
  for (const area of areas.values()) rangeAt(sheet, area).conditionalFormats.clearAll();
  layConditionalFormats(sheet, formats);
}

/** Lays conditional formats beside the ones that stand there. */
export function layConditionalFormats(sheet: Excel.Worksheet, formats: Formats): void {
  for (const { area, formula, fill, fontColor, isBold } of formats) {
    const format = rangeAt(sheet, area).conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = fill;
    format.custom.format.font.color = fontColor;
    if (isBold) format.custom.format.font.bold = true;
  }
}
