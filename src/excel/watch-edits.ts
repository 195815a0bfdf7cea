import type { Edit } from "../app/edit-port";
import type { ExcelFailure } from "../app/ports";
import { ok, type Result } from "../domain/result";
import { burstOf } from "./burst";
import { runExcel } from "./run";

/** Names of tabs by the id of their sheet, as far as they were heard of. */
export type TabNames = Map<string, string>;

interface RawEdit {
  readonly sheetId: string;
  readonly address: string;
}

/** How a watch tells and what it knows. */
export interface WatchOptions {
  readonly quietMs: number;
  readonly tabs: TabNames;
  readonly onEdits: (edits: readonly Edit[]) => void;
}

/**
 * Tells of edits, a burst at once: 1 round trip to begin, 1 to stop. An event names its sheet by id; only a sheet that was
 * added meanwhile costs a round trip for its name. The handler is removed in the context it was added in.
 */
export async function watchEdits(options: WatchOptions): Promise<Result<() => Promise<void>, ExcelFailure>> {
  const { quietMs, tabs, onEdits } = options;
  let isStopped = false;
  const burst = burstOf<RawEdit>(quietMs, (edits) => {
    void namesKnown(edits, tabs).then(() => {
      if (!isStopped) onEdits(namedEdits(edits, tabs));
    });
  });
  const added = await runExcel((context) => listen(context, tabs, burst.add));
  if (!added.ok) return added;
  const handler = added.value;
  return ok(async () => {
    isStopped = true;
    burst.stop();
    await runExcel((context) => remove(context, handler), handler.context);
  });
}

type Handler = OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>;

async function listen(
  context: Excel.RequestContext,
  tabs: TabNames,
  hear: (edit: RawEdit) => void,
): Promise<Handler> {
  const handler = context.workbook.worksheets.onChanged.add(async (event) => {
    if (isOfThisPerson(event)) hear({ sheetId: event.worksheetId, address: event.address });
  });
  await learnNames(context, tabs);
  return handler;
}

/** Co-authors' edits come as "Remote", the add-in's own writes as "ThisLocalAddin" (ExcelApi 1.14). */
function isOfThisPerson({ source, triggerSource }: Excel.WorksheetChangedEventArgs): boolean {
  return source !== "Remote" && triggerSource !== "ThisLocalAddin";
}

async function remove(context: Excel.RequestContext, handler: Handler): Promise<void> {
  handler.remove();
  await context.sync();
}

async function learnNames(context: Excel.RequestContext, tabs: TabNames): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  tabs.clear();
  for (const { id, name } of worksheets.items) tabs.set(id, name);
}

async function namesKnown(edits: readonly RawEdit[], tabs: TabNames): Promise<void> {
  if (edits.some(({ sheetId }) => !tabs.has(sheetId))) await runExcel((context) => learnNames(context, tabs));
}

/** The same cells edited twice in a burst are told once; edits of a sheet that is gone are not told. */
function namedEdits(edits: readonly RawEdit[], tabs: TabNames): readonly Edit[] {
  const named = new Map<string, Edit>();
  for (const { sheetId, address } of edits) {
    const sheet = tabs.get(sheetId);
    if (sheet !== undefined) named.set(`${sheetId}!${address}`, { sheet, address });
  }
  return [...named.values()];
}
