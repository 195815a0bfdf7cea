import { checkAddresses, checkIcons, type SiteFiles } from "./check-addresses";
import { checkOrder } from "./check-order";
import { checkActions, checkControlIds, checkResources } from "./check-resources";
import { checkBase, checkRequirements, checkSharedRuntime } from "./check-runtime";
import { checkHead, checkOverrides, checkTexts } from "./check-texts";
import { elementTree, elementAt, type XmlElement } from "./element-tree";
import type { ManifestProblem, Report } from "./problem";

const rootNamespace = "http://schemas.microsoft.com/office/appforoffice/1.1";
const ribbonNamespace = "http://schemas.microsoft.com/office/taskpaneappversionoverrides";

/**
 * What Office would refuse in an add-in only manifest, without asking Microsoft's service, by line; M01: it is well-formed
 * XML in Office's namespaces.
 */
export function checkManifest(xml: string, files: SiteFiles): readonly ManifestProblem[] {
  const tree = elementTree(xml);
  if (tree.root === null) return [{ rule: "M01", line: tree.line, message: tree.reason }];
  const { root } = tree;
  const problems: ManifestProblem[] = [];
  const report: Report = (rule, { line }, message) => problems.push({ rule, line, message });
  checkNamespaces(root, report);
  checkOrder(root, [], report);
  for (const check of [checkBase, checkHead, checkTexts, checkOverrides, checkRequirements])
    check(root, report);
  checkAddresses(root, files, report);
  checkIcons(root, files, report);
  const ribbon = elementAt(root, "VersionOverrides");
  if (ribbon)
    for (const check of [checkResources, checkControlIds, checkActions, checkSharedRuntime])
      check(ribbon, report);
  return problems.sort((a, b) => a.line - b.line);
}

function checkNamespaces(root: XmlElement, report: Report): void {
  const ribbon = elementAt(root, "VersionOverrides");
  if (root.name !== "OfficeApp" || root.attributes["xmlns"] !== rootNamespace)
    report("M01", root, `the document is no <OfficeApp> of ${rootNamespace}`);
  if (ribbon && ribbon.attributes["xmlns"] !== ribbonNamespace)
    report("M01", ribbon, `<VersionOverrides> is not of ${ribbonNamespace}`);
}
