import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "../../host/manifest/check-manifest";

const root = path.resolve(__dirname, "../..");
const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
const site = "https://localhost:3443/";
const built = new Set(["taskpane.html", "help.html"]);
const readFile = (file: string): Uint8Array | undefined => {
  if (built.has(file)) return new Uint8Array();
  const place = path.join(root, file);
  return existsSync(place) ? readFileSync(place) : undefined;
};
const check = (xml: string) => checkManifest(xml, { site, readFile });

/** Ours with one edit, which must change something. */
function edited(from: string | RegExp, to: string): string {
  const xml = manifest.replace(from, to);
  expect(xml).not.toBe(manifest);
  return xml;
}

const label = '<Label resid="Check.Label" />';
const longText = "Ô".repeat(126);

describe("the check of a manifest", () => {
  it("finds nothing in ours", () => {
    expect(check(manifest)).toEqual([]);
  });

  it.each<[string, string, string | RegExp, string]>([
    ["M01", "an element is not closed", "</Hosts>", ""],
    ["M01", "another namespace", "appforoffice/1.1", "appforoffice/1.0"],
    ["M01", "the ribbon's part in another namespace", "taskpaneappversionoverrides", "taskpaneapp"],
    ["M02", "elements in another order", /(<ProviderName>.*\n\s*)(<DefaultLocale>.*)/, "$2$1"],
    ["M02", "an element that is not known", "<Permissions>", "<Colour>red</Colour><Permissions>"],
    [
      "M02",
      "an element is there twice",
      "<DefaultLocale>vi-VN</DefaultLocale>",
      "<DefaultLocale>vi-VN</DefaultLocale><DefaultLocale>vi-VN</DefaultLocale>",
    ],
    ["M02", "no permissions", "<Permissions>ReadWriteDocument</Permissions>", ""],
    ["M02", "no support address", /<SupportUrl.*\/>/, ""],
    [
      "M02",
      "the runtime after the form factor",
      /(\s*<Runtimes>[\s\S]*<\/Runtimes>)([\s\S]*<\/DesktopFormFactor>)/,
      "$2$1",
    ],
    [
      "M02",
      "a tab's label before its groups",
      /(<CustomTab id="CCHC.Tab">)([\s\S]*)(<Label resid="Tab.Label" \/>)/,
      "$1$3$2",
    ],
    ["M02", "a button without a tip", /<Supertip>[\s\S]*?<\/Supertip>/, ""],
    [
      "M02",
      "long texts before short ones",
      /(<bt:ShortStrings>[\s\S]*<\/bt:ShortStrings>\s*)(<bt:LongStrings>[\s\S]*<\/bt:LongStrings>)/,
      "$2$1",
    ],
    [
      "M02",
      "a group without a button",
      /<Control xsi:type="Button" id="CCHC.OpenPane">[\s\S]*?<\/Control>/,
      "",
    ],
    ["M03", "an Id that is no GUID", /<Id>.*<\/Id>/, "<Id>bao-cao</Id>"],
    ["M03", "an Id of zeros", /<Id>.*<\/Id>/, "<Id>00000000-0000-0000-0000-000000000000</Id>"],
    ["M03", "a version with a word", /<Version>.*<\/Version>/, "<Version>1.0-beta</Version>"],
    ["M03", "a version of six digits", /<Version>.*<\/Version>/, "<Version>1.123456</Version>"],
    ["M03", "a locale without a country", "<DefaultLocale>vi-VN", "<DefaultLocale>vi"],
    ["M03", "a permission that Office does not know", "ReadWriteDocument", "ReadWriteEverything"],
    ["M04", "a name that is too long", 'DisplayName DefaultValue="', `DisplayName DefaultValue="${longText}`],
    ["M04", "an empty description", /Description DefaultValue="Tạo[^"]*"/, 'Description DefaultValue=""'],
    [
      "M04",
      "a label that is too long",
      'id="Tab.Label" DefaultValue="',
      `id="Tab.Label" DefaultValue="${longText}`,
    ],
    [
      "M04",
      "a tip that is too long",
      'id="Check.Tip" DefaultValue="',
      `id="Check.Tip" DefaultValue="${longText}${longText}`,
    ],
    ["M04", "a text in decomposed Unicode", "Biểu mẫu", "Biểu mẫu".normalize("NFD")],
    [
      "M05",
      "a translation into the default language",
      'Locale="en-US" Value="Data entry"',
      'Locale="vi-VN" Value="Data entry"',
    ],
    [
      "M05",
      "a translation into no language",
      'Locale="en-US" Value="Data entry"',
      'Locale="english" Value="Data entry"',
    ],
    [
      "M05",
      "the same translation twice",
      '<bt:Override Locale="en-US" Value="Check" />',
      '<bt:Override Locale="en-US" Value="Check" /><bt:Override Locale="en-US" Value="Check" />',
    ],
    ["M06", "a resource that is not there", label, '<Label resid="Check.Lable" />'],
    ["M06", "a label that is a long text", label, '<Label resid="Check.Tip" />'],
    [
      "M06",
      "an icon that is an address of a page",
      'size="16" resid="check.16"',
      'size="16" resid="Taskpane.Url"',
    ],
    [
      "M07",
      "a resource that nothing uses",
      "<bt:ShortStrings>",
      '<bt:ShortStrings><bt:String id="Old.Label" DefaultValue="Cũ" />',
    ],
    [
      "M07",
      "a resource twice",
      '<bt:String id="Tab.Label" DefaultValue="CCHC" />',
      '<bt:String id="Tab.Label" DefaultValue="CCHC" /><bt:String id="Tab.Label" DefaultValue="CCHC" />',
    ],
    ["M07", "a resource's id that is too long", /Tab\.Label/g, `Tab.${"L".repeat(33)}`],
    ["M08", "two buttons of one id", 'id="CCHC.Colour"', 'id="CCHC.Check"'],
    ["M08", "a group without an id", 'Group id="CCHC.PaneGroup"', "Group"],
    ["M09", "a button that does nothing", "<FunctionName>check</FunctionName>", ""],
    ["M09", "an action that Office does not know", 'xsi:type="ShowTaskpane"', 'xsi:type="ShowDialog"'],
    ["M09", "a function with a space", "<FunctionName>check<", "<FunctionName>check it<"],
    [
      "M10",
      "an icon over http",
      "https://localhost:3443/assets/forms-16.png",
      "http://localhost:3443/assets/forms-16.png",
    ],
    [
      "M10",
      "a page of another site",
      '"Taskpane.Url" DefaultValue="https://localhost:3443',
      '"Taskpane.Url" DefaultValue="https://example.org',
    ],
    [
      "M10",
      "a relative address",
      'SourceLocation DefaultValue="https://localhost:3443/',
      'SourceLocation DefaultValue="/',
    ],
    ["M10", "an icon that is not there", "assets/check-32.png", "assets/chek-32.png"],
    ["M10", "an address that is too long", "/taskpane.html", `/taskpane.html?${"a".repeat(2048)}`],
    ["M11", "an icon of another size", "assets/check-32.png", "assets/check-16.png"],
    ["M11", "no icon of 80 points", '<bt:Image size="80" resid="forms.80" />', ""],
    [
      "M11",
      "a size that Office does not ask for",
      'size="64" resid="forms.64"',
      'size="65" resid="forms.64"',
    ],
    ["M11", "an icon that is no picture", "assets/icon-32.png", "manifest.xml"],
    ["M12", "a set that does not exist", 'bt:Set Name="SharedRuntime"', 'bt:Set Name="SharedRunTime"'],
    [
      "M12",
      "a version of a set that is none",
      'Name="ExcelApi" MinVersion="1.14"',
      'Name="ExcelApi" MinVersion="2021"',
    ],
    [
      "M12",
      "the ribbon asks for less than the pane",
      'Name="ExcelApi" MinVersion="1.14"',
      'Name="ExcelApi" MinVersion="1.3"',
    ],
    [
      "M12",
      "RibbonApi 1.2",
      'bt:Set Name="AddinCommands" MinVersion="1.1"',
      'bt:Set Name="RibbonApi" MinVersion="1.2"',
    ],
    ["M13", "a shared runtime that is short", 'lifetime="long"', 'lifetime="short"'],
    ["M13", "a shared runtime that is not asked for", '<bt:Set Name="SharedRuntime" MinVersion="1.1" />', ""],
    ["M14", "a content add-in", 'xsi:type="TaskPaneApp"', 'xsi:type="ContentApp"'],
    ["M14", "an add-in for Word", '<Host Name="Workbook" />', '<Host Name="Document" />'],
  ])("[%s] finds %s", (rule, _what, from, to) => {
    const xml = edited(from, to);
    const problems = check(xml);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    const line = problems.find((problem) => problem.rule === rule)?.line ?? 0;
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(xml.split("\n").length);
  });

  it("names the line", () => {
    const xml = edited(label, '<Label resid="Check.Lable" />');
    const line = xml.split("\n").findIndex((text) => text.includes("Check.Lable")) + 1;
    expect(check(xml)).toEqual([
      { rule: "M06", line, message: "<Label> refers to Check.Lable, which is not there" },
    ]);
  });
});

describe("manifest.xml", () => {
  it("has the pane and the four commands that the add-in answers", () => {
    const names = [...manifest.matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    expect(names).toEqual(["createForms", "check", "colour", "consolidate"]);
    expect(manifest.match(/xsi:type="ShowTaskpane"/g)).toHaveLength(1);
  });

  it("asks little of an old Excel, which then says why the pane is not there, and Excel 2021 for the ribbon", () => {
    const [base = "", ribbon = ""] = manifest.split("<VersionOverrides");
    expect(base).toContain('<Set Name="ExcelApi" MinVersion="1.7" />');
    expect(ribbon).toContain('<bt:Set Name="ExcelApi" MinVersion="1.14" />');
  });
});
