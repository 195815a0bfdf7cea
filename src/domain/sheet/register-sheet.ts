import { formatDate } from "../calendar-date";
import { agencyOn } from "../plan/in-force";
import type { RegisterView, UnitState } from "../register/register-view";
import type { SheetBlueprint } from "./blueprint";
import { textCell } from "./cells";
import type { RegisterSheetHow } from "./register-sheet-context";
import { receiptsMark, registerColumns, registerWidths } from "./register-layout";
import { refusedRows, unitRows } from "./register-rows";
import { headerStyle, headingStyle, pageStyle } from "./styles";
import { lineRow, summaryBlueprint, tableRow, type SheetRow } from "./summary-layout";
import { otherTypedRows, typedKey } from "./typed-cells";

export type { RegisterSheetHow } from "./register-sheet-context";
export { receiptsMark } from "./register-layout";
export { typedCells, type AllTypedCells, type TypedCells } from "./typed-cells";

/** The sheet "Sổ nhận báo cáo" of one period: a row for every expected unit with its other versions beneath, then the files that count for nobody; protected but for the officer's own columns (N13). */
export function registerSheet(view: RegisterView, how: RegisterSheetHow): SheetBlueprint {
  const { plan, kept, words } = how;
  const head = headRows(view, how);
  const shown = [
    ...head,
    tableRow(
      "",
      registerColumns.map((column) => textCell(words.columns[column], headerStyle)),
    ),
    ...unitRows(view, how),
    ...refusedRows(view, how),
  ];
  const drawn = new Set(plan.units.map(({ id }) => typedKey(view.period.id, id)));
  const hidden = otherTypedRows(kept, drawn);
  const sheet = summaryBlueprint({
    ...{ name: words.sheetName, mark: receiptsMark, rows: [...shown, ...hidden] },
    ...{ widths: registerColumns.map((column) => registerWidths[column]), headerRow: head.length + 1 },
  });
  return { ...withColumnIds(sheet), rows: hideFrom(sheet, shown.length + 1), isProtected: true };
}

function withColumnIds(sheet: SheetBlueprint): SheetBlueprint {
  const ids = [receiptsMark, ...registerColumns].map((id) => textCell(id, pageStyle));
  return { ...sheet, cells: [ids, ...sheet.cells.slice(1)] };
}

function hideFrom({ rows }: SheetBlueprint, first: number): SheetBlueprint["rows"] {
  return rows.map((row, index) => (index < first ? row : { height: 15, isHidden: true }));
}

function headRows(view: RegisterView, { plan, words }: RegisterSheetHow): readonly SheetRow[] {
  const { period, asOf, units, ofOtherPeriods } = view;
  const counts = stateCounts(view);
  const centred = { ...pageStyle, horizontal: "center", wraps: true } as const;
  const line = (text: string, style: typeof pageStyle): SheetRow =>
    lineRow(text, style, registerColumns.length);
  return [
    line(agencyOn(plan, period.to).name.toLocaleUpperCase("vi"), { ...pageStyle, isBold: true }),
    line(words.title(plan, period), headingStyle),
    line(words.periodLine(period, formatDate(asOf), formatDate(period.due)), { ...centred, isItalic: true }),
    line(words.receivedLine(counts.received + counts.needsReview, units.length), {
      ...{ ...centred, isBold: true },
    }),
    line(words.countsLine(counts), centred),
    ...(ofOtherPeriods.length > 0 ? [line(words.otherPeriodsLine(ofOtherPeriods.length), centred)] : []),
    line(words.typedLine, { ...centred, isItalic: true, fontSize: 11 }),
  ];
}

/** How many units stand in each state. */
export function stateCounts({ units }: RegisterView): Readonly<Record<UnitState, number>> {
  const counts = { received: 0, needsReview: 0, asked: 0, refused: 0, notSent: 0 };
  for (const { state } of units) counts[state] += 1;
  return counts;
}
