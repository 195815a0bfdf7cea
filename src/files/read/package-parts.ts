import { refuse } from "./refusal";
import { attribute } from "./xml-attribute";
import { nextEvent, scanXml, type XmlScan } from "./xml-scanner";
import { decodeXml } from "./xml-text";
import type { ZipDirectory } from "./zip-directory";
import { readZipPart } from "./zip-part";

/** An .xlsx opened: its directory and bytes; parts are inflated when asked for. */
export interface PackageFile {
  readonly bytes: Uint8Array;
  readonly directory: ZipDirectory;
}

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: "worksheet", "sharedStrings"; the same in strict and transitional files. */
  readonly type: string;
  /** Path of the part in the package, without a leading "/". */
  readonly target: string;
}

/** Starts a scan of a part; a part that is missing is damage. */
export function scanPart({ bytes, directory }: PackageFile, path: string): XmlScan {
  const entry = directory.get(path.toLowerCase());
  return entry === undefined ? refuse("damaged") : scanXml(decodeXml(readZipPart(bytes, entry)));
}

/** Links of a part ("" for those of the package), none when the file that holds them is missing. */
export function readRelationships(file: PackageFile, part: string): readonly Relationship[] {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const path = `${folder}_rels/${part.slice(folder.length)}.rels`;
  if (!file.directory.has(path.toLowerCase())) return [];
  const scan = scanPart(file, path);
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
