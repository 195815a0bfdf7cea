import type { RawValue } from "../../../src/domain/cell-value";
import { elementsOf, type XmlElement } from "./xml-tree";
import { itemText, leafText, onlyElements, textWithoutElements } from "./reference-text";
import { fault } from "./verdict";

/** What a cell needs of its workbook. */
export interface ReferenceBook {
  readonly strings: () => readonly string[];
  readonly uses1904: boolean;
}

export interface ReferenceCell {
  readonly value: RawValue;
  readonly formula: string | null;
}

const blanks = /^[ \t\r\n]*$/;
const xsdDouble = /^[ \t\r\n]*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?[ \t\r\n]*$/;
const isoDate = /^[ \t\r\n]*(\d{4})-(\d\d)-(\d\d)(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?[ \t\r\n]*$/;

/** Value and formula of a `c` (ECMA-376 part 1, 18.3.1.4). */
export function readCellElement(cell: XmlElement, book: ReferenceBook): ReferenceCell {
  onlyElements(cell);
  const type = cell.attributes.find(({ name, uri }) => name === "t" && uri === "")?.value ?? "n";
  const inside = elementsOf(cell).filter(({ uri }) => uri === cell.uri);
  const strange = inside.find(({ name }) => !["f", "v", "is", "extLst"].includes(name));
  if (strange) fault("invalid", `element ${strange.name} in a cell`);
  const [value, formula, item] = ["v", "f", "is"].map((name) => single(inside, name));
  if (item && type !== "inlineStr") fault("invalid", "inline text in a cell of another type");
  if (value && type === "inlineStr") fault("invalid", "value in a cell of inline text");
  return {
    value: item ? itemText(item) : value ? typedValue(type, value, book) : null,
    formula: formula ? `=${leafText(formula)}` : null,
  };
}

function single(inside: readonly XmlElement[], name: string): XmlElement | undefined {
  const [first, second] = inside.filter((element) => element.name === name);
  return second ? fault("contradictory", `two ${name} in a cell`) : first;
}

function typedValue(type: string, element: XmlElement, book: ReferenceBook): RawValue {
  const text = textWithoutElements(element);
  if (type === "str") return leafText(element);
  if (blanks.test(text)) return null;
  switch (type) {
    case "s":
      return sharedString(text, book);
    case "b":
      return truthValue(text);
    case "e":
      return { error: text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, "") };
    case "n":
      return xsdDouble.test(text) && Number.isFinite(Number(text)) ? Number(text) : text;
    case "d":
      return dateSerial(text, book.uses1904);
    default:
      return fault("invalid", `type ${type}`);
  }
}

function sharedString(text: string, book: ReferenceBook): string {
  const digits =
    /^[ \t\r\n]*\+?(\d+)[ \t\r\n]*$/.exec(text)?.[1] ?? fault("contradictory", "index of a string");
  return book.strings()[Number(digits)] ?? fault("contradictory", "string that is not there");
}

function truthValue(text: string): RawValue {
  const word = /^[ \t\r\n]*(1|true|0|false)[ \t\r\n]*$/.exec(text)?.[1];
  return word === undefined ? text : word === "1" || word === "true";
}

/** Days since 1899-12-30 or 1904-01-01; before March 1900, where Excel counts a day that never was, nothing is said. */
function dateSerial(text: string, uses1904: boolean): RawValue {
  const [, year, month, day] = (isoDate.exec(text) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return text;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1901 || year > 2999) return fault("invalid", "date beyond what Excel counts");
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return text;
  return date.getTime() / 86_400_000 + 25_569 - (uses1904 ? 1462 : 0);
}
