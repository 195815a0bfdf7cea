import type { FUniver } from "@univerjs/core/facade";
import { InterceptorEffectEnum } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import "@univerjs/sheets-numfmt/facade";
import { showText } from "../model/univer/texts";

const NUMBER = 2;
/** After Univer's own number formats. */
const LAST = -0.5;

/** Shows numbers with the decimal comma and the thousands point of Vietnam, those without a number format too. */
export function showNumbersAsVietnamese(api: FUniver): void {
  const book = api.getActiveWorkbook();
  if (!book) throw new Error("create a workbook in Univer before its display");
  book.setNumfmtLocal("vi");
  const interceptors = book.getActiveSheet().getInject().get(SheetInterceptorService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: LAST,
    effect: InterceptorEffectEnum.Value,
    handler: (cell, { rawData }, next) => {
      const isPlain = rawData?.t === NUMBER && typeof rawData.v === "number" && cell?.v === rawData.v;
      return next(isPlain ? { ...cell, v: showText(rawData, "General", "vi-VN") } : cell);
    },
  });
}
