import { cellAddress } from "../address";
import { shownColumns, type AppendixId, type ColumnId, type FormColumnId } from "../form/columns";
import type { ColumnShape } from "./blueprint";

/** Rows of a form sheet, zero-based: hidden ids, heading, title, reference, unit and period, legend, two header rows, body. */
export const formRowIndex = {
  ids: 0,
  heading: 1,
  title: 2,
  reference: 3,
  unit: 4,
  legend: 5,
  header: 6,
  subheader: 7,
  body: 8,
} as const;

/** The form is frozen to its header and to its name column. */
export const frozen = { rows: formRowIndex.body, columns: 3 } as const;

/** Widths in characters, so that an A4 landscape page fitted to width stays readable. */
const widths: Readonly<Record<AppendixId, Readonly<Partial<Record<FormColumnId, number>>>>> = {
  appendix1: {
    ordinal: 5,
    name: 34,
    target: 19,
    monitoring: 15,
    executing: 20,
    previous: 13,
    numerator: 10,
    denominator: 10,
    result: 9,
    attainment: 9,
    state: 14,
    published: 14,
    verdict: 12,
    evidence: 14,
    explanation: 17,
    note: 12,
  },
  appendix2: {
    ordinal: 5,
    name: 38,
    product: 14,
    lead: 15,
    coordination: 20,
    timing: 13,
    previous: 15,
    status: 13,
    completedOn: 12,
    documentNumber: 14,
    documentDate: 12,
    deadline: 12,
    state: 16,
    evidence: 14,
    explanation: 17,
    note: 12,
  },
};

/** Zero-based sheet column of a column id; column A holds the row ids. */
export function columnIndex(appendix: AppendixId, column: FormColumnId, hasPrevious = false): number {
  return shownColumns(appendix, hasPrevious).indexOf(column) + 1;
}

/** Address of (row, column id): "G12". */
export function formCell(appendix: AppendixId, row: number, column: ColumnId): string {
  return cellAddress({ row, column: columnIndex(appendix, column) });
}

/** Width in characters of a column of a form. */
export function formColumnWidth(appendix: AppendixId, column: FormColumnId): number {
  return widths[appendix][column] ?? 12;
}

/** Shapes of all columns, the hidden id column first. */
export function formColumns(appendix: AppendixId, hasPrevious = false): readonly ColumnShape[] {
  const shown = shownColumns(appendix, hasPrevious).map((column) => ({
    width: formColumnWidth(appendix, column),
    isHidden: false,
  }));
  return [{ width: 12, isHidden: true }, ...shown];
}
