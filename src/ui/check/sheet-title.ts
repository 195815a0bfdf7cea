import { metadataSheetName } from "../../domain/form/columns";
import { paneText } from "../../text/pane";

/** Findings of the file as a whole stand under its own title, not under its hidden sheet. */
export function sheetTitle(sheet: string): string {
  return sheet === metadataSheetName ? paneText.check.wholeFile : sheet;
}
