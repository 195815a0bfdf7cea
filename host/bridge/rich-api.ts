import type { Counters } from "./counters";
import type { HostSwitches } from "./switches";
import type { Turns } from "./turns";
import { runBatch } from "../interpreter/batch";
import { OfficeError } from "../interpreter/office-error";
import type { Action, BatchRequest, BatchResponse } from "../interpreter/request";
import { isServiceName } from "../interpreter/services";
import type { Session } from "../interpreter/session";

/** Requests and answers of Excel on the web are limited to 5 MB (resource limits and performance optimization). */
const MOST_BYTES = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;
const EDIT_MODE_POLL_MS = 20;

/** What the host does around every batch. */
export interface BatchHost {
  readonly session: Session;
  readonly switches: HostSwitches;
  readonly counters: Counters;
  /** Excel runs one batch at a time. */
  readonly turns: Turns;
  /** Lets a colleague act before the k-th batch. */
  colleague(batchNumber: number): Promise<void>;
}

/** Runs one rich-API request; answers the payload that the library expects. */
export async function executeRichApi(host: BatchHost, apiArgs: unknown): Promise<unknown> {
  const [, , , , body, , flags] = Array.isArray(apiArgs) ? ((apiArgs[0] ?? []) as unknown[]) : [];
  const text = typeof body === "string" ? body : "{}";
  const request = JSON.parse(text) as BatchRequest;
  if (isServiceRequest(request)) return payload(JSON.stringify(await runBatch(request, host.session)));
  const bytes = byteLength(text);
  host.counters.begin(request.Actions?.length ?? 0, bytes, isCleanup(request));
  const index = host.counters.log.length - 1;
  const response = isCleanup(request)
    ? await runBatch(request, host.session)
    : await guarded(host, request, bytes, Number(flags ?? 0));
  const answer = limited(JSON.stringify(response));
  host.counters.end(index, byteLength(answer), errorCode(answer));
  return payload(answer);
}

async function guarded(
  host: BatchHost,
  request: BatchRequest,
  bytes: number,
  flags: number,
): Promise<BatchResponse> {
  const batchNumber = host.counters.batches;
  try {
    await sleep(host.switches.latencyMs);
    await host.colleague(batchNumber);
    await awaitCellEdit(host.switches, flags);
    if (bytes > MOST_BYTES)
      throw new OfficeError("RequestPayloadSizeLimitExceeded", "The request is over 5 MB.");
    failAt(host.switches.failAtBatch, batchNumber);
    Object.assign(host.session, { isReadOnly: host.switches.readOnly, apiVersion: host.switches.apiVersion });
    return await host.turns.take(() => run(host, request));
  } catch (error) {
    return failed(error);
  }
}

async function run(host: BatchHost, request: BatchRequest): Promise<BatchResponse> {
  const response = await runBatch(request, host.session, () => {
    host.counters.beginAction();
    failAt(host.switches.failAtAction, host.counters.actions);
  });
  await host.session.model.settle();
  return response;
}

function failAt(fault: HostSwitches["failAtBatch"], number: number): void {
  if (fault?.number !== number) return;
  throw new OfficeError(
    fault.code ?? "GeneralException",
    "There was an internal error while processing the request.",
  );
}

/** A cell being typed in refuses batches (issues 625, 3388); `delayForCellEdit` makes them wait instead. */
async function awaitCellEdit(switches: HostSwitches, flags: number): Promise<void> {
  const mayWait = (flags & DELAY_FOR_CELL_EDIT) !== 0;
  while (switches.cellEditMode && mayWait) await sleep(EDIT_MODE_POLL_MS);
  if (!switches.cellEditMode) return;
  throw new OfficeError(
    "InvalidOperationInCellEditMode",
    "Excel is in cell-editing mode. Leave it and try again.",
  );
}

function failed(error: unknown): BatchResponse {
  const { code, message } =
    error instanceof OfficeError ? error : { code: "EmbeddedExcelDefect", message: describe(error) };
  return { Results: [], Error: { Code: code, Message: message, ActionIndex: -1, Location: "" } };
}

/** A fault of the embedded Excel itself says so and never looks like one of Excel's. */
function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function limited(answer: string): string {
  if (byteLength(answer) <= MOST_BYTES) return answer;
  return JSON.stringify(
    failed(new OfficeError("ResponsePayloadSizeLimitExceeded", "The response is over 5 MB.")),
  );
}

function isServiceRequest({ ObjectPaths }: BatchRequest): boolean {
  const paths = Object.values(ObjectPaths ?? {});
  return (
    paths.length > 0 && paths.every(({ ObjectPathType, Name }) => ObjectPathType === 2 && isServiceName(Name))
  );
}

/** Nothing but `_RemoveReference`: what the library sends after `Excel.run`. */
function isCleanup({ Actions = [] }: BatchRequest): boolean {
  const isRelease = ({ ActionType, Name }: Action) => ActionType === 1 || Name === "_RemoveReference";
  return Actions.some(({ Name }) => Name === "_RemoveReference") && Actions.every(isRelease);
}

function errorCode(answer: string): string | undefined {
  return (JSON.parse(answer) as BatchResponse).Error?.Code;
}

/** Result code, then `[status, headers, body]`. */
function payload(body: string): unknown {
  return [0, [0, [200, [], body]]];
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function sleep(milliseconds: number): Promise<void> {
  return milliseconds > 0 ? new Promise((resolve) => setTimeout(resolve, milliseconds)) : Promise.resolve();
}
