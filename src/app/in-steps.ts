/** How long the pane may be busy at a stretch, in milliseconds: typing and "Dừng" never wait longer. */
const stretchMs = 12;

/** Takes every step of a long piece of work, with pauses in which the pane answers. */
export async function inSteps(steps: Iterator<unknown>): Promise<void> {
  let since = performance.now();
  while (steps.next().done !== true) {
    if (performance.now() - since < stretchMs) continue;
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  }
}
