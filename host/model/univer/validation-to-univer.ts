import type { IDataValidationRuleBase, IDataValidationRuleOptions } from "@univerjs/core";
import type { ComparedType, DataValidation, ValidationOperator, ValidationRule } from "../sheet-rules";

/** A list cell shows its text and an arrow, as Excel does (DataValidationRenderMode). */
const ARROW = 1;

/** Office.js operator → Univer's word. */
export const OPERATORS: Readonly<Record<ValidationOperator, string>> = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
};

/** Office.js type → Univer's word. */
export const COMPARED_TYPES: Readonly<Record<ComparedType, string>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** Univer's numbers for the style of the error box. */
export const ALERT_STYLES = { Information: 0, Stop: 1, Warning: 2 } as const;

/** A validation without its areas, as Univer keeps it. */
export function validationToUniver(
  validation: DataValidation,
): IDataValidationRuleBase & IDataValidationRuleOptions {
  const { prompt, errorAlert } = validation;
  return {
    ...ruleToUniver(validation.rule),
    allowBlank: validation.ignoreBlanks,
    showInputMessage: prompt.showPrompt,
    promptTitle: prompt.title,
    prompt: prompt.message,
    showErrorMessage: errorAlert.showAlert,
    errorTitle: errorAlert.title,
    error: errorAlert.message,
    errorStyle: ALERT_STYLES[errorAlert.style],
  };
}

function ruleToUniver(rule: ValidationRule): IDataValidationRuleBase & IDataValidationRuleOptions {
  if (rule.type === "list") {
    return { type: "list", formula1: rule.source, showDropDown: rule.inCellDropDown, renderMode: ARROW };
  }
  if (rule.type === "custom") return { type: "custom", formula1: rule.formula };
  const { operator, formula1, formula2 } = rule;
  return {
    type: COMPARED_TYPES[rule.type],
    operator: OPERATORS[operator] as NonNullable<IDataValidationRuleBase["operator"]>,
    formula1: String(formula1),
    ...(formula2 === undefined ? {} : { formula2: String(formula2) }),
  };
}
