import { allWithin, elementAt, type XmlElement } from "./element-tree";
import type { Report } from "./problem";
import { resourceKinds } from "./shapes";

const longestResource = 32;
const longestControl = 125;

/** M06: every reference leads to a resource of its kind: otherwise "This add-in is no longer available". M07: every resource is used, has an id of its own of at most 32 characters. */
export function checkResources(overrides: XmlElement, report: Report): void {
  const resources = elementAt(overrides, "Resources");
  const defined = new Map<string, { readonly kind: string; readonly at: XmlElement }>();
  for (const kind of resources?.children ?? [])
    for (const at of kind.children) {
      const id = at.attributes["id"] ?? "";
      if (id === "" || id.length > longestResource)
        report("M07", at, `a resource's id has ${id.length} characters`);
      if (defined.has(id)) report("M07", at, `the resource ${id} is there twice`);
      defined.set(id, { kind: kind.name, at });
    }
  const used = allWithin(overrides).filter(({ attributes }) => attributes["resid"] !== undefined);
  for (const at of used) checkReference(at, defined.get(at.attributes["resid"] ?? "")?.kind, report);
  const names = new Set(used.map(({ attributes }) => attributes["resid"]));
  for (const [id, { at }] of defined)
    if (!names.has(id)) report("M07", at, `nothing uses the resource ${id}`);
}

function checkReference(at: XmlElement, kind: string | undefined, report: Report): void {
  const wanted = resourceKinds[at.name];
  const id = at.attributes["resid"];
  if (kind === undefined) report("M06", at, `<${at.name}> refers to ${id}, which is not there`);
  else if (kind !== wanted)
    report("M06", at, `<${at.name}> refers to ${id} in <${kind}>, not in <${wanted}>`);
}

/** M08: tabs, groups and controls have ids of their own of at most 125 characters. */
export function checkControlIds(overrides: XmlElement, report: Report): void {
  const seen = new Set<string>();
  for (const at of allWithin(overrides)) {
    if (!["CustomTab", "Group", "Control"].includes(at.name)) continue;
    const id = at.attributes["id"] ?? "";
    if (id === "" || id.length > longestControl)
      report("M08", at, `<${at.name}> has an id of ${id.length} characters`);
    if (seen.has(id)) report("M08", at, `the id ${id} is there twice`);
    seen.add(id);
  }
}

/** M09: a button names a function of the add-in, or the pane with its page. */
export function checkActions(overrides: XmlElement, report: Report): void {
  for (const at of allWithin(overrides).filter(({ name }) => name === "Action")) {
    const kind = at.attributes["xsi:type"];
    const needed = { ExecuteFunction: "FunctionName", ShowTaskpane: "SourceLocation" }[kind ?? ""];
    if (needed === undefined) report("M09", at, `no action is called "${kind}"`);
    else if (!elementAt(at, needed)) report("M09", at, `<Action> ${kind} lacks <${needed}>`);
    const [called] = at.children.filter(({ name }) => name === "FunctionName");
    if (called && !/^[A-Za-z_$][\w$]*$/.test(called.text.trim()))
      report("M09", called, "it names no function");
  }
}
