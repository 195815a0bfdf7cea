import { attribute, flag, linkId } from "./xml-attribute";
import { eachChild, nextEvent, openRoot, type XmlScan } from "./xml-scanner";

/** What `workbook.xml` says: the sheets in tab order and the date system. */
export interface WorkbookPart {
  readonly sheets: readonly { readonly name: string; readonly relationshipId: string }[];
  readonly uses1904: boolean;
}

/** Reads the list of sheets, hidden ones included, and the date system; a part that is no workbook is refused. */
export function readWorkbookPart(scan: XmlScan): WorkbookPart {
  const sheets: { name: string; relationshipId: string }[] = [];
  let uses1904 = false;
  openRoot(scan, "workbook", "notXlsx");
  eachChild(scan, () => {
    if (scan.name === "workbookPr") uses1904 ||= flag(scan, "date1904");
    if (scan.name !== "sheets") return;
    eachChild(scan, () => {
      const name = attribute(scan, "name") ?? "";
      if (scan.name === "sheet") sheets.push({ name, relationshipId: linkId(scan) ?? "" });
    });
  });
  nextEvent(scan);
  return { sheets, uses1904 };
}
