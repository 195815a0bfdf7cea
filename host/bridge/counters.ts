/** One request of the add-in. */
export interface BatchRecord {
  /** The library only released objects it followed; it sends that after `Excel.run` and nobody waits for it. */
  readonly isCleanup: boolean;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** The error code when it failed. */
  readonly error?: string;
}

/** The cost model of an add-in: round trips, actions and bytes. */
export interface Cost {
  readonly batches: number;
  /** Batches that only release objects; they are in none of the other counts. */
  readonly cleanups: number;
  readonly actions: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** Counts every batch the add-in sends; the library's cleaning up after `Excel.run` is counted apart. */
export class Counters implements Cost {
  batches = 0;
  cleanups = 0;
  actions = 0;
  requestBytes = 0;
  responseBytes = 0;
  private records: BatchRecord[] = [];

  /** Every batch since the last reset, in order. */
  get log(): readonly BatchRecord[] {
    return this.records;
  }

  /** A batch arrived. */
  begin(actions: number, requestBytes: number, isCleanup: boolean): void {
    if (isCleanup) this.cleanups++;
    else this.batches++;
    if (!isCleanup) this.requestBytes += requestBytes;
    this.records.push({ isCleanup, actions, requestBytes, responseBytes: 0 });
  }

  /** An action is about to run. */
  beginAction(): void {
    this.actions++;
  }

  /** The batch was answered. */
  end(index: number, responseBytes: number, error: string | undefined): void {
    const record = this.records[index];
    if (record?.isCleanup === false) this.responseBytes += responseBytes;
    if (record) this.records[index] = { ...record, responseBytes, ...(error === undefined ? {} : { error }) };
  }

  reset(): void {
    Object.assign(this, {
      batches: 0,
      cleanups: 0,
      actions: 0,
      requestBytes: 0,
      responseBytes: 0,
      records: [],
    });
  }

  snapshot(): Cost {
    const { batches, cleanups, actions, requestBytes, responseBytes } = this;
    return { batches, cleanups, actions, requestBytes, responseBytes };
  }

  /** What an operation cost: the counts while it ran. */
  async measure(operation: () => Promise<unknown>): Promise<Cost> {
    const before = this.snapshot();
    await operation();
    const after = this.snapshot();
    return {
      batches: after.batches - before.batches,
      cleanups: after.cleanups - before.cleanups,
      actions: after.actions - before.actions,
      requestBytes: after.requestBytes - before.requestBytes,
      responseBytes: after.responseBytes - before.responseBytes,
    };
  }
}
