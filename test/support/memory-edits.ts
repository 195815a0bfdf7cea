import type { Applied, CellChange, DoneChange, Edit, EditPort } from "../../src/app/edit-port";
import { cellPosition, type CellPosition } from "../../src/domain/address";
import { contentOf, contentWritten, isSameContent } from "../../src/domain/fix/cell-content";
import { ok } from "../../src/domain/result";
import { drawInto, lookAt, setLook, type MemoryWorkbook } from "./memory-workbook";
import { withContent } from "./memory-grid";

/** Single cells of a workbook in memory: exact, and stale where something else stands. */
export function memoryEdits(
  open: () => MemoryWorkbook,
  watchers: Set<(edits: readonly Edit[]) => void>,
): EditPort {
  return {
    async apply(changes, _sheets, record) {
      const workbook = open();
      workbook.trips += 2;
      const applied = judged(changes, workbook);
      const drawing = record(applied);
      for (const change of applied.done) make(change, workbook);
      if (drawing) drawInto(workbook, drawing);
      return ok(applied);
    },
    async readSheets(names) {
      const workbook = open();
      workbook.trips += 1;
      return ok({ sheets: workbook.sheets.filter(({ name }) => names.includes(name)), uses1904: false });
    },
    async watch(onEdits) {
      open().trips += 1;
      watchers.add(onEdits);
      return ok(async () => void watchers.delete(onEdits));
    },
  };
}

function judged(changes: readonly CellChange[], workbook: MemoryWorkbook): Applied {
  const holds = ({ sheet, cell, expects }: CellChange): boolean => {
    const grid = workbook.sheets.find(({ name }) => name === sheet);
    return grid !== undefined && isSameContent(contentOf(grid, positionOf(cell)), expects);
  };
  const broken = new Set(changes.filter((change) => !holds(change)).map(({ group }) => group));
  const isStale = (change: CellChange): boolean =>
    !holds(change) || (change.group !== undefined && broken.has(change.group));
  return {
    done: changes.filter((change) => !isStale(change)).map((change) => doneChange(change, workbook)),
    stale: changes.filter(isStale),
  };
}

function doneChange(change: CellChange, workbook: MemoryWorkbook): DoneChange {
  const { numberFormat, fontName } = lookAt(workbook, change.sheet, positionOf(change.cell));
  return { ...change, numberFormatBefore: numberFormat, fontNameBefore: fontName };
}

function make(change: DoneChange, workbook: MemoryWorkbook): void {
  const at = positionOf(change.cell);
  const content = contentWritten(change.becomes);
  const shows = content.kind === "value" ? content.value : (workbook.computed.get(content.formula) ?? null);
  workbook.sheets = workbook.sheets.map((sheet) =>
    sheet.name === change.sheet ? withContent(sheet, at, { content, shows }) : sheet,
  );
  setLook(
    workbook,
    { name: change.sheet, ...at },
    {
      numberFormat: change.numberFormat ?? change.numberFormatBefore,
      fontName: change.fontName ?? change.fontNameBefore,
    },
  );
}

function positionOf(cell: string): CellPosition {
  const position = cellPosition(cell);
  if (!position) throw new Error(`No cell ${cell}`);
  return position;
}
