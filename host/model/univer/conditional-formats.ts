import type { IStyleBase, Nullable } from "@univerjs/core";
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingService,
  type IConditionFormattingRule,
} from "@univerjs/sheets-conditional-formatting";
import { clipToGrid, growTo } from "./grid-size";
import { shiftFormula } from "./shift-formula";
import { hexColor } from "./style-from-univer";
import { toArea, toRange, type UniverBook } from "./univer-book";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "../area";
import type { ConditionalFormat, ConditionalPaint } from "../sheet-rules";

let lastId = 0;

/** Custom-formula formats of a sheet in order of priority; Univer's other kinds are not modelled. */
export function readFormats(book: UniverBook, sheetId: string): ConditionalFormat[] {
  return rulesOf(book, sheetId).flatMap((rule, priority) => formatOf(rule, priority) ?? []);
}

function formatOf(rule: IConditionFormattingRule, priority: number): ConditionalFormat | undefined {
  const config = rule.rule as { subType?: string; value?: unknown; style?: IStyleBase };
  if (config.subType !== "formula") return undefined;
  return {
    id: rule.cfId,
    areas: rule.ranges.map(toArea),
    formula: String(config.value ?? ""),
    paint: paintOf(config.style),
    stopIfTrue: rule.stopIfTrue,
    priority,
  };
}

/** Adds a format at the top priority, as `conditionalFormats.add` does. */
export function addFormat(
  book: UniverBook,
  sheetId: string,
  format: Omit<ConditionalFormat, "id" | "priority">,
): ConditionalFormat {
  const id = `format-${Date.now()}-${++lastId}`;
  const rule = toRule(book, sheetId, { ...format, id, priority: 0 });
  book.run("sheet.mutation.add-conditional-rule", { subUnitId: sheetId, rule });
  return { ...format, id, priority: 0 };
}

/** Changes a format; a new priority moves it among the others. */
export function updateFormat(
  book: UniverBook,
  sheetId: string,
  id: string,
  change: Partial<Omit<ConditionalFormat, "id">>,
): void {
  const formats = readFormats(book, sheetId);
  const old = formats.find((format) => format.id === id);
  if (!old) throw new Error(`conditional format ${id} is deleted`);
  const formula = change.formula ?? shiftFormula(book, old.formula, old.areas[0], change.areas?.[0]);
  const rule = toRule(book, sheetId, { ...old, ...change, formula });
  book.run("sheet.mutation.set-conditional-rule", { subUnitId: sheetId, cfId: id, rule });
  const target = formats[change.priority ?? old.priority];
  if (!target || target.id === id) return;
  const end = { id: target.id, type: target.priority > old.priority ? "after" : "before" };
  book.run("sheet.mutation.move-conditional-rule", {
    subUnitId: sheetId,
    start: { id, type: "self" },
    end,
  });
}

/** Removes a format. */
export function deleteFormat(book: UniverBook, sheetId: string, cfId: string): void {
  book.run("sheet.mutation.delete-conditional-rule", { subUnitId: sheetId, cfId });
}

/** Univer collects cells that ask for their formats for about a frame before it evaluates them. */
const COLLECTING_MS = 20;

/** What the formats paint in one cell; Univer evaluates a cell's formats when it is first asked for them. */
export async function evaluatePaint(
  book: UniverBook,
  sheetId: string,
  at: { readonly row: number; readonly column: number },
  settle: () => Promise<void>,
): Promise<ConditionalPaint> {
  const service = book.injector.get(ConditionalFormattingService);
  const { row, column } = at;
  // asked once, Univer begins to evaluate; asked again, it takes in what has been calculated since
  for (let round = 0; round < 3; round++) {
    await settle();
    service.composeStyle(book.unitId, sheetId, row, column);
    await new Promise((resolve) => setTimeout(resolve, COLLECTING_MS));
  }
  await settle();
  return paintOf(service.composeStyle(book.unitId, sheetId, row, column)?.style);
}

function rulesOf(book: UniverBook, sheetId: string): readonly IConditionFormattingRule[] {
  return book.injector.get(ConditionalFormattingRuleModel).getSubunitRules(book.unitId, sheetId) ?? [];
}

function toRule(book: UniverBook, sheetId: string, format: ConditionalFormat): IConditionFormattingRule {
  const rule = {
    type: "highlightCell",
    subType: "formula",
    value: format.formula,
    style: styleOf(format.paint),
  };
  return {
    cfId: format.id,
    ranges: format.areas.flatMap((area) => drawnRange(book, sheetId, area)),
    stopIfTrue: format.stopIfTrue,
    rule: rule as IConditionFormattingRule["rule"],
  };
}

function drawnRange(book: UniverBook, sheetId: string, area: Area) {
  const rowCount = area.rowCount >= MAX_ROWS ? 1 : area.rowCount;
  const columnCount = area.columnCount >= MAX_COLUMNS ? 1 : area.columnCount;
  growTo(book, sheetId, { ...area, rowCount, columnCount });
  const clipped = clipToGrid(book, sheetId, area);
  return clipped ? [toRange(clipped)] : [];
}

function styleOf({ fontColor, bold, italic, fillColor }: ConditionalPaint): IStyleBase {
  return {
    ...(fontColor === undefined ? {} : { cl: { rgb: fontColor } }),
    ...(bold === undefined ? {} : { bl: bold ? 1 : 0 }),
    ...(italic === undefined ? {} : { it: italic ? 1 : 0 }),
    ...(fillColor === undefined ? {} : { bg: { rgb: fillColor } }),
  };
}

function paintOf(style: Nullable<IStyleBase>): ConditionalPaint {
  const fontColor = hexColor(style?.cl?.rgb);
  const fillColor = hexColor(style?.bg?.rgb);
  return {
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(style?.bl === undefined ? {} : { bold: style.bl === 1 }),
    ...(style?.it === undefined ? {} : { italic: style.it === 1 }),
    ...(fillColor === undefined ? {} : { fillColor }),
  };
}
