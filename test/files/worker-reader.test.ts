import type { SourceFile } from "../../src/app/ports";
import { answerTask } from "../../src/files/answer-task";
import { createDirectReader, createDirectReportReader } from "../../src/files/direct-reader";
import type { Numbered } from "../../src/files/worker-pool";
import { createWorkerReader } from "../../src/files/worker-reader";
import type { ReadingAnswer, ReadingTask } from "../../src/files/worker-protocol";
import { judgingWith } from "../../src/judging";
import { createWorkbookWriter } from "../../src/files/write-workbook";
import { formOf } from "../support/forms";
import { realPlan } from "../support/real-plan";
import { oneSheet, zipped } from "./xlsx-parts";

type Listener = (event: { readonly data: unknown }) => void;
type Request = Numbered<ReadingTask>;

interface FakeWorker {
  readonly requests: Request[];
  readonly transferred: unknown[];
  isTerminated: boolean;
  fire(type: string, data?: unknown): void;
}

/** Workers as the pool sees them; `behaviour` decides what one does with a request. */
function fakeWorkers(behaviour: (worker: FakeWorker, request: Request) => void) {
  const workers: FakeWorker[] = [];
  return { workers, make: () => makeFake(workers, behaviour) as unknown as Worker };
}

function makeFake(
  workers: FakeWorker[],
  behaviour: (worker: FakeWorker, request: Request) => void,
): FakeWorker {
  const listeners = new Map<string, Listener>();
  const worker = {
    requests: [] as Request[],
    transferred: [] as unknown[],
    isTerminated: false,
    fire: (type: string, data?: unknown) => listeners.get(type)?.({ data }),
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    terminate: () => (worker.isTerminated = true),
    postMessage: (request: Request, transfer: unknown[]) => {
      worker.requests.push(request);
      worker.transferred.push(...transfer);
      behaviour(worker, request);
    },
  };
  workers.push(worker);
  return worker;
}

const judging = judgingWith(realPlan);

/** A worker that does its task as the real one does. */
const answers = (worker: FakeWorker, { id, body }: Request): void =>
  void answerTask(body, judging).then((answer) => worker.fire("message", { id, body: answer.body }));

function source(value: number, more: Partial<SourceFile> = {}): SourceFile {
  const bytes = zipped(oneSheet(`<row r="1"><c r="A1"><v>${value}</v></c></row>`));
  return { name: "a.xlsx", size: bytes.length, modifiedAt: 0, bytes: () => Promise.resolve(bytes), ...more };
}

async function formFile(name: string): Promise<SourceFile> {
  const bytes = await createWorkbookWriter().write(formOf("CCTS", { "PL1.7.3a/numerator": 7 }));
  return { name, size: bytes.length, modifiedAt: 0, bytes: async () => bytes.slice() };
}

describe.each([
  ["createDirectReader", () => createDirectReader()],
  ["createWorkerReader", () => createWorkerReader(fakeWorkers(answers).make, 2)],
])("%s", (_, create) => {
  it("reads a file", async () => {
    expect(await create().read(source(7))).toMatchObject({ ok: true, value: { sheets: [{ rows: [[7]] }] } });
  });

  it("refuses a file over the limit without reading it", async () => {
    const bytes = jest.fn();
    const read = await create().read(source(7, { size: 1e9, bytes }));
    expect(read).toMatchObject({ error: { code: "tooLarge" } });
    expect(bytes).not.toHaveBeenCalled();
  });

  it("calls a file damaged that is gone", async () => {
    const bytes = () => Promise.reject(new Error("gone"));
    expect(await create().read(source(7, { bytes }))).toMatchObject({ error: { code: "damaged" } });
  });
});

describe.each([
  ["directly", () => createDirectReportReader(judging)],
  ["in workers", () => createWorkerReader(fakeWorkers(answers).make, 2).reports],
])("reading reports %s", (_, create) => {
  it("gives the form's identity, its entries and what was found, and one id to one content", async () => {
    const reader = create();
    const [one] = await reader.read(await formFile("a.xlsx"), new Map());
    const [same] = await reader.read(await formFile("b.xlsx"), new Map());
    expect(one?.report?.identity).toMatchObject({ unitId: "CCTS", periodId: "Q1" });
    const entries = one?.report?.sheets.flatMap(({ entries: kept }) => kept);
    expect(entries).toMatchObject([{ rowId: "PL1.7.3a", column: "numerator", value: { value: 7 } }]);
    expect(one?.findings.length).toBeGreaterThan(0);
    expect(one?.id).toMatch(/^[0-9a-f]{32}$/);
    expect(same?.id).toBe(one?.id);
  });

  it("judges by the cut-off date that is given for the period", async () => {
    const [judged] = await create().read(await formFile("a.xlsx"), new Map([["Q1", "2024-03-20"]]));
    expect(judged?.asOf).toBe("2024-03-20");
  });

  it.each([
    ["damaged", source(1, { bytes: () => Promise.reject(new Error("gone")) })],
    ["tooLarge", source(1, { size: 1e9 })],
    ["empty", source(1, { bytes: async () => new Uint8Array() })],
  ])("tells that a file is %s, as a report without entries", async (failure, file) => {
    expect(await create().read(file, new Map())).toMatchObject([{ failure, report: null, findings: [] }]);
  });
});

describe("createWorkerReader", () => {
  it("gives every file its own answer, with no more workers than asked for", async () => {
    const { workers, make } = fakeWorkers(answers);
    const reader = createWorkerReader(make, 2);
    const results = await Promise.all([1, 2, 3, 4, 5].map((value) => reader.read(source(value))));
    const values = results.map((result) => result.ok && result.value.sheets[0]?.rows[0]?.[0]);
    expect(values).toEqual([1, 2, 3, 4, 5]);
    expect(workers).toHaveLength(2);
  });

  it("starts no worker before it is needed", () => {
    const { workers, make } = fakeWorkers(answers);
    createWorkerReader(make, 4);
    expect(workers).toHaveLength(0);
  });

  it("hands bytes over, and a picked file as it is, unread", async () => {
    const { workers, make } = fakeWorkers(answers);
    const reader = createWorkerReader(make, 1);
    await reader.read(source(1));
    const first = workers[0]?.requests[0]?.body.source;
    expect(workers[0]?.transferred).toEqual([(first as Uint8Array).buffer]);
    const blob = new Blob([zipped(oneSheet(`<row r="1"><c r="A1"><v>9</v></c></row>`)) as BlobPart]);
    const bytes = jest.fn();
    expect(await reader.read(source(1, { blob, bytes }))).toMatchObject({
      value: { sheets: [{ rows: [[9]] }] },
    });
    expect(workers[0]?.requests[1]?.body.source).toBe(blob);
    expect(bytes).not.toHaveBeenCalled();
  });

  it("tells that a picked file is damaged that went away before the worker came to it", async () => {
    const blob = { arrayBuffer: () => Promise.reject(new Error("gone")) } as unknown as Blob;
    const reader = createWorkerReader(fakeWorkers(answers).make, 1);
    expect(await reader.reports.read(source(1, { blob }), new Map())).toMatchObject([{ failure: "damaged" }]);
    expect(await reader.read(source(1, { blob }))).toMatchObject({ error: { code: "damaged" } });
  });

  it.each(["error", "messageerror"])("a worker that ends with %s costs one file", async (type) => {
    let crashes = 1;
    const { workers, make } = fakeWorkers((worker, request) =>
      crashes-- > 0 ? queueMicrotask(() => worker.fire(type)) : answers(worker, request),
    );
    const reader = createWorkerReader(make, 1);
    const results = await Promise.all([reader.read(source(1)), reader.read(source(2))]);
    expect(results[0]).toMatchObject({ error: { code: "damaged" } });
    expect(results[1]).toMatchObject({ ok: true });
    expect(workers.map((worker) => worker.isTerminated)).toEqual([true, false]);
  });

  it("a worker that cannot be started costs one file each", async () => {
    const reader = createWorkerReader(() => {
      throw new Error("blocked");
    }, 1);
    const results = await Promise.all([reader.read(source(1)), reader.read(source(2))]);
    expect(results.map((result) => !result.ok && result.error.code)).toEqual(["damaged", "damaged"]);
  });

  it("a late answer of an earlier file is not taken for the next one", async () => {
    const late: ReadingAnswer = {
      kind: "grid",
      result: { ok: false, error: { kind: "file", code: "empty" } },
    };
    const { make } = fakeWorkers((worker, request) => {
      queueMicrotask(() => worker.fire("message", { id: request.id - 1, body: late }));
      answers(worker, request);
    });
    expect(await createWorkerReader(make, 1).read(source(3))).toMatchObject({ ok: true });
  });
});
