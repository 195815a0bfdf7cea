import type { ISheetDataValidationRule } from "@univerjs/core";
import { DataValidationModel, UpdateRuleType } from "@univerjs/data-validation";
import { clipToGrid, growTo } from "./grid-size";
import { shiftFormula } from "./shift-formula";
import { toArea, toRange, type UniverBook } from "./univer-book";
import { validationFromUniver } from "./validation-from-univer";
import { validationToUniver } from "./validation-to-univer";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../area";
import { subtract } from "../area-subtract";
import type { DataValidation, PlacedValidation } from "../sheet-rules";

let lastId = 0;

/** Validations of a sheet, in the order they were made. */
export function readValidations(book: UniverBook, sheetId: string): PlacedValidation[] {
  return rulesOf(book, sheetId).flatMap((rule) => validationFromUniver(rule) ?? []);
}

/** Puts a validation on an area, instead of whatever was there. */
export function writeValidation(
  book: UniverBook,
  sheetId: string,
  area: Area,
  validation: DataValidation,
): void {
  clearValidations(book, sheetId, area);
  growTo(book, sheetId, drawnPart(area));
  const clipped = clipToGrid(book, sheetId, area);
  if (!clipped) return;
  const rule = {
    uid: `validation-${Date.now()}-${++lastId}`,
    ranges: [toRange(clipped)],
    ...validationToUniver(validation),
  };
  book.run("data-validation.mutation.addRule", { subUnitId: sheetId, rule, source: "command" });
}

/** Takes an area out of every validation; a validation that guards nothing any more is removed. */
export function clearValidations(book: UniverBook, sheetId: string, area: Area): void {
  for (const rule of rulesOf(book, sheetId)) {
    const areas = rule.ranges.map(toArea);
    const left = areas.flatMap((one) => subtract(one, area));
    const isSame = left.length === areas.length && left.every((one, i) => one === areas[i]);
    if (!isSame) shrinkRule(book, sheetId, rule, left);
  }
}

function shrinkRule(
  book: UniverBook,
  sheetId: string,
  rule: ISheetDataValidationRule,
  areas: readonly Area[],
): void {
  const target = { subUnitId: sheetId, ruleId: rule.uid, source: "command" };
  if (areas.length === 0) return book.run("data-validation.mutation.removeRule", target);
  const from = rule.ranges[0] && toArea(rule.ranges[0]);
  const shift = (formula: string): string => shiftFormula(book, formula, from, areas[0]);
  const moved = {
    ...rule,
    ranges: areas.map(toRange),
    ...(rule.formula1 === undefined ? {} : { formula1: shift(rule.formula1) }),
    ...(rule.formula2 === undefined ? {} : { formula2: shift(rule.formula2) }),
  };
  book.run("data-validation.mutation.updateRule", {
    ...target,
    payload: { type: UpdateRuleType.ALL, payload: moved },
  });
}

function rulesOf(book: UniverBook, sheetId: string): ISheetDataValidationRule[] {
  const model = book.injector.get(DataValidationModel);
  return [...model.getRules(book.unitId, sheetId)] as ISheetDataValidationRule[];
}

/** Whole rows and columns are guarded as far as the sheet is drawn. */
function drawnPart(area: Area): Area {
  return {
    ...area,
    rowCount: area.rowCount >= MAX_ROWS ? 1 : area.rowCount,
    columnCount: area.columnCount >= MAX_COLUMNS ? 1 : area.columnCount,
  };
}
