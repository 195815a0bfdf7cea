import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { findElements } from "./xml";

const WORKBOOK = "xl/workbook.xml";

/** The parts of a .xlsx package as text; exceljs neither keeps nor writes all that the model knows. */
export class Parts {
  private readonly files: Record<string, Uint8Array>;

  constructor(bytes: Uint8Array) {
    this.files = unzipSync(bytes);
    if (!this.files[WORKBOOK]) throw new Error("not a workbook: xl/workbook.xml is missing");
  }

  get workbook(): string {
    return this.read(WORKBOOK);
  }

  /** "" when the part is not there. */
  read(path: string): string {
    const file = this.files[path];
    return file ? strFromU8(file) : "";
  }

  write(path: string, xml: string): void {
    this.files[path] = strToU8(xml);
  }

  /** Changes a part that is there. */
  change(path: string, how: (xml: string) => string): void {
    this.write(path, how(this.read(path)));
  }

  changeWorkbook(how: (xml: string) => string): void {
    this.change(WORKBOOK, how);
  }

  /** Paths of the worksheets in the order of their tabs. */
  sheetPaths(): string[] {
    const targets = new Map(
      findElements(this.read("xl/_rels/workbook.xml.rels"), "Relationship").map(({ attributes }) => [
        attributes["Id"],
        attributes["Target"] ?? "",
      ]),
    );
    return findElements(this.workbook, "sheet").flatMap(({ attributes }) => {
      const target = targets.get(attributes["r:id"]);
      return target?.includes("worksheets/") ? [pathOf(target)] : [];
    });
  }

  toBytes(): Uint8Array {
    return zipSync(this.files as Zippable, { level: 6 });
  }
}

function pathOf(target: string): string {
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}
