import type { IDataValidationRule, ISheetDataValidationRule } from "@univerjs/core";
import { toArea } from "./univer-book";
import { ALERT_STYLES, COMPARED_TYPES, OPERATORS } from "./validation-to-univer";
import type {
  ComparedType,
  Operand,
  PlacedValidation,
  ValidationOperator,
  ValidationRule,
} from "../sheet-rules";

/** Univer's rule → ours; `undefined` for kinds Excel does not have (checkbox). */
export function validationFromUniver(rule: ISheetDataValidationRule): PlacedValidation | undefined {
  const ours = ruleFromUniver(rule);
  if (!ours) return undefined;
  return {
    id: rule.uid,
    areas: rule.ranges.map(toArea),
    rule: ours,
    ignoreBlanks: rule.allowBlank ?? true,
    prompt: {
      title: rule.promptTitle ?? "",
      message: rule.prompt ?? "",
      showPrompt: rule.showInputMessage ?? true,
    },
    errorAlert: {
      title: rule.errorTitle ?? "",
      message: rule.error ?? "",
      showAlert: rule.showErrorMessage ?? true,
      style: keyOf(ALERT_STYLES, rule.errorStyle) ?? "Stop",
    },
  };
}

function ruleFromUniver(rule: IDataValidationRule): ValidationRule | undefined {
  if (rule.type === "list" || rule.type === "listMultiple") {
    return { type: "list", source: listSource(rule.formula1), inCellDropDown: rule.showDropDown ?? true };
  }
  if (rule.type === "custom") return { type: "custom", formula: rule.formula1 ?? "" };
  const type = keyOf<ComparedType>(COMPARED_TYPES, rule.type);
  const operator = keyOf<ValidationOperator>(OPERATORS, rule.operator);
  if (!type) return undefined;
  return {
    type,
    operator: operator ?? "Between",
    formula1: operandOf(rule.formula1),
    ...(rule.formula2 === undefined ? {} : { formula2: operandOf(rule.formula2) }),
  };
}

/** Univer's dialog writes "=[workbook id]Sheet1!A1:A4": Excel has no id there. */
function listSource(formula: string | undefined): string {
  return (formula ?? "").replace(/^=\[[^\]]*\]/, "=").replace(/^='\[[^\]]*\]/, "='");
}

function operandOf(text: string | undefined): Operand {
  if (text === undefined || text.trim() === "") return "";
  return Number.isNaN(Number(text)) ? text : Number(text);
}

function keyOf<Key extends string>(
  table: Readonly<Record<Key, string | number>>,
  value: string | number | undefined,
): Key | undefined {
  return (Object.keys(table) as Key[]).find((key) => table[key] === value);
}
