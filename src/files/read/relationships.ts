import { attribute } from "./xml-attribute";
import { eachChild, nextEvent, openRoot, type XmlScan } from "./xml-scanner";

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: "worksheet", "sharedStrings"; the same in strict and transitional files. */
  readonly type: string;
  /** Path of the part in the package, without a leading "/". */
  readonly target: string;
}

/** Links of a part that stands in `folder` ("" or "xl/"), links to what is outside the package left out. */
export function readRelationships(scan: XmlScan, folder: string): readonly Relationship[] {
  const found: Relationship[] = [];
  openRoot(scan, "Relationships");
  eachChild(scan, () => {
    if (scan.name !== "Relationship" || attribute(scan, "TargetMode") === "External") return;
    found.push(relationship(scan, folder));
  });
  nextEvent(scan);
  return found;
}

function relationship(scan: XmlScan, folder: string): Relationship {
  const type = attribute(scan, "Type") ?? "";
  const target = (attribute(scan, "Target") ?? "").replaceAll("\\", "/");
  return {
    id: attribute(scan, "Id") ?? "",
    type: type.slice(type.lastIndexOf("/") + 1),
    target: resolvePath(target.startsWith("/") ? target : folder + target),
  };
}

/** RFC 3986, 5.2.4; a path that ends in "/" is that of no part. */
function resolvePath(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/") + (path.endsWith("/") ? "/" : "");
}
