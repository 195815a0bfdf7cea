import type { ExcelFailure } from "../app/ports";
import { err, ok, type Result } from "../domain/result";

let queue: Promise<unknown> = Promise.resolve();

/**
 * Runs one piece of work against the open workbook. Runs never overlap; the only try/catch around Office.js: what it
 * rejects with becomes an `ExcelFailure` by `error.code` (platform: Excel.ErrorCodes). Other errors are ours and pass on.
 * `within` is the context that an event handler was added in: it can be removed in no other (WorksheetCollection.onChanged).
 */
export function runExcel<T>(
  work: Work<T>,
  within: OfficeExtension.ClientRequestContext | null = null,
): Promise<Result<T, ExcelFailure>> {
  const next = queue.then(() => attempt(work, within));
  queue = next.catch(() => undefined);
  return next;
}

type Work<T> = (context: Excel.RequestContext) => Promise<T>;

async function attempt<T>(
  work: Work<T>,
  within: OfficeExtension.ClientRequestContext | null,
): Promise<Result<T, ExcelFailure>> {
  try {
    return ok(await (within ? Excel.run(within, work) : Excel.run(work)));
  } catch (error) {
    if (!isOfficeError(error)) throw error;
    return err(toFailure(error));
  }
}

interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly statement?: string; readonly errorLocation?: string };
}

function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === "object" && error !== null && typeof (error as { code?: unknown }).code === "string"
  );
}

function toFailure({ code, debugInfo }: OfficeError): ExcelFailure {
  return {
    kind: "excel",
    code,
    sheet: null,
    statement: debugInfo?.statement ?? debugInfo?.errorLocation ?? null,
  };
}
