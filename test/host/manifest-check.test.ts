import { readFileSync } from "node:fs";
import { checkManifest } from "../../host/manifest/check-manifest";
import { ownSite } from "../../host/manifest/own-site";
import { brokenManifests, label } from "./broken-manifests";

const manifest = readFileSync("manifest.xml", "utf8");
const check = (xml: string) => checkManifest(xml, ownSite);

/** Ours with one edit, which must change something. */
function edited(from: string | RegExp, to: string): string {
  const xml = manifest.replace(from, to);
  expect(xml).not.toBe(manifest);
  return xml;
}

describe("the check of a manifest", () => {
  it("finds nothing in ours", () => {
    expect(check(manifest)).toEqual([]);
  });

  it.each(brokenManifests)("[%s] finds %s", (rule, _what, from, to) => {
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
