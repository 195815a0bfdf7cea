import { refuse } from "./refusal";
import { attribute, flag } from "./xml-attribute";
import { nextEvent, type XmlScan } from "./xml-scanner";

/** What `workbook.xml` says: the sheets in tab order and the date system. */
export interface WorkbookPart {
  readonly sheets: readonly { readonly name: string; readonly relationshipId: string }[];
  readonly uses1904: boolean;
}

/** Reads the list of sheets, hidden ones included, and the date system; a part that is no workbook is refused. */
export function readWorkbookPart(scan: XmlScan): WorkbookPart {
  const sheets: { name: string; relationshipId: string }[] = [];
  let uses1904 = false;
  openRoot(scan);
  for (let event = nextEvent(scan); event !== "end"; event = nextEvent(scan)) {
    if (event !== "open") continue;
    if (scan.name === "workbookPr") uses1904 ||= flag(scan, "date1904");
    if (scan.name === "sheet" && scan.open.at(-2)?.endsWith("sheets"))
      sheets.push({ name: attribute(scan, "name") ?? "", relationshipId: attribute(scan, "id") ?? "" });
  }
  return { sheets, uses1904 };
}

function openRoot(scan: XmlScan): void {
  if (nextEvent(scan) !== "open" || scan.name !== "workbook") refuse("notXlsx");
}
