import type { SheetGrid } from "../cell-value";

/** The sheets of a plan in tab order. */
export const planSheetKinds = ["appendix1", "appendix2", "units", "periods", "settings"] as const;
export type PlanSheetKind = (typeof planSheetKinds)[number];

/** Marks in cell A1 by which the sheets are found again, whatever their tabs are called. */
export const planSheetMarks: Readonly<Record<PlanSheetKind, string>> = {
  appendix1: "cchc:plan-appendix1",
  appendix2: "cchc:plan-appendix2",
  units: "cchc:plan-units",
  periods: "cchc:plan-periods",
  settings: "cchc:plan-settings",
};

const marks: ReadonlySet<unknown> = new Set(Object.values(planSheetMarks));

/** Whether a sheet is one of those on which a plan is laid out. */
export function isPlanSheet({ rows }: SheetGrid): boolean {
  return marks.has(rows[0]?.[0]);
}

/** Column ids in row 1; what an office edits most stands first, the wording of the printed plan last. */
export const planSheetColumns = {
  appendix1: [
    ...["ordinal", "name", "kind", "target", "percent", "measure", "numerator", "denominator"],
    ...["answeredBy", "monitoring", "verdicts", "details", "monitoringText", "executingText", "doubt"],
  ],
  appendix2: [
    ...["ordinal", "name", "kind", "products", "leads", "timing", "deadline"],
    ...["timingText", "productText", "leadText", "coordinationText", "doubt"],
  ],
  units: ["id", "name", "aliases", "validFrom", "validTo", "successor", "doubt"],
  periods: ["id", "label", "from", "to", "due", "doubt"],
  settings: ["item", "value", "change1", "change2", "change3", "doubt"],
} as const satisfies Readonly<Record<PlanSheetKind, readonly string[]>>;

/** Width in characters by column, so that a landscape A4 page fitted to width stays readable. */
export const planSheetWidths: Readonly<Record<PlanSheetKind, readonly number[]>> = {
  appendix1: [6, 31, 11, 16, 8, 12, 20, 20, 15, 16, 13, 17, 15, 16, 17],
  appendix2: [6, 40, 13, 24, 22, 15, 13, 16, 22, 22, 24, 20],
  units: [12, 48, 36, 14, 14, 30, 24],
  periods: [12, 40, 16, 16, 16, 24],
  settings: [44, 56, 30, 30, 30, 22],
};

/** Columns that are read by people only: what is doubted, and last year's target and result. */
export const remarkColumns: ReadonlySet<string> = new Set(["doubt", "lastTarget", "lastResult"]);

/** Columns in which a day stands. */
export const dayColumns: ReadonlySet<string> = new Set([
  ...["deadline", "validFrom", "validTo", "from", "to", "due"],
]);

/** The hidden id of the header row: what stands below it is the plan. */
export const headerRowId = "header";
export const listSheetName = "_cchc_plan";
export const listSheetMark = "cchc:plan-lists";
