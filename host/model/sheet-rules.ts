import type { Area } from "./area";

export type ValidationOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

/** A number or a formula ("=$A$1"), as Office.js takes them. */
export type Operand = string | number;

export type ComparedType = "wholeNumber" | "decimal" | "date" | "time" | "textLength";

/** What may be typed; relative references are seen from the first cell of the first area. */
export type ValidationRule =
  | { readonly type: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | { readonly type: "custom"; readonly formula: string }
  | {
      readonly type: ComparedType;
      readonly operator: ValidationOperator;
      readonly formula1: Operand;
      readonly formula2?: Operand;
    };

export interface ValidationPrompt {
  readonly title: string;
  readonly message: string;
  readonly showPrompt: boolean;
}

export interface ValidationAlert {
  readonly title: string;
  readonly message: string;
  readonly showAlert: boolean;
  readonly style: "Stop" | "Warning" | "Information";
}

export interface DataValidation {
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: ValidationPrompt;
  readonly errorAlert: ValidationAlert;
}

/** A validation and the cells it guards. */
export interface PlacedValidation extends DataValidation {
  readonly id: string;
  readonly areas: readonly Area[];
}

/** What a true condition paints; a property left out is left alone. */
export interface ConditionalPaint {
  readonly fontColor?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fillColor?: string;
}

/** A custom-formula conditional format; priority 0 is looked at first. */
export interface ConditionalFormat {
  readonly id: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly paint: ConditionalPaint;
  readonly stopIfTrue: boolean;
  readonly priority: number;
}

/** What a user may still do on a protected sheet; names as in Excel.WorksheetProtectionOptions. */
export interface ProtectionOptions {
  readonly allowAutoFilter: boolean;
  readonly allowDeleteColumns: boolean;
  readonly allowDeleteRows: boolean;
  readonly allowEditObjects: boolean;
  readonly allowEditScenarios: boolean;
  readonly allowFormatCells: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  readonly allowInsertColumns: boolean;
  readonly allowInsertHyperlinks: boolean;
  readonly allowInsertRows: boolean;
  readonly allowPivotTables: boolean;
  readonly allowSort: boolean;
  readonly selectionMode: "Normal" | "Unlocked" | "None";
}

/** Present only while the sheet is protected. */
export interface Protection {
  readonly options: ProtectionOptions;
  readonly password?: string;
}

/** Frozen rows above and columns left. */
export interface FreezePanes {
  readonly rows: number;
  readonly columns: number;
}
