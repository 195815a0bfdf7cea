import type { ICommandInfo } from "@univerjs/core";
import { TriggerCalculationController } from "@univerjs/sheets-formula";
import type { UniverBook } from "./univer-book";

const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";
const START = "formula.mutation.set-formula-calculation-start";

/**
 * Univer collects changes for 100 ms and then calculates. That is right for typing and too slow for an add-in that
 * reads after it wrote, so `settle` starts the collected calculation at once and waits for its end notification.
 */
export class Recalculation {
  private running = 0;
  private isQuiet = true;
  private waiting: (() => void)[] = [];

  constructor(private readonly book: UniverBook) {
    book.onCommand((command) => this.watch(command));
  }

  /** Resolves when the results of every change made so far are in their cells. */
  async settle(): Promise<void> {
    if (this.isQuiet) return;
    await nextTask();
    this.startCollected();
    while (this.running > 0) {
      await new Promise<void>((resolve) => this.waiting.push(resolve));
      this.startCollected();
    }
    this.isQuiet = true;
  }

  /** Marks every formula dirty. */
  all(): void {
    this.book.api.syncExecuteCommand(START, { forceCalculation: true, dirtyRanges: [] });
  }

  private watch(command: Readonly<ICommandInfo>): void {
    if (command.id.includes(".mutation.")) this.isQuiet = false;
    if (command.id === START) this.running++;
    const isEnd = command.id === NOTIFICATION && hasEnded(command.params);
    if (isEnd) setTimeout(() => this.finish(), 0);
  }

  private finish(): void {
    this.running = Math.max(0, this.running - 1);
    const resolvers = this.waiting;
    this.waiting = [];
    resolvers.forEach((resolve) => resolve());
  }

  private startCollected(): void {
    const controller = this.book.injector.get(TriggerCalculationController);
    const commands: unknown = Reflect.get(controller, "_waitingCommandQueue");
    if (!Array.isArray(commands) || commands.length === 0) return;
    clearTimeout(Reflect.get(controller, "_setTimeoutKey"));
    const generate: unknown = Reflect.get(controller, "_generateDirty");
    if (typeof generate !== "function")
      throw new Error("this Univer version collects changes in another way");
    const dirty: object = generate.call(controller, commands);
    Reflect.set(controller, "_waitingCommandQueue", []);
    this.book.api.syncExecuteCommand(START, dirty);
  }
}

/** Univer registers the formulas of conditional formats a few microtasks after the change. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function hasEnded(params: unknown): boolean {
  return typeof params === "object" && params !== null && "functionsExecutedState" in params;
}
