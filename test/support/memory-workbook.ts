import type { Edit, EditPort } from "../../src/app/edit-port";
import type { Drawing, RetiredSheet, SheetColours, WorkbookPort } from "../../src/app/ports";
import { cellPosition } from "../../src/domain/address";
import type { RawValue, SheetGrid } from "../../src/domain/cell-value";
import type { CellContent } from "../../src/domain/cell-value";
import { ok } from "../../src/domain/result";
import { memoryEdits } from "./memory-edits";
import { memoryRegister, type MemoryRegister } from "./memory-register";
import { drawnGrid, drawnLooks, withContent, withoutMark, type CellLook } from "./memory-grid";

/** A workbook as grids for tests of use-cases: drawing replaces the grid of a sheet, nothing computes. */
export interface MemoryWorkbook extends WorkbookPort {
  sheets: SheetGrid[];
  /** The tab in front; null where nobody asked. */
  activeSheet: string | null;
  /** Number formats and fonts by sheet; a cell without one is "General" in "Calibri". */
  looks: ReadonlyMap<string, readonly (readonly CellLook[])[]>;
  /** What formulas show, by their text; nothing else computes. */
  readonly computed: Map<string, RawValue>;
  readonly edits: EditPort;
  readonly register: MemoryRegister;
  readonly drawn: Drawing[][];
  readonly recoloured: SheetColours[];
  readonly selected: (readonly [string, string | null])[];
  /** Round trips so far. */
  trips: number;
  /** Types a value into a cell by zero-based row and column. */
  type(sheet: string, row: number, column: number, value: string | number | null): void;
  /** Puts content into a cell "G12", with what it shows when it is a formula, and its look. */
  put(
    sheet: string,
    cell: string,
    content: CellContent,
    more?: Partial<CellLook> & { shows?: RawValue },
  ): void;
  /** What the person at this Excel edited, told to whoever watches. */
  tell(edits: readonly Edit[]): void;
}

export function memoryWorkbook(sheets: SheetGrid[] = [{ name: "Sheet1", rows: [] }]): MemoryWorkbook {
  const watchers = new Set<(edits: readonly Edit[]) => void>();
  const workbook: MemoryWorkbook = {
    ...{ sheets, activeSheet: null, looks: new Map(), drawn: [], recoloured: [], selected: [], trips: 0 },
    computed: new Map(),
    edits: memoryEdits(() => workbook, watchers),
    register: memoryRegister((trips) => (workbook.trips += trips)),
    type(name, row, column, value) {
      change(workbook, name, (sheet) =>
        withContent(sheet, { row, column }, { content: { kind: "value", value }, shows: value }),
      );
    },
    put(name, cell, content, { shows = null, ...look } = {}) {
      const at = cellPosition(cell) ?? { row: 0, column: 0 };
      const shown = content.kind === "value" ? content.value : shows;
      if (content.kind === "formula") workbook.computed.set(content.formula, shows);
      change(workbook, name, (sheet) => withContent(sheet, at, { content, shows: shown }));
      setLook(workbook, { name, ...at }, look);
    },
    tell: (edits) => watchers.forEach((watch) => watch(edits)),
    async read() {
      workbook.trips += 2;
      const { activeSheet } = workbook;
      return ok({ sheets: workbook.sheets, uses1904: false, ...(activeSheet !== null && { activeSheet }) });
    },
    async draw(drawings) {
      workbook.trips += 1;
      workbook.drawn.push([...drawings]);
      for (const drawing of drawings) drawInto(workbook, drawing);
      return ok(undefined);
    },
    async recolour(colours) {
      workbook.recoloured.push(...colours);
      return ok(undefined);
    },
    async select(sheet, cell) {
      workbook.selected.push([sheet, cell]);
      return ok(undefined);
    },
  };
  return workbook;
}

/** Draws a sheet as the ports do: in place of one, or a new one at the end. */
export function drawInto(workbook: MemoryWorkbook, { blueprint, replaces, retires }: Drawing): void {
  const name = replaces?.name ?? blueprint.name;
  const grid = { ...drawnGrid(blueprint), name };
  if (replaces) change(workbook, name, () => grid);
  else workbook.sheets = [...workbook.sheets, grid];
  workbook.looks = new Map([...workbook.looks, [name, drawnLooks(blueprint)]]);
  if (retires) retire(workbook, retires, blueprint.name);
}

/** Gives a cell a number format or a font. */
export function setLook(
  workbook: MemoryWorkbook,
  { name, row, column }: { name: string; row: number; column: number },
  look: Partial<CellLook>,
): void {
  const lines = (workbook.looks.get(name) ?? []).map((line) => [...line]);
  while (lines.length <= row) lines.push([]);
  Object.assign(lines[row] ?? [], { [column]: { ...lookAt(workbook, name, { row, column }), ...look } });
  workbook.looks = new Map([...workbook.looks, [name, lines]]);
}

/** Number format and font of a cell. */
export function lookAt(
  { looks }: MemoryWorkbook,
  name: string,
  { row, column }: { row: number; column: number },
): CellLook {
  return looks.get(name)?.[row]?.[column] ?? { numberFormat: "General", fontName: "Calibri" };
}

function change(workbook: MemoryWorkbook, name: string, to: (sheet: SheetGrid) => SheetGrid): void {
  workbook.sheets = workbook.sheets.map((sheet) => (sheet.name === name ? to(sheet) : sheet));
}

function retire(workbook: MemoryWorkbook, { name, becomes }: RetiredSheet, passing: string): void {
  workbook.sheets = workbook.sheets.map((sheet) => {
    if (sheet.name === passing) return { ...sheet, name };
    return sheet.name === name ? { ...withoutMark(sheet), name: becomes } : sheet;
  });
  const looks = new Map(workbook.looks);
  looks.set(becomes, looks.get(name) ?? []).set(name, looks.get(passing) ?? []);
  workbook.looks = looks;
}
