import { unzipSync } from "fflate";
import { answerWriteTask } from "../../src/files/answer-write-task";
import { createDirectWriter } from "../../src/files/direct-writer";
import { createWorkerWriter } from "../../src/files/worker-writer";
import { createWorkbookWriter } from "../../src/files/write-workbook";
import type { Numbered } from "../../src/files/worker-pool";
import type { WriteTask } from "../../src/files/write-protocol";
import { formOf } from "../support/forms";

const sheets = formOf("CCTS");
const madeAt = "2024-06-01T08:00:00.000Z";

type Behaviour = (task: Numbered<WriteTask>, fire: (type: string, data?: unknown) => void) => void;

/** A worker as the pool sees it; what is posted is cloned as browsers do. */
function worker(behaviour: Behaviour): () => Worker {
  return () => {
    const listeners = new Map<string, (event: { readonly data: unknown }) => void>();
    const fire = (type: string, data?: unknown): void => listeners.get(type)?.({ data });
    return {
      addEventListener: (type: string, listener: (event: { readonly data: unknown }) => void) =>
        listeners.set(type, listener),
      terminate: () => undefined,
      postMessage: (task: Numbered<WriteTask>, transfer: Transferable[]) =>
        behaviour(structuredClone(task, { transfer }), fire),
    } as unknown as Worker;
  };
}

const working = worker(({ id, body }, fire) => {
  void answerWriteTask(body).then((answer) => fire("message", { id, body: answer }));
});

describe.each([
  ["where the code runs", () => createDirectWriter()],
  ["in a worker", () => createWorkerWriter(working)],
])("writing forms %s", (_, create) => {
  it("gives the file that the workbook writer gives, byte for byte", async () => {
    const written = await create().write(sheets);
    expect(written.ok && written.value).toEqual(await createWorkbookWriter().write(sheets));
  });

  it("packs files into one .zip, each as it is", async () => {
    const files = [1, 2].map((value) => ({ name: `${value}.xlsx`, bytes: new Uint8Array([value, value]) }));
    const packed = await create().pack(files, madeAt);
    if (!packed.ok) throw new Error(packed.error.kind);
    const parts = unzipSync(packed.value);
    expect(Object.entries(parts).map(([name, bytes]) => [name, ...bytes])).toEqual([
      ["1.xlsx", 1, 1],
      ["2.xlsx", 2, 2],
    ]);
  });

  it("packs nothing into an empty .zip", async () => {
    const packed = await create().pack([], madeAt);
    expect(packed.ok && unzipSync(packed.value)).toEqual({});
  });

  it("says so when a sheet cannot be written", async () => {
    const twice = [...sheets, ...sheets];
    expect(await create().write(twice)).toEqual({ ok: false, error: { kind: "fileNotMade" } });
  });
});

describe("a writing worker", () => {
  it.each<[string, () => Worker]>([
    ["crashes", worker((_, fire) => queueMicrotask(() => fire("error")))],
    [
      "cannot be started",
      () => {
        throw new Error("blocked");
      },
    ],
  ])("that %s makes no file, and says so", async (_, make) => {
    const writer = createWorkerWriter(make);
    expect(await writer.write(sheets)).toEqual({ ok: false, error: { kind: "fileNotMade" } });
  });

  it("is handed the bytes that are packed", async () => {
    const bytes = new Uint8Array([1, 2, 3]);
    await createWorkerWriter(working).pack([{ name: "1.xlsx", bytes }], madeAt);
    expect(bytes.byteLength).toBe(0);
  });
});
