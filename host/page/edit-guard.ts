import type { FUniver } from "@univerjs/core/facade";
import { IEditorBridgeService } from "@univerjs/sheets-ui";
import type { ExcelHost } from "../bridge/excel-host";
import { intersect, type Area } from "../model/area";
import type { SheetModel, WorkbookModel } from "../model/workbook-model";
import type { ProtectionOptions } from "../model/sheet-rules";

/** Why Excel refuses what the user wants to do to the sheet. */
export type Refusal = "protected" | "readOnly";

const CONTENT =
  /^sheet\.command\.(clear-selection-(all|content)|auto-(fill|clear-content)|copy-(down|right)|cut|refill|(optional-)?paste.*|text-to-number|toggle-cell-checkbox|split-text-to-columns)$/;
const STRUCTURE =
  /^sheet\.command\.((delete|insert)-range-.*|move-(range|rows|cols)|reorder-range|(add|remove)-worksheet-merge.*|apply-format-painter)$/;

/** Commands that a protected sheet refuses unless the option is set. */
const OPTIONAL: readonly (readonly [RegExp, keyof Omit<ProtectionOptions, "selectionMode">])[] = [
  [/\.(insert-(multi-)?rows?-.*|insert-row|append-row)$/, "allowInsertRows"],
  [/\.(insert-(multi-)?cols?-.*|insert-col)$/, "allowInsertColumns"],
  [/\.remove-row.*$/, "allowDeleteRows"],
  [/\.remove-col.*$/, "allowDeleteColumns"],
  [
    /\.(delta-row-height|set-row-height|set-rows-hidden|hide-row.*|set-row-is-auto-height)$/,
    "allowFormatRows",
  ],
  [
    /\.(delta-column-width|set-worksheet-col-width|set-col-hidden|hide-col.*|set-col-(is-)?auto-width)$/,
    "allowFormatColumns",
  ],
  [
    /\.(set-(style|bold|italic|underline|stroke|overline|font-.*|text-.*|range-(bold|italic|underline|stroke|font.*|text-color)|background-color|border.*|(horizontal|vertical)-text-align)|reset-.*|clear-selection-format|numfmt\..*)$/,
    "allowFormatCells",
  ],
];

/** Stops the user, never the add-in, from changing what Excel would not let them change. */
export function guardEdits(api: FUniver, host: ExcelHost, tell: (refusal: Refusal) => void): void {
  const { model, switches } = host;
  const refuse = (event: { cancel?: boolean }, refusal: Refusal | undefined): void => {
    if (!refusal) return;
    event.cancel = true;
    // the box must not open inside of Univer's command, which still holds the keyboard
    setTimeout(() => {
      forgetTyped(api);
      tell(refusal);
    }, 0);
  };
  api.addEvent(api.Event.BeforeSheetEditStart, (event) => {
    const cell = { row: event.row, column: event.column, rowCount: 1, columnCount: 1 };
    refuse(event, switches.readOnly ? "readOnly" : lockedRefusal(model.getActiveSheet(), [cell]));
  });
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    if (isEdit(event.id)) refuse(event, switches.readOnly ? "readOnly" : commandRefusal(event.id, model));
  });
}

/** Univer keeps what was typed into its hidden editor. */
function forgetTyped(api: FUniver): void {
  api.getActiveWorkbook()?.getActiveSheet().getInject().get(IEditorBridgeService).refreshEditCellState();
}

function isEdit(id: string): boolean {
  return CONTENT.test(id) || STRUCTURE.test(id) || optionOf(id) !== undefined;
}

function commandRefusal(id: string, model: WorkbookModel): Refusal | undefined {
  const sheet = model.getActiveSheet();
  if (!sheet.protection) return undefined;
  if (CONTENT.test(id)) return lockedRefusal(sheet, model.getSelection().areas);
  const option = optionOf(id);
  return option && sheet.protection.options[option] ? undefined : "protected";
}

function optionOf(id: string) {
  return id.startsWith("sheet.command.") ? OPTIONAL.find(([pattern]) => pattern.test(id))?.[1] : undefined;
}

/** A protected sheet refuses when one locked cell is among them. */
function lockedRefusal(sheet: SheetModel, areas: readonly Area[]): Refusal | undefined {
  if (!sheet.protection) return undefined;
  return areas.some((area) => hasLockedCell(sheet, area)) ? "protected" : undefined;
}

/** Far enough for what a person selects: a whole column is looked at down to row 2000. */
const LOOKED_AT: Area = { row: 0, column: 0, rowCount: 2000, columnCount: 200 };

function hasLockedCell(sheet: SheetModel, area: Area): boolean {
  const part = intersect(area, LOOKED_AT);
  return (
    part === undefined ||
    sheet
      .getStyles(part)
      .flat()
      .some(({ locked }) => locked)
  );
}
