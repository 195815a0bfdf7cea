import { metadataSheetName } from "../../domain/form/columns";
import type { CellPlace } from "../../domain/form/submission";
import type { RowId } from "../../domain/plan/plan";
import { paneText } from "../../text/pane";

/** "ô F12", or "trang “Phụ lục I”" when the place is a whole sheet. */
export function placeWords(place: CellPlace): string {
  if (isWholeFile(place)) return paneText.place.file;
  return place.cell === null ? paneText.place.sheet(place.sheet) : paneText.place.cell(place.cell);
}

/** Whether the place is the file as a whole, whose hidden sheet nobody can go to. */
export function isWholeFile({ sheet }: CellPlace): boolean {
  return sheet === metadataSheetName;
}

/** "ô F12 · 7.3 Hồ sơ trực tuyến"; the cell alone where the row is not one of the plan. */
export function placeAndRow(place: CellPlace, rowNames: ReadonlyMap<RowId, string>): string {
  const name = place.rowId === null ? undefined : rowNames.get(place.rowId);
  return name === undefined ? placeWords(place) : `${placeWords(place)} · ${name}`;
}
