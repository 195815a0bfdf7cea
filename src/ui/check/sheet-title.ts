import { metadataSheetName } from "../../domain/form/columns";
import { tabText } from "../../text/tabs";

/** Findings of the file as a whole stand under its own title, not under its hidden sheet. */
export function sheetTitle(sheet: string): string {
  return sheet === metadataSheetName ? tabText.check.wholeFile : sheet;
}
