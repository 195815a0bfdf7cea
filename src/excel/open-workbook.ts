import type { ExcelFailure, WorkbookOpener } from "../app/ports";
import { err, type Result } from "../domain/result";
import { runExcel } from "./run";

/** Opens files as new workbooks (`Excel.createWorkbook`, ExcelApi 1.8); an Excel without it answers ApiNotFound. */
export const officeOpener: WorkbookOpener = { openWorkbook };

/** The function of the library, not `application.createWorkbook`: on the web it takes another way (office-js issue 3646). */
async function openWorkbook(bytes: Uint8Array): Promise<Result<void, ExcelFailure>> {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.8"))
    return err({ kind: "excel", code: "ApiNotFound", sheet: null, statement: "Excel.createWorkbook" });
  return runExcel(() => Excel.createWorkbook(base64(bytes)));
}

/** Without the prefix of a data URI. In pieces, because a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const piece = 8192;
  let text = "";
  for (let start = 0; start < bytes.length; start += piece)
    text += String.fromCharCode(...bytes.subarray(start, start + piece));
  return btoa(text);
}
