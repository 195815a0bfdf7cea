import { plainText } from "../read/rich-text";
import { attribute } from "../read/xml-attribute";
import { refuse } from "../read/refusal";
import { eachChild, type XmlScan } from "../read/xml-scanner";

/** Text of a paragraph or cell; `isItalic` when every run that says something is. */
export interface DocxText {
  readonly text: string;
  readonly isItalic: boolean;
}

interface Growing {
  text: string;
  hasUpright: boolean;
  hasItalic: boolean;
}

/** Elements of a paragraph whose runs are its own; what was deleted (`w:del`, `w:moveFrom`) is none of it. */
const holders: ReadonlySet<string> = new Set([
  ...["ins", "moveTo", "hyperlink", "smartTag", "sdt", "sdtContent", "customXml", "fldSimple", "dir", "bdo"],
]);

/** Text of the paragraph just opened (`w:p`): its runs with tabs and line breaks, tracked changes as if accepted. */
export function readParagraph(scan: XmlScan): DocxText {
  const growing: Growing = { text: "", hasUpright: false, hasItalic: false };
  eachChild(scan, () => readInline(scan, growing));
  return { text: growing.text, isItalic: growing.hasItalic && !growing.hasUpright };
}

function readInline(scan: XmlScan, growing: Growing): void {
  if (scan.name === "r") readRun(scan, growing);
  else if (holders.has(scan.name)) eachInside(scan, () => readInline(scan, growing));
}

function readRun(scan: XmlScan, growing: Growing): void {
  let text = "";
  let isItalic = false;
  eachChild(scan, () => {
    if (scan.name === "rPr") eachChild(scan, () => (isItalic ||= isItalicMark(scan)));
    else text += inlineText(scan);
  });
  growing.text += text;
  if (text.trim() === "") return;
  growing.hasItalic ||= isItalic;
  growing.hasUpright ||= !isItalic;
}

function isItalicMark(scan: XmlScan): boolean {
  if (scan.name !== "i") return false;
  const value = attribute(scan, "w:val") ?? attribute(scan, "val") ?? "1";
  return !["0", "false", "off"].includes(value);
}

/** Line breaks, tabs and hyphens that Word keeps apart from the text. */
const signs: Readonly<Record<string, string>> = {
  ...{ tab: "\t", ptab: "\t", br: "\n", cr: "\n", noBreakHyphen: "-" },
};

function inlineText(scan: XmlScan): string {
  return scan.name === "t" ? plainText(scan) : (signs[scan.name] ?? "");
}

/** Elements within elements; a plan's tables stand some ten deep. */
const deepest = 200;

/** Visits every child, as \`eachChild\`, of an element that may hold its like: nesting without end is refused ("unsafe"). */
export function eachInside(scan: XmlScan, visit: () => void): void {
  if (scan.open.length > deepest) refuse("unsafe");
  eachChild(scan, visit);
}
