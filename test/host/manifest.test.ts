import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const all = (pattern: RegExp): string[] => [...manifest.matchAll(pattern)].map(([, value = ""]) => value);

describe("manifest.xml", () => {
  const defined = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g);
  const used = all(/resid="([^"]+)"/g);

  it("defines every resource that it uses, and uses every one that it defines", () => {
    expect(new Set(used)).toEqual(new Set(defined));
    expect(new Set(defined).size).toBe(defined.length);
  });

  it("keeps the lengths that Office accepts", () => {
    const shorts = all(/<bt:String id="[\w.]+(?:Label|Title)" DefaultValue="([^"]+)"/g);
    const longs = all(/<bt:String id="[\w.]+(?:Tip|Description)" DefaultValue="([^"]+)"/g);
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
    expect(shorts.filter((text) => text.length > 125)).toEqual([]);
    expect(longs.filter((text) => text.length > 250)).toEqual([]);
    expect(longs).toHaveLength(6);
  });

  it("has no control, group or tab twice", () => {
    const ids = all(/<(?:Control|Group|CustomTab)[^>]* id="([^"]+)"/g);
    expect(ids).toHaveLength(9);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("names icons that are there, PNG of the size it says", () => {
    const images = [
      ...manifest.matchAll(/<bt:Image id="(\w+)\.(\d+)" DefaultValue="https:\/\/localhost:3443\/([^"]+)"/g),
    ];
    expect(images).toHaveLength(40);
    for (const [, , size, file = ""] of images) {
      const png = readFileSync(path.join(root, file));
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(size), Number(size)]);
    }
    all(/(?:IconUrl|HighResolutionIconUrl) DefaultValue="https:\/\/localhost:3443\/([^"]+)"/g).forEach(
      (file) => {
        expect(existsSync(path.join(root, file))).toBe(true);
      },
    );
  });

  it("gives each button a function that the add-in has, or the pane", () => {
    expect(all(/<FunctionName>(\w+)<\/FunctionName>/g)).toEqual([
      "createForms",
      "check",
      "colour",
      "consolidate",
    ]);
    expect(all(/xsi:type="(ShowTaskpane)"/g)).toHaveLength(1);
  });

  it("asks little of an old Excel and more for the ribbon", () => {
    const [base = "", ribbon = ""] = manifest.split("<VersionOverrides");
    expect(base).toContain('<Set Name="ExcelApi" MinVersion="1.7" />');
    expect(ribbon).toContain('<bt:Set Name="ExcelApi" MinVersion="1.14" />');
    expect(ribbon).toContain('<bt:Set Name="SharedRuntime" MinVersion="1.1" />');
  });

  it("speaks https only", () => {
    const addresses = all(/(?:DefaultValue|Value)="(http[^"]+)"/g);
    expect(addresses.filter((address) => !address.startsWith("https://"))).toEqual([]);
  });
});
