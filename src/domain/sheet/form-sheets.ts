import type { Area } from "../address";
import { shownColumns, type AppendixId } from "../form/columns";
import { formRows } from "../form/form-rows";
import type { SheetBlueprint } from "./blueprint";
import { bodyRow, placeRows } from "./form-body";
import { hasPrevious, type FormContext } from "./form-context";
import { formHead, headMerges } from "./form-head";
import { formRowShapes } from "./form-heights";
import { columnIndex, formColumns, formRowIndex, frozen } from "./form-layout";
import { formValidations } from "./form-validations";
import { metadataSheet } from "./metadata-sheet";
import { stateColours } from "./state-colours";
import type { PrintLayout } from "./blueprint";

/** The sheets of a unit's form in tab order: Phụ lục I, Phụ lục II and the hidden `_cchc` (form-format `cchc-form/1`). */
export function formBlueprints(context: FormContext): readonly SheetBlueprint[] {
  return [formSheet("appendix1", context), formSheet("appendix2", context), metadataSheet(context)];
}

/** One form sheet, looking like the decision's appendix with the entry columns beside it. */
export function formSheet(appendix: AppendixId, context: FormContext): SheetBlueprint {
  const rows = placeRows(formRows(context.plan, context.unit.id, appendix));
  const withPrevious = hasPrevious(context);
  const cells = [...formHead(appendix, context), ...rows.map((row) => bodyRow(appendix, row, context))];
  return {
    name: context.words.sheetNames[appendix],
    visibility: "visible",
    tabColor: "#2E75B6",
    cells,
    rows: formRowShapes(appendix, cells, withPrevious),
    columns: formColumns(appendix, withPrevious),
    merges: headMerges(appendix, withPrevious),
    validations: formValidations(appendix, rows, context),
    conditionalFormats: formColours(appendix, cells.length - 1, withPrevious),
    isProtected: true,
    freeze: frozen,
    print: formPrint(cells.length - 1, shownColumns(appendix, withPrevious).length),
    showsGridlines: false,
  };
}

/** Conditional formats of a form sheet whose body ends in row `bottom`: result, attainment and state take the verdict's colour. */
export function formColours(
  appendix: AppendixId,
  bottom: number,
  withPrevious = false,
): SheetBlueprint["conditionalFormats"] {
  const state = columnIndex(appendix, "state", withPrevious);
  const left = appendix === "appendix1" ? columnIndex(appendix, "result", withPrevious) : state;
  return stateColours({ top: formRowIndex.body, bottom, left, right: state }, state);
}

function formPrint(bottom: number, right: number): PrintLayout {
  const area: Area = { top: formRowIndex.heading, bottom, left: 1, right };
  return {
    orientation: "landscape",
    area,
    titleRows: { first: formRowIndex.header, last: formRowIndex.subheader },
    fitToPagesWide: 1,
    margins: { top: 20, bottom: 15, left: 15, right: 12 },
    centerHeader: "&P",
  };
}
