import type { DataValidation, Worksheet } from "exceljs";
import { areaAddress } from "../../domain/address";
import { assertNever } from "../../domain/result";
import type {
  ConditionalFormat,
  SheetBlueprint,
  Validation,
  ValidationRule,
} from "../../domain/sheet/blueprint";
import { attributeText, withoutEquals } from "./cell-content";
import { argb } from "./cell-style";

/** exceljs lays validations on areas through a member that its types leave out. */
type WithValidations = Worksheet & {
  readonly dataValidations: { add(address: string, validation: DataValidation): unknown };
};

/** Lays validations and conditional formats on their areas; the order of a sheet's conditional formats is their priority. */
export function layRules(worksheet: Worksheet, blueprint: SheetBlueprint): void {
  const { dataValidations } = worksheet as WithValidations;
  for (const validation of blueprint.validations)
    dataValidations.add(areaAddress(validation.area), dataValidation(validation));
  blueprint.conditionalFormats.forEach((format, index) => {
    worksheet.addConditionalFormatting({
      ref: areaAddress(format.area),
      rules: [formatRule(format, index + 1)],
    });
  });
}

function dataValidation({ rule, prompt, alert }: Validation): DataValidation {
  const shown = prompt && {
    showInputMessage: true,
    promptTitle: attributeText(prompt.title),
    prompt: attributeText(prompt.message),
  };
  const refused = alert && {
    showErrorMessage: true,
    errorStyle: alert.style,
    errorTitle: attributeText(alert.title),
    error: attributeText(alert.message),
  };
  return { ...validationRule(rule), allowBlank: true, ...shown, ...refused };
}

function validationRule(rule: ValidationRule): DataValidation {
  switch (rule.kind) {
    case "list":
      return { type: "list", formulae: [withoutEquals(rule.listFrom)] };
    case "wholeNumber":
      return { type: "whole", operator: "between", formulae: [rule.min, rule.max] };
    case "date":
      return { type: "date", operator: "between", formulae: [new Date(rule.from), new Date(rule.to)] };
    case "textLength":
      return { type: "textLength", operator: "between", formulae: [0, rule.max] };
    default:
      return assertNever(rule);
  }
}

/** The fill of a differential format stands in the background colour (unlike that of a cell). */
function formatRule(format: ConditionalFormat, priority: number) {
  return {
    type: "expression",
    priority,
    formulae: [withoutEquals(format.formula)],
    style: {
      fill: { type: "pattern", pattern: "solid", bgColor: { argb: argb(format.fill) } },
      font: { color: { argb: argb(format.fontColor) }, ...(format.isBold ? { bold: true } : {}) },
    },
  } as const satisfies Parameters<Worksheet["addConditionalFormatting"]>[0]["rules"][number];
}
