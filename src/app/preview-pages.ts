import type { Consolidation } from "../domain/consolidate/consolidation";
import { ok, type Result } from "../domain/result";
import { pageCount, pagePicture, type PagePicture } from "../domain/sheet/page-pictures";
import type { Failure } from "./actions";
import type { PeriodsDesk } from "./periods-desk";
import type { SentSheet } from "./report-actions";
import { sendableSheets } from "./send-report";

/** A sheet as it will be printed; a page is made when it is looked at. */
export interface PreviewSheet {
  readonly name: string;
  readonly pageCount: number;
  /** From 0; null where there is no such page. */
  readonly pageAt: (index: number) => PagePicture | null;
}

/** The chosen sheets page by page, as they stand in the workbook now: what is sent is what is shown. 2 round trips. */
export async function previewPages(
  consolidation: Consolidation,
  sheets: readonly SentSheet[],
  desk: PeriodsDesk,
): Promise<Result<readonly PreviewSheet[], Failure>> {
  const blueprints = await sendableSheets(consolidation, sheets, desk);
  if (!blueprints.ok) return blueprints;
  return ok(
    blueprints.value.map((blueprint) => ({
      name: blueprint.name,
      pageCount: pageCount(blueprint),
      pageAt: (index) => pagePicture(blueprint, index),
    })),
  );
}
