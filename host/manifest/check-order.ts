import type { Report } from "./problem";
import type { XmlElement } from "./element-tree";
import { leaves, shapes, type Shape } from "./shapes";

/** M02: what stands in an element is known, whole and in its order: Office refuses a manifest as "invalid child element" otherwise. */
export function checkOrder(element: XmlElement, parents: readonly string[], report: Report): void {
  const shape = shapeOf(element, parents);
  if (shape !== null) checkChildren(element, shape, report);
  for (const child of element.children) checkOrder(child, [element.name, ...parents], report);
}

/** By an ancestor and its own name, or by its own name; null for what is unknown, which the element around it tells of. */
function shapeOf({ name, children }: XmlElement, parents: readonly string[]): Shape | null {
  const ancestor = parents.find((parent) => shapes[`${parent}/${name}`] !== undefined);
  const shape = ancestor === undefined ? shapes[name] : shapes[`${ancestor}/${name}`];
  const isPlain = name === "Host" && !parents.includes("VersionOverrides");
  if (shape !== undefined && !isPlain) return isReference(name, parents) ? [] : shape;
  return leaves.has(name) || children.length > 0 ? [] : null;
}

/** In the part with the ribbon these only refer to what stands under Resources. */
function isReference(name: string, parents: readonly string[]): boolean {
  const isRibbon = parents.includes("VersionOverrides") && !parents.includes("Resources");
  return isRibbon && ["SourceLocation", "Description", "bt:Image"].includes(name);
}

function checkChildren(element: XmlElement, shape: Shape, report: Report): void {
  let at = 0;
  for (const child of element.children) {
    const index = shape.findIndex((part, i) => i >= at && bare(part) === child.name);
    if (index < 0) report("M02", child, misplaced(child, element, shape));
    else at = mayRepeat(shape[index]) ? index : index + 1;
  }
  const there = new Set(element.children.map(({ name }) => name));
  for (const part of shape)
    if (isRequired(part) && !there.has(bare(part)))
      report("M02", element, `<${element.name}> lacks <${bare(part)}>`);
}

function misplaced({ name }: XmlElement, parent: XmlElement, shape: Shape): string {
  const isKnown = shape.some((part) => bare(part) === name);
  return `<${name}> ${isKnown ? "stands too late or twice" : "is not known"} in <${parent.name}>`;
}

function isRequired(part: string): boolean {
  return !/[?*]$/.test(part);
}

function bare(part: string): string {
  return part.replace(/[?*+]$/, "");
}

function mayRepeat(part = ""): boolean {
  return /[*+]$/.test(part);
}
