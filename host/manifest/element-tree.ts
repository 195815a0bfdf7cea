import { SaxesParser } from "saxes";

/** An element of an XML document, with the line on which it begins. */
export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly line: number;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** Reads a document without a document type; null and the reason when it is not well-formed. */
export function elementTree(
  xml: string,
): { readonly root: XmlElement } | { readonly root: null; readonly reason: string; readonly line: number } {
  const parser = new SaxesParser({ xmlns: true, position: true });
  const open: Growing[] = [];
  let root: Growing | null = null;
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const element = {
      name,
      attributes: Object.fromEntries(values),
      children: [],
      text: "",
      line: parser.line,
    };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    return { root: null, reason: (error as Error).message, line: parser.line };
  }
  return root === null ? { root, reason: "there is no element", line: 1 } : { root };
}

/** An element and all below it, in the order of the document. */
export function allWithin(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(allWithin)];
}

/** Its children of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** The first element at the end of a path of names. */
export function elementAt(element: XmlElement, ...path: readonly string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], element);
}
