/** How long the pane may be busy at a stretch, in milliseconds: typing and "Dừng" never wait longer. */
const stretchMs = 12;

/** Takes every step of a long piece of work, with pauses in which the pane answers; gives what the last step returns. */
export async function inSteps<T>(steps: Iterator<unknown, T>): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - since < stretchMs) continue;
    await pause();
    since = performance.now();
  }
}

/** A moment in which the pane answers. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
