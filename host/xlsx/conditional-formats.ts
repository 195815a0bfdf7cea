import type { ConditionalFormattingRule, Style, Worksheet } from "exceljs";
import { readColor, writeColor } from "./colors";
import { formatReference, parseReferences } from "./references";
import { findElements } from "./xml";
import type { ConditionalFormat, ConditionalPaint } from "../model/sheet-rules";
import type { SheetModel } from "../model/workbook-model";

interface FileFormat {
  readonly ref: string;
  readonly rules: readonly ConditionalFormattingRule[];
}

/**
 * Puts the formula rules of a file's sheet into the model, first priority first; scales, bars and icons are left out.
 * exceljs does not know "stop if true": that comes from the sheet's part.
 */
export function readConditionalFormats(worksheet: Worksheet, sheetXml: string, sheet: SheetModel): void {
  const stopping = stoppingPriorities(sheetXml);
  const { conditionalFormattings = [] } = worksheet as { conditionalFormattings?: FileFormat[] };
  conditionalFormattings
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort((left, right) => left.rule.priority - right.rule.priority)
    .forEach(({ ref, rule }) => {
      const formula = rule.type === "expression" ? rule.formulae?.[0] : undefined;
      if (formula === undefined) return;
      sheet.addConditionalFormat({
        areas: parseReferences(ref),
        formula: `=${formula}`,
        paint: readPaint(rule.style ?? {}),
        stopIfTrue: stopping.has(rule.priority),
      });
    });
}

/** Adds the model's conditional formats to a file's sheet. */
export function writeConditionalFormats(worksheet: Worksheet, formats: readonly ConditionalFormat[]): void {
  formats.forEach(({ areas, formula, paint, priority }) => {
    const rule = {
      type: "expression",
      formulae: [formula.replace(/^=/, "")],
      priority: priority + 1,
      style: writePaint(paint),
    };
    worksheet.addConditionalFormatting({
      ref: areas.map((area) => formatReference(area)).join(" "),
      rules: [rule as ConditionalFormattingRule],
    });
  });
}

/** The part with "stop if true" on the rules that have it. */
export function withStops(sheetXml: string, formats: readonly ConditionalFormat[]): string {
  const stopping = new Set(
    formats.filter(({ stopIfTrue }) => stopIfTrue).map(({ priority }) => priority + 1),
  );
  return sheetXml.replace(/<cfRule [^>]*priority="(\d+)"/g, (rule, priority: string) =>
    stopping.has(Number(priority)) ? `${rule} stopIfTrue="1"` : rule,
  );
}

function stoppingPriorities(sheetXml: string): ReadonlySet<number> {
  const rules = findElements(sheetXml, "cfRule").map(({ attributes }) => attributes);
  return new Set(
    rules.filter(({ stopIfTrue }) => stopIfTrue === "1").map(({ priority }) => Number(priority)),
  );
}

function readPaint({ font, fill }: Partial<Style>): ConditionalPaint {
  const fontColor = readColor(font?.color);
  const fillColor =
    fill?.type === "pattern" ? (readColor(fill.bgColor) ?? readColor(fill.fgColor)) : undefined;
  return {
    ...(fontColor ? { fontColor } : {}),
    ...(fillColor ? { fillColor } : {}),
    ...(font?.bold === undefined ? {} : { bold: font.bold }),
    ...(font?.italic === undefined ? {} : { italic: font.italic }),
  };
}

/** In a differential format the colour of a solid fill is its background. */
function writePaint({ fontColor, fillColor, bold, italic }: ConditionalPaint): Partial<Style> {
  const font = {
    ...(fontColor ? { color: writeColor(fontColor) } : {}),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
  };
  return {
    ...(Object.keys(font).length > 0 ? { font } : {}),
    ...(fillColor ? { fill: { type: "pattern", pattern: "solid", bgColor: writeColor(fillColor) } } : {}),
  };
}
