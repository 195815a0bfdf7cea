import { endLength } from "./quirks/zip-builder";
import { asZip64 } from "./quirks/zip64";
import { oneSheet, rowsOf, zipped } from "./xlsx-parts";

describe("zip64", () => {
  const file = zipped(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));

  it("sizes, offsets and the directory in 64 bits are read", () => {
    expect(rowsOf(asZip64(file))).toEqual([[1]]);
  });

  it("a locator that points nowhere is damage", () => {
    const broken = asZip64(file);
    new DataView(broken.buffer).setBigUint64(broken.length - endLength - 12, 5n, true);
    expect(rowsOf(broken)).toBe("damaged");
  });
});
