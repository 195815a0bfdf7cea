import { formatReference, parseReferences } from "./references";
import { findElements, makeElement, escapeXml, textOf, unescapeXml, type XmlElement } from "./xml";
import { intersect, type Area } from "../model/area";
import type {
  ComparedType,
  DataValidation,
  Operand,
  PlacedValidation,
  ValidationAlert,
  ValidationOperator,
  ValidationRule,
} from "../model/sheet-rules";

const TYPES: Readonly<Record<ComparedType, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** Far enough for a sheet of a person: a rule on whole columns would otherwise guard a million cells. */
const GUARDED: Area = { row: 0, column: 0, rowCount: 5000, columnCount: 500 };

/** Validations of a worksheet part, those of the Office 2010 extension included; other kinds are left out. */
export function readValidations(sheetXml: string): Omit<PlacedValidation, "id">[] {
  return findElements(sheetXml, "dataValidation").flatMap((element) => {
    const rule = readRule(element);
    const sqref = element.attributes["sqref"] ?? textOf(element.inner, "sqref") ?? "";
    const areas = parseReferences(sqref).flatMap((area) => intersect(area, GUARDED) ?? []);
    return rule && areas.length > 0 ? [{ ...readRest(element), rule, areas }] : [];
  });
}

/** The part without its validations: exceljs would expand each to one object a cell and spoil formulas in them. */
export function withoutValidations(sheetXml: string): string {
  return sheetXml.replace(/<dataValidations[\s\S]*?<\/dataValidations>/g, "");
}

/** The part with validations in the place where the format wants them. */
export function withValidations(sheetXml: string, validations: readonly PlacedValidation[]): string {
  if (validations.length === 0) return sheetXml;
  const inner = validations.map(writeValidation).join("");
  const element = makeElement("dataValidations", { count: validations.length }, inner);
  return sheetXml.replace(
    /<(hyperlinks|printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing|tableParts|extLst)\b|<\/worksheet>/,
    (next) => element + next,
  );
}

function readRule({ attributes, inner }: XmlElement): ValidationRule | undefined {
  const first = formulaText(inner, "formula1");
  const second = formulaText(inner, "formula2");
  if (attributes["type"] === "list") {
    return { type: "list", source: readSource(first), inCellDropDown: attributes["showDropDown"] !== "1" };
  }
  if (attributes["type"] === "custom") return { type: "custom", formula: `=${first}` };
  const type = (Object.keys(TYPES) as ComparedType[]).find((key) => TYPES[key] === attributes["type"]);
  const operator = capitalise(attributes["operator"] ?? "between") as ValidationOperator;
  if (!type) return undefined;
  return {
    type,
    operator,
    formula1: readOperand(first),
    ...(second ? { formula2: readOperand(second) } : {}),
  };
}

function readRest({ attributes }: XmlElement): Omit<DataValidation, "rule"> {
  return {
    ignoreBlanks: attributes["allowBlank"] === "1",
    prompt: {
      title: attributes["promptTitle"] ?? "",
      message: attributes["prompt"] ?? "",
      showPrompt: attributes["showInputMessage"] === "1",
    },
    errorAlert: {
      title: attributes["errorTitle"] ?? "",
      message: attributes["error"] ?? "",
      showAlert: attributes["showErrorMessage"] === "1",
      style: capitalise(attributes["errorStyle"] ?? "stop") as ValidationAlert["style"],
    },
  };
}

function writeValidation(validation: PlacedValidation): string {
  const { rule, prompt, errorAlert } = validation;
  const isCompared = rule.type !== "list" && rule.type !== "custom";
  const attributes = {
    type: isCompared ? TYPES[rule.type] : rule.type,
    operator: isCompared ? rule.operator.replace(/^./, (letter) => letter.toLowerCase()) : undefined,
    errorStyle: errorAlert.style.toLowerCase(),
    allowBlank: validation.ignoreBlanks ? 1 : 0,
    showDropDown: rule.type === "list" && !rule.inCellDropDown ? 1 : undefined,
    showInputMessage: prompt.showPrompt ? 1 : 0,
    showErrorMessage: errorAlert.showAlert ? 1 : 0,
    errorTitle: errorAlert.title || undefined,
    error: errorAlert.message || undefined,
    promptTitle: prompt.title || undefined,
    prompt: prompt.message || undefined,
    sqref: validation.areas.map((area) => formatReference(area)).join(" "),
  };
  return makeElement("dataValidation", attributes, writeFormulas(rule));
}

function writeFormulas(rule: ValidationRule): string {
  if (rule.type === "list") return formula(1, rule.source.startsWith("=") ? rule.source : `"${rule.source}"`);
  if (rule.type === "custom") return formula(1, rule.formula);
  return formula(1, rule.formula1) + (rule.formula2 === undefined ? "" : formula(2, rule.formula2));
}

function formula(number: 1 | 2, operand: Operand): string {
  return `<formula${number}>${escapeXml(String(operand).replace(/^=/, ""))}</formula${number}>`;
}

/** In the extension the text stands one element deeper. */
function formulaText(inner: string, name: string): string {
  const [element] = findElements(inner, name);
  return element ? (textOf(element.inner, "f") ?? unescapeXml(element.inner)) : "";
}

function readSource(text: string): string {
  return /^".*"$/s.test(text) ? text.slice(1, -1) : `=${text}`;
}

function readOperand(text: string): Operand {
  return text.trim() === "" || Number.isNaN(Number(text)) ? `=${text}` : Number(text);
}

function capitalise(word: string): string {
  return word.replace(/^./, (letter) => letter.toUpperCase());
}
