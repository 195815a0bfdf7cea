import { createProgress } from "../../src/cli/progress";
import { createScreen } from "../../src/cli/screen";
import { onceReady, workerOfThread } from "../../src/cli/thread-worker";
import { Worker } from "node:worker_threads";

/** What is said while `total` files are read, one every `msEach`. */
function said(total: number, msEach: number, isScreen: boolean) {
  const lines: string[] = [];
  const drawn: string[] = [];
  let now = 0;
  const redraw = isScreen ? (line: string) => drawn.push(line) : null;
  const progress = createProgress(total, { notify: (line) => lines.push(line), redraw, ticks: () => now });
  for (let done = 1; done <= total; done++) {
    now += msEach;
    progress(done);
  }
  return { lines, drawn };
}

describe("progress on stderr", () => {
  it.each([
    [1, 1],
    [9, 1],
    [10, 1],
    [11, 2],
    [100, 10],
    [1000, 10],
    [10_000, 10],
    [20_000, 20],
  ])("without a screen %i files give %i lines, never one a file", (total, lines) => {
    expect(said(total, 1, false).lines).toHaveLength(lines);
  });

  it("on a screen redraws one line at most ten times a second, the last one whole", () => {
    const { lines, drawn } = said(10_000, 1, true);
    expect(lines).toEqual([]);
    expect(drawn.length).toBeLessThanOrEqual(101);
    expect(drawn.at(-1)).toBe("Đang đọc 10.000/10.000 tệp [####################] 100 %");
  });

  it("says how long it still takes once that can be told", () => {
    const { drawn } = said(100, 1000, true);
    expect(drawn[0]).toBe("Đang đọc 1/100 tệp [                    ] 1 %");
    expect(drawn[1]).toBe("Đang đọc 2/100 tệp [                    ] 2 %, còn khoảng 02 phút");
    expect(drawn[60]).toBe("Đang đọc 61/100 tệp [############        ] 61 %, còn khoảng 39 giây");
  });

  it("ends a line that was drawn before a sentence is said", () => {
    let written = "";
    const write = (text: string): boolean => (written += text) !== "";
    const screen = createScreen({ isTTY: true, write: write as NodeJS.WriteStream["write"] });
    screen.redraw?.("a", false);
    screen.notify("b");
    screen.redraw?.("c", true);
    screen.notify("d");
    expect(written).toBe("\r\u001b[Ka\nb\n\r\u001b[Kc\nd\n");
  });
});

describe("a thread as a worker", () => {
  const started = (code: string): Worker => new Worker(code, { eval: true, stderr: true });
  const echo =
    'const { parentPort: p } = require("worker_threads"); p.on("message", (m) => p.postMessage(m)); p.postMessage(0);';

  it("answers what it is posted", async () => {
    const worker = await onceReady(workerOfThread(started(echo)));
    const answer = new Promise((settle) =>
      worker?.addEventListener("message", ({ data }: MessageEvent) => settle(data)),
    );
    worker?.postMessage("x");
    expect(await answer).toBe("x");
    worker?.terminate();
  });

  it.each(["process.exit(1)", "throw new Error()", "syntax error"])(
    "is none when it ends at once: %s",
    async (code) => {
      expect(await onceReady(workerOfThread(started(code)))).toBeNull();
    },
  );

  it("tells of its end once, and not of an end that was asked for", async () => {
    const thread = started(echo);
    const worker = await onceReady(workerOfThread(thread));
    let crashes = 0;
    worker?.addEventListener("error", () => crashes++);
    const ended = new Promise((settle) => thread.on("exit", settle));
    worker?.terminate();
    await ended;
    expect(crashes).toBe(0);
  });
});
