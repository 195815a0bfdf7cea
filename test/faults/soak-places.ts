import type { AppendixId, ColumnId } from "../../src/domain/form/columns";
import { columnIndex } from "../../src/domain/sheet/form-layout";
import { formOf } from "../support/forms";

export type Place = readonly [AppendixId, string, ColumnId];

const columns: Readonly<Record<AppendixId, readonly ColumnId[]>> = {
  appendix1: ["numerator", "denominator", "note"],
  appendix2: ["status", "completedOn", "documentNumber", "note"],
};

/** Cells of the unit's own form that are typed into. */
export const entryPlaces: readonly Place[] = (["appendix1", "appendix2"] as const).flatMap(
  (appendix, index) =>
    (formOf("CCTS")[index]?.cells ?? []).flatMap((cells) => {
      const id = cells[0]?.value;
      if (id?.kind !== "text" || !id.text.startsWith("PL")) return [];
      return columns[appendix]
        .filter((column) => cells[columnIndex(appendix, column)]?.style.isLocked === false)
        .map((column) => [appendix, id.text, column] as const);
    }),
);
