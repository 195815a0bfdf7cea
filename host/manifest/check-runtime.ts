import { allWithin, childrenOf, elementAt, type XmlElement } from "./element-tree";
import type { Report } from "./problem";
import { knownSets } from "./shapes";

/** M12: requirement sets are known and written as such; the ribbon asks for no less than the pane; RibbonApi is asked for in code, not here. */
export function checkRequirements(root: XmlElement, report: Report): void {
  const sets = allWithin(root).filter(({ name }) => name === "Set" || name === "bt:Set");
  for (const at of sets) {
    const { Name: name = "", MinVersion: version = "1.1" } = at.attributes;
    if (!knownSets.has(name)) report("M12", at, `no requirement set is called "${name}"`);
    if (!/^\d{1,2}\.\d{1,2}$/.test(version)) report("M12", at, `"${version}" is no version of a set`);
    if (name === "RibbonApi" && version !== "1.1")
      report("M12", at, "RibbonApi 1.2 must not be in a manifest");
  }
  const [base, ribbon] = [childrenOf(root, "Requirements"), childrenOf(root, "VersionOverrides")].map(
    (parts) => parts.flatMap(allWithin).find(({ attributes }) => attributes["Name"] === "ExcelApi"),
  );
  if (base && ribbon && minor(base) > minor(ribbon))
    report("M12", ribbon, "the ribbon asks for less than the pane");
}

function minor({ attributes }: XmlElement): number {
  return Number(attributes["MinVersion"]?.split(".")[1] ?? 1);
}

/** M13: with a shared runtime the page of the pane, of the functions and of the runtime is one, it lives long, and the set is asked for. */
export function checkSharedRuntime(overrides: XmlElement, report: Report): void {
  const all = allWithin(overrides);
  const runtime = all.find(({ name }) => name === "Runtime");
  const asksForIt = all.some(({ attributes }) => attributes["Name"] === "SharedRuntime");
  if (!runtime) return;
  if (runtime.attributes["lifetime"] !== "long")
    report("M13", runtime, "a shared runtime has the lifetime long");
  if (!asksForIt) report("M13", runtime, "the set SharedRuntime is not asked for");
  const page = runtime.attributes["resid"];
  const pages = all.filter(({ name }) => name === "FunctionFile" || name === "SourceLocation");
  for (const at of pages)
    if (at.attributes["resid"] !== page) report("M13", at, `its page is not the runtime's, ${page}`);
}

/** M14: the pane is there without the ribbon (iPad and SharePoint catalogs know the base part only), for workbooks. */
export function checkBase(root: XmlElement, report: Report): void {
  if (root.attributes["xsi:type"] !== "TaskPaneApp") report("M14", root, "it is not a TaskPaneApp");
  const hosts = [elementAt(root, "Hosts"), elementAt(root, "VersionOverrides", "Hosts")];
  const names = hosts.map((at) =>
    childrenOf(at, "Host").map(({ attributes }) => attributes["Name"] ?? attributes["xsi:type"]),
  );
  for (const [index, found] of names.entries())
    if (hosts[index] && !found.includes("Workbook")) report("M14", hosts[index], "it is not for workbooks");
}
