import type { Area } from "../address";
import { dateFromSerial } from "../calendar-date";
import type { RawValue, SheetGrid } from "../cell-value";
import type { BlueprintCell, BlueprintValue, PrintLayout, SheetBlueprint } from "./blueprint";
import { blankValue, textValue } from "./blueprint";
import { blueprintGrid } from "./blueprint-grid";
import { pageStyle } from "./styles";

/**
 * A sheet of the summary for a workbook that stands alone: as it stands in Excel now where it does, without the hidden row and column
 * of ids, with what officers wrote below it. Conditional colours are none: verdicts carry fixed ones.
 */
export function sendableSheet(blueprint: SheetBlueprint, grid: SheetGrid | null): SheetBlueprint {
  const whole = grid === null ? blueprint : asItStands(blueprint, grid);
  const { freeze, print, merges, charts } = whole;
  return {
    ...whole,
    cells: whole.cells.slice(1).map((row) => row.slice(1)),
    rows: whole.rows.slice(1),
    columns: whole.columns.slice(1),
    merges: merges.map(withoutIds),
    freeze: freeze && { rows: freeze.rows - 1, columns: freeze.columns - 1 },
    print: print && printWithoutIds(print),
    ...(charts && {
      charts: charts.map((chart) => ({
        ...chart,
        source: withoutIds(chart.source),
        place: withoutIds(chart.place),
      })),
    }),
  };
}

function withoutIds({ top, bottom, left, right }: Area): Area {
  return { top: top - 1, bottom: bottom - 1, left: left - 1, right: right - 1 };
}

function printWithoutIds(print: PrintLayout): PrintLayout {
  const { area, titleRows } = print;
  return {
    ...print,
    area: withoutIds(area),
    titleRows: titleRows && { first: titleRows.first - 1, last: titleRows.last - 1 },
  };
}

/** Values that were changed by hand stay as they are; rows below the sheet's own are added plain. */
function asItStands(blueprint: SheetBlueprint, { rows }: SheetGrid): SheetBlueprint {
  const drawn = blueprintGrid(blueprint).rows;
  const cells = blueprint.cells.map((row, at) =>
    row.map((cell, column) => {
      const shown = rows[at]?.[column] ?? null;
      return shown === (drawn[at]?.[column] ?? null) ? cell : { ...cell, value: valueOf(shown, cell) };
    }),
  );
  const width = blueprint.columns.length;
  const below = rows.slice(blueprint.cells.length).map((row) =>
    Array.from({ length: width }, (_, column): BlueprintCell => {
      const style = { ...pageStyle, wraps: false };
      return { value: valueOf(row[column] ?? null, null), style };
    }),
  );
  const shapes = below.map(() => ({ height: null, isHidden: false }));
  const print = blueprint.print && {
    ...blueprint.print,
    area: { ...blueprint.print.area, bottom: cells.length + below.length - 1 },
  };
  return { ...blueprint, cells: [...cells, ...below], rows: [...blueprint.rows, ...shapes], print };
}

function valueOf(raw: RawValue, drawn: BlueprintCell | null): BlueprintValue {
  if (raw === null) return blankValue;
  if (typeof raw === "string") return textValue(raw);
  if (typeof raw === "boolean") return { kind: "boolean", boolean: raw };
  if (typeof raw !== "number") return textValue(raw.error);
  const date = drawn?.style.numberFormat === "dd/mm/yyyy" ? dateFromSerial(raw) : null;
  return date === null ? { kind: "number", number: raw } : { kind: "date", date };
}

/** Zero-based cells of a drawn sheet that do not hold what was drawn. */
export function editedCells(
  blueprint: SheetBlueprint,
  { rows }: SheetGrid,
): readonly { readonly row: number; readonly column: number }[] {
  return blueprintGrid(blueprint).rows.flatMap((row, at) =>
    row.flatMap((value, column) => (isSame(value, rows[at]?.[column] ?? null) ? [] : [{ row: at, column }])),
  );
}

/** Excel keeps 15 digits. */
function isSame(drawn: RawValue, shown: RawValue): boolean {
  if (typeof drawn === "number" && typeof shown === "number")
    return Math.abs(drawn - shown) <= Math.abs(drawn) * 1e-12;
  return drawn === shown;
}
