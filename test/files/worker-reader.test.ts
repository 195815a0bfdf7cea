import type { SourceFile } from "../../src/app/ports";
import { createDirectReader } from "../../src/files/direct-reader";
import { readWorkbook } from "../../src/files/read-workbook";
import { createWorkerReader } from "../../src/files/worker-reader";
import type { ReadRequest } from "../../src/files/worker-protocol";
import { oneSheet, zipped } from "./xlsx-parts";

type Listener = (event: { readonly data: unknown }) => void;

/** Workers as the pool sees them; `behaviour` decides what one does with a request. */
function fakeWorkers(behaviour: (worker: FakeWorker, request: ReadRequest) => void) {
  const workers: FakeWorker[] = [];
  return { workers, make: () => makeFake(workers, behaviour) as unknown as Worker };
}

interface FakeWorker {
  readonly requests: ReadRequest[];
  readonly transferred: unknown[];
  isTerminated: boolean;
  fire(type: string, data?: unknown): void;
}

function makeFake(
  workers: FakeWorker[],
  behaviour: (worker: FakeWorker, request: ReadRequest) => void,
): FakeWorker {
  const listeners = new Map<string, Listener>();
  const worker = {
    requests: [] as ReadRequest[],
    transferred: [] as unknown[],
    isTerminated: false,
    fire: (type: string, data?: unknown) => listeners.get(type)?.({ data }),
    addEventListener: (type: string, listener: Listener) => listeners.set(type, listener),
    terminate: () => (worker.isTerminated = true),
    postMessage: (request: ReadRequest, transfer: unknown[]) => {
      worker.requests.push(request);
      worker.transferred.push(...transfer);
      behaviour(worker, request);
    },
  };
  workers.push(worker);
  return worker;
}

const answers = (worker: FakeWorker, { id, bytes }: ReadRequest) =>
  queueMicrotask(() => worker.fire("message", { id, result: readWorkbook(bytes) }));

function source(value: number, more: Partial<SourceFile> = {}): SourceFile {
  const bytes = zipped(oneSheet(`<row r="1"><c r="A1"><v>${value}</v></c></row>`));
  return { name: "a.xlsx", size: bytes.length, modifiedAt: 0, bytes: () => Promise.resolve(bytes), ...more };
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
    expect(await create().read(source(7, { size: 1e9, bytes }))).toMatchObject({
      error: { code: "tooLarge" },
    });
    expect(bytes).not.toHaveBeenCalled();
  });

  it("calls a file damaged that is gone", async () => {
    const bytes = () => Promise.reject(new Error("gone"));
    expect(await create().read(source(7, { bytes }))).toMatchObject({ error: { code: "damaged" } });
  });
});

describe("createWorkerReader", () => {
  it("gives every file its own answer, with no more workers than asked for", async () => {
    const { workers, make } = fakeWorkers(answers);
    const reader = createWorkerReader(make, 2);
    const results = await Promise.all([1, 2, 3, 4, 5].map((value) => reader.read(source(value))));
    expect(results.map((result) => result.ok && result.value.sheets[0]?.rows[0]?.[0])).toEqual([
      1, 2, 3, 4, 5,
    ]);
    expect(workers).toHaveLength(2);
  });

  it("starts no worker before it is needed", () => {
    const { workers, make } = fakeWorkers(answers);
    createWorkerReader(make, 4);
    expect(workers).toHaveLength(0);
  });

  it("hands the bytes over", async () => {
    const { workers, make } = fakeWorkers(answers);
    await createWorkerReader(make, 1).read(source(1));
    expect(workers[0]?.transferred).toEqual([workers[0]?.requests[0]?.bytes.buffer]);
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
    const { make } = fakeWorkers((worker, request) => {
      queueMicrotask(() =>
        worker.fire("message", { id: request.id - 1, result: readWorkbook(new Uint8Array()) }),
      );
      answers(worker, request);
    });
    expect(await createWorkerReader(make, 1).read(source(3))).toMatchObject({ ok: true });
  });
});
