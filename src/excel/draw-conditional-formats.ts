import { areaAddress } from "../domain/address";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import { rangeAt } from "./ranges";

/** Lays the conditional formats over their areas after removing the ones that stand there; the first has the highest priority. */
export function drawConditionalFormats(
  sheet: Excel.Worksheet,
  formats: SheetBlueprint["conditionalFormats"],
): void {
  clearConditionalFormats(sheet, formats);
  for (const { area, formula, fill, fontColor, isBold } of formats) {
    const format = rangeAt(sheet, area).conditionalFormats.add("Custom");
    format.custom.rule.formula = formula;
    format.custom.format.fill.color = fill;
    format.custom.format.font.color = fontColor;
    if (isBold) format.custom.format.font.bold = true;
  }
}

/** Removes every conditional format from the areas of the given ones. */
export function clearConditionalFormats(
  sheet: Excel.Worksheet,
  formats: SheetBlueprint["conditionalFormats"],
): void {
  const areas = new Map(formats.map(({ area }) => [areaAddress(area), area]));
  for (const area of areas.values()) rangeAt(sheet, area).conditionalFormats.clearAll();
}
