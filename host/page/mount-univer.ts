import { LocaleType, LogLevel, mergeLocales, Univer, UniverInstanceType } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalFormattingWords from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreWords from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsDataValidationPreset } from "@univerjs/preset-sheets-data-validation";
import dataValidationWords from "@univerjs/preset-sheets-data-validation/locales/vi-VN";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-data-validation/lib/index.css";
import { greenTheme } from "@univerjs/themes";
import { newWorkbookData } from "../model/univer/new-workbook";

/** Draws the spreadsheet in `container`, in Vietnamese, holding one blank workbook. */
export function mountUniver(container: HTMLElement): FUniver {
  const locale = LocaleType.VI_VN;
  const words = mergeLocales(coreWords, conditionalFormattingWords, dataValidationWords);
  const locales = { [locale]: words };
  const univer = new Univer({ locale, locales, theme: greenTheme, logLevel: LogLevel.SILENT });
  for (const plugin of presets(container).flatMap(({ plugins }) => plugins)) {
    if (Array.isArray(plugin)) univer.registerPlugin(...plugin);
    else univer.registerPlugin(plugin);
  }
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, newWorkbookData());
  return FUniver.newAPI(univer);
}

/** Without Univer's marks on numbers kept as text: Excel in Vietnamese reads them in another way, see typing.ts. */
function presets(container: HTMLElement) {
  const core = UniverSheetsCorePreset({
    container,
    header: true,
    ribbonType: "simple",
    disableAutoFocus: true,
    disableTextFormatMark: true,
    disableTextFormatAlert: true,
    sheets: { protectedRangeShadow: "none", disableForceStringMark: true, disableForceStringAlert: true },
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true },
  });
  return [core, UniverSheetsDataValidationPreset(), UniverSheetsConditionalFormattingPreset()];
}
