import { attribute } from "./xml-attribute";
import { nextEvent, type XmlScan } from "./xml-scanner";

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
  for (let event = nextEvent(scan); event !== "end"; event = nextEvent(scan)) {
    if (event !== "open" || scan.name !== "Relationship") continue;
    if (attribute(scan, "TargetMode") === "External") continue;
    found.push(relationship(scan, folder));
  }
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

function resolvePath(path: string): string {
  const steps: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
