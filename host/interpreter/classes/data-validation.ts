import { readAlert, readPrompt, readRule, writeRule } from "./validation-rule";
import type { RangeTarget } from "./range-target";
import * as read from "../arguments";
import { requireUnprotected } from "../guards";
import { instanceOf, type Instance, type OfficeClass } from "../office-class";
import { invalidArgument, notImplemented } from "../office-error";
import type { Session } from "../session";
import { intersect, sameArea, type Area } from "../../model/area";
import { subtract } from "../../model/area-subtract";
import type { DataValidation, PlacedValidation, ValidationRule } from "../../model/sheet-rules";

/** What a validation has besides its rule when nothing else was said (Excel.DataValidation). */
const PLAIN: Omit<DataValidation, "rule"> = {
  ignoreBlanks: true,
  prompt: { title: "", message: "", showPrompt: true },
  errorAlert: { title: "", message: "", showAlert: true, style: "Stop" },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
const dataValidationClass: OfficeClass<RangeTarget> = {
  name: "DataValidation",
  get: {
    Type: (target) => typeOf(target),
    Rule: (target) => readRule(uniformValidation(target)?.rule),
    IgnoreBlanks: (target) => uniformValidation(target)?.ignoreBlanks ?? true,
    Prompt: (target) => (uniformValidation(target) ?? PLAIN).prompt,
    ErrorAlert: (target) => (uniformValidation(target) ?? PLAIN).errorAlert,
  },
  set: {
    Rule: (target, value, session) => {
      const rule = writeRule(value);
      requireSheetsOf(rule, session);
      placeRule(target, rule);
    },
    IgnoreBlanks: (target, value) => change(target, { ignoreBlanks: read.truth(value) }),
    Prompt: (target, value) => change(target, { prompt: readPrompt(value) }),
    ErrorAlert: (target, value) => change(target, { errorAlert: readAlert(value) }),
  },
  call: {
    Clear: ({ sheet, areas }) => {
      requireUnprotected(sheet);
      areas.forEach((area) => sheet.clearValidations(area));
    },
  },
};

interface Piece {
  readonly area: Area;
  readonly validation: PlacedValidation | undefined;
}

/** The range cut along the validations on it. */
function piecesOf({ sheet, areas }: RangeTarget): Piece[] {
  const validations = sheet.getValidations();
  return areas.flatMap((area) => {
    const guarded = validations.flatMap((validation) =>
      validation.areas.flatMap((one) => {
        const common = intersect(one, area);
        return common ? [{ area: common, validation }] : [];
      }),
    );
    const bare = guarded.reduce((left, piece) => left.flatMap((one) => subtract(one, piece.area)), [area]);
    return [...guarded, ...bare.map((one) => ({ area: one, validation: undefined }))];
  });
}

/** The one validation of the whole range; `undefined` when there is none or several (type "Inconsistent"). */
function uniformValidation(target: RangeTarget): PlacedValidation | undefined {
  const [first, ...others] = piecesOf(target);
  return others.every(({ validation }) => validation?.id === first?.validation?.id)
    ? first?.validation
    : undefined;
}

function typeOf(target: RangeTarget): string {
  const validation = uniformValidation(target);
  if (validation) return capital(validation.rule.type);
  return piecesOf(target).some((piece) => piece.validation) ? "Inconsistent" : "None";
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Changes prompt, alert or blanks everywhere in the range; a range without a rule ("any value") is not modelled. */
function change(target: RangeTarget, part: Partial<Omit<DataValidation, "rule">>): void {
  const { sheet } = target;
  requireUnprotected(sheet);
  for (const { area, validation } of piecesOf(target)) {
    if (!validation) throw notImplemented("DataValidation prompts and alerts without a rule");
    sheet.setValidation(area, { ...validation, ...part });
  }
}

/** Excel refuses a list that refers to a sheet which is not in the workbook. */
function requireSheetsOf(rule: ValidationRule, { model }: Session): void {
  if (rule.type !== "list") return;
  const [, quoted, bare] = /^=(?:'((?:[^']|'')+)'|([^'!]+))!/.exec(rule.source) ?? [];
  const name = quoted?.replaceAll("''", "'") ?? bare;
  if (name !== undefined && !model.findSheet(name)) throw invalidArgument(`There is no sheet ${name}.`);
}

/** A new rule keeps prompt and alert when they were the same in the whole area, and starts clean otherwise. */
function placeRule({ sheet, areas }: RangeTarget, rule: ValidationRule): void {
  requireUnprotected(sheet);
  for (const area of areas) {
    const [only, ...others] = piecesOf({ sheet, areas: [area] });
    const kept = only && others.length === 0 && sameArea(only.area, area) ? only.validation : undefined;
    sheet.setValidation(area, { ...PLAIN, ...kept, rule });
  }
}

/** The data validation of a range. */
export function dataValidation(target: RangeTarget): Instance {
  return instanceOf(dataValidationClass, target);
}
