/** A page that is not shown is never painted: then the work begins without. */
const atLatestMs = 100;

/** Does some work once what was rendered can be seen, at the latest after 100 ms. Gives what calls it off. */
export function afterPaint(work: () => void): () => void {
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer);
    timer = setTimeout(work);
  });
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame);
    work();
  }, atLatestMs);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}
