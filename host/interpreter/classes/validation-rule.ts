import * as read from "../arguments";
import { isInstance } from "../office-class";
import { invalidArgument, notImplemented } from "../office-error";
import { checkFormula } from "../check-formula";
import type {
  ComparedType,
  Operand,
  ValidationAlert,
  ValidationOperator,
  ValidationPrompt,
  ValidationRule,
} from "../../model/sheet-rules";

const OPERATORS: readonly ValidationOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];
const COMPARED: readonly ComparedType[] = ["wholeNumber", "decimal", "date", "time", "textLength"];

/** Our rule → Excel.DataValidationRule; {} for none. */
export function readRule(rule: ValidationRule | undefined): object {
  if (!rule) return {};
  const { type, ...content } = rule;
  return { [type]: content };
}

/** Excel.DataValidationRule → our rule; exactly one kind may be given. */
export function writeRule(value: unknown): ValidationRule {
  const given = Object.entries(read.record(value)).filter(([, one]) => one !== undefined && one !== null);
  const [kind, content] = given[0] ?? [];
  if (given.length !== 1 || kind === undefined) throw invalidArgument();
  if (kind === "list") return listRule(read.record(content));
  if (kind === "custom") return { type: "custom", formula: formula(read.record(content)["formula"]) };
  const type = COMPARED.find((one) => one === kind);
  if (!type) throw invalidArgument(`${kind} is no kind of validation.`);
  return comparedRule(type, read.record(content));
}

/** The items of an inline list are separated by commas in every language (issue 2128) and 255 characters at most. */
function listRule({ source, inCellDropDown }: Readonly<Record<string, unknown>>): ValidationRule {
  if (isInstance(source)) throw notImplemented("DataValidation.rule.list.source as a Range");
  const text = read.text(source);
  if (text === "" || (!text.startsWith("=") && text.length > 255))
    throw invalidArgument("The list is empty or too long.");
  return { type: "list", source: text, inCellDropDown: inCellDropDown !== false };
}

function comparedRule(type: ComparedType, content: Readonly<Record<string, unknown>>): ValidationRule {
  const operator = read.oneOf(OPERATORS, content["operator"]);
  const needsTwo = operator === "Between" || operator === "NotBetween";
  const second = content["formula2"];
  if (needsTwo && (second === undefined || second === null)) throw invalidArgument();
  const formula1 = operand(type, content["formula1"]);
  return needsTwo
    ? { type, operator, formula1, formula2: operand(type, second) }
    : { type, operator, formula1 };
}

/** A number, a formula, or for dates and times ISO 8601 text (Excel.DateTimeDataValidation). */
function operand(type: ComparedType, value: unknown): Operand {
  if (typeof value === "number") return value;
  const text = read.text(value);
  if (text.startsWith("=")) return formula(text);
  if (text !== "" && !Number.isNaN(Number(text))) return Number(text);
  const isDate = (type === "date" || type === "time") && /^\d{4}-\d{2}-\d{2}/.test(text);
  if (!isDate) throw invalidArgument();
  return Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / 86_400_000 + 25_569;
}

function formula(value: unknown): string {
  const text = read.text(value);
  if (text === "" || text.length > 255)
    throw invalidArgument("The formula is empty or longer than 255 characters.");
  const whole = text.startsWith("=") ? text : `=${text}`;
  checkFormula(whole);
  return whole;
}

/** Excel.DataValidationPrompt: title up to 32, message up to 255 characters. */
export function readPrompt(value: unknown): ValidationPrompt {
  const { title, message, showPrompt } = read.record(value);
  return { title: limited(title, 32), message: limited(message, 255), showPrompt: showPrompt !== false };
}

/** Excel.DataValidationErrorAlert: title up to 32, message up to 255 characters. */
export function readAlert(value: unknown): ValidationAlert {
  const { title, message, showAlert, style } = read.record(value);
  return {
    title: limited(title, 32),
    message: limited(message, 255),
    showAlert: showAlert !== false,
    style: read.oneOf(["Stop", "Warning", "Information"] as const, style ?? "Stop"),
  };
}

function limited(value: unknown, most: number): string {
  const text = read.optionalText(value) ?? "";
  if (text.length > most) throw invalidArgument(`The text is longer than ${most} characters.`);
  return text;
}
