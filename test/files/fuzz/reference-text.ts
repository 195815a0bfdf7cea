import { elementsOf, textOf, type XmlElement } from "./xml-tree";
import { fault } from "./verdict";

/** Text of a string item (ECMA-376 part 1, 18.4.8): its own text and its runs; phonetic guides are none of it. */
export function itemText(item: XmlElement): string {
  onlyElements(item);
  const parts = elementsOf(item).filter(({ uri }) => uri === item.uri);
  if (parts.filter(({ name }) => name === "t").length > 1) fault("invalid", "two texts");
  return parts.map(partText).join("");
}

function partText(part: XmlElement): string {
  if (part.name === "t") return leafText(part);
  if (part.name === "rPh" || part.name === "phoneticPr") return "";
  if (part.name !== "r") return fault("invalid", `element ${part.name} in a text`);
  onlyElements(part);
  const inside = elementsOf(part).filter(({ uri }) => uri === part.uri);
  if (inside.some(({ name }) => name !== "rPr" && name !== "t")) fault("invalid", "element in a run");
  const texts = inside.filter(({ name }) => name === "t");
  return texts.length === 1 ? texts.map(leafText).join("") : fault("invalid", "run without its text");
}

/** Text of an element that has no elements inside, Excel's escapes resolved (22.9.2.19). */
export function leafText(element: XmlElement): string {
  return textWithoutElements(element).replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Text of an element that has no elements inside. */
export function textWithoutElements(element: XmlElement): string {
  return elementsOf(element).length > 0 ? fault("invalid", `element in ${element.name}`) : textOf(element);
}

/** A fault where text stands between elements. */
export function onlyElements(element: XmlElement): void {
  if (/[^ \t\r\n]/.test(textOf(element))) fault("invalid", `text in ${element.name}`);
}
