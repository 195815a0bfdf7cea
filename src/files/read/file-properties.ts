import type { WorkbookGrid } from "../../domain/cell-value";
import { plainText } from "./rich-text";
import { Refusal } from "./refusal";
import { nextEvent, type XmlScan } from "./xml-scanner";

/** Who saved a file last and when. */
export type FileProperties = NonNullable<WorkbookGrid["properties"]>;

/** What is known of a file without `docProps/core.xml`. */
export const noProperties: FileProperties = { lastModifiedBy: null, modified: null };

/** Who saved the file last, and when (OPC, core properties); what is no point in time is null, and so is all of a part that is not well formed. */
export function readFileProperties(start: () => XmlScan): FileProperties {
  try {
    return propertiesOf(start());
  } catch (error) {
    if (error instanceof Refusal && error.code === "damaged") return noProperties;
    throw error;
  }
}

function propertiesOf(scan: XmlScan): FileProperties {
  const found = new Map<string, string>();
  for (let event = nextEvent(scan); event !== "end"; event = nextEvent(scan)) {
    const name = scan.name.replace(":", "");
    if (event === "open" && scan.open.length === 2 && wanted.has(name))
      found.set(name, plainText(scan).trim());
  }
  const modified = found.get("modified") ?? "";
  return {
    lastModifiedBy: found.get("lastModifiedBy") || null,
    modified: Number.isNaN(Date.parse(modified)) ? null : modified,
  };
}

const wanted: ReadonlySet<string> = new Set(["lastModifiedBy", "modified"]);
