import type { Consolidation } from "../domain/consolidate/consolidation";
import { shownNarrative } from "../domain/report/narrative";
import { paperOf } from "../domain/report/paper-of";
import { emptyPeriods } from "../domain/report/periods-book";
import { ok, type Result } from "../domain/result";
import type { SheetBlueprint } from "../domain/sheet/blueprint";
import { markOf } from "../domain/sheet/blueprint-grid";
import { sendableSheet } from "../domain/sheet/sendable";
import { summaryMarks } from "../domain/sheet/summary-layout";
import { summaryBlueprints } from "../domain/sheet/summary-sheets";
import type { Failure } from "./actions";
import { safeFileName } from "./file-names";
import type { PackedFile } from "./ports";
import { keyOf, reportOf, type PeriodsDesk } from "./periods-desk";
import type { ReportView, SentSheet } from "./report-actions";

/** The report with its words as the officer left them. */
export function viewReport(consolidation: Consolidation, desk: PeriodsDesk): ReportView {
  const report = reportOf(consolidation, desk);
  const book = desk.book ?? emptyPeriods;
  const key = keyOf(consolidation, desk);
  const isOther = (one: { planId: string; periodId: string }): boolean =>
    one.planId !== key.planId || one.periodId !== key.periodId;
  const known = new Map(
    book.figures.filter(isOther).map((each) => [`${each.planId}/${each.periodId}`, each]),
  );
  return {
    report,
    narrative: shownNarrative(desk.app.narrate(report), book, key),
    known: [...known.values()],
  };
}

/** The report as a Word document by NĐ 30. */
export async function makePaper(
  consolidation: Consolidation,
  desk: PeriodsDesk,
): Promise<Result<PackedFile, Failure>> {
  const { words, formWriter } = desk.app;
  const { report, narrative } = viewReport(consolidation, desk);
  const written = await formWriter.writePaper(paperOf({ ...report, words }, narrative));
  if (!written.ok) return written;
  return ok({ name: `${fileName(consolidation, desk, "paper")}.docx`, bytes: written.value });
}

/** The chosen sheets as they stand in the workbook, alone: values and looks, nothing hidden, no properties. 2 round trips. */
export async function makeSendable(
  consolidation: Consolidation,
  sheets: readonly SentSheet[],
  desk: PeriodsDesk,
): Promise<Result<PackedFile, Failure>> {
  const blueprints = await sendableSheets(consolidation, sheets, desk);
  if (!blueprints.ok) return blueprints;
  const written = await desk.app.formWriter.write(blueprints.value);
  if (!written.ok) return written;
  return ok({ name: `${fileName(consolidation, desk, "workbook")}.xlsx`, bytes: written.value });
}

/** The chosen sheets with what officers changed on them and wrote below, without the hidden ids. 2 round trips. */
export async function sendableSheets(
  consolidation: Consolidation,
  sheets: readonly SentSheet[],
  desk: PeriodsDesk,
): Promise<Result<readonly SheetBlueprint[], Failure>> {
  const { words, workbook } = desk.app;
  const read = await workbook.read();
  if (!read.ok) return read;
  const wanted = new Set<string>(sheets.map((sheet) => summaryMarks[sheet]));
  const blueprints = summaryBlueprints({ ...reportOf(consolidation, desk), words })
    .filter((blueprint) => wanted.has(markOf(blueprint)))
    .map((blueprint) => {
      const mark = markOf(blueprint);
      return sendableSheet(blueprint, read.value.sheets.find(({ rows }) => rows[0]?.[0] === mark) ?? null);
    });
  return ok(blueprints);
}

function fileName({ period }: Consolidation, { app }: PeriodsDesk, kind: "paper" | "workbook"): string {
  return safeFileName(app.words.document.fileName(kind, app.plan, period));
}
