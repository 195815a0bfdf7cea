/** Lets asynchronous work run one after the other, in the order it came. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();

  /** Runs `work` when everything that came before it is done. */
  take<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.last.then(work);
    this.last = turn.catch(() => undefined);
    return turn;
  }
}
