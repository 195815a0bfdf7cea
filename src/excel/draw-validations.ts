import { assertNever } from "../domain/result";
import type { SheetBlueprint, Validation, ValidationRule } from "../domain/sheet/blueprint";
import { rangeAt } from "./ranges";

/** Lays every validation with its prompt and its refusal, over whatever stood there. */
export function drawValidations(sheet: Excel.Worksheet, { validations }: SheetBlueprint): void {
  for (const validation of validations) drawValidation(rangeAt(sheet, validation.area), validation);
}

function drawValidation(range: Excel.Range, { rule, prompt, alert }: Validation): void {
  const { dataValidation } = range;
  dataValidation.clear();
  dataValidation.rule = officeRule(rule);
  if (prompt) dataValidation.prompt = { ...prompt, showPrompt: true };
  if (alert) {
    const { title, message, style } = alert;
    dataValidation.errorAlert = {
      title,
      message,
      showAlert: true,
      style: style === "stop" ? "Stop" : "Warning",
    };
  }
}

/** Bounds of dates go as ISO 8601, the one form that Excel.DateTimeDataValidation reads alike in every locale. */
function officeRule(rule: ValidationRule): Excel.DataValidationRule {
  switch (rule.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: rule.listFrom } };
    case "wholeNumber":
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: "Between" } };
    case "date":
      return {
        date: { formula1: rule.from, formula2: rule.to, operator: "Between" },
      };
    case "textLength":
      return { textLength: { formula1: 0, formula2: rule.max, operator: "Between" } };
    default:
      return assertNever(rule);
  }
}
