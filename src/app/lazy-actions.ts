import type { Plan } from "../domain/plan/plan";
import { err } from "../domain/result";
import type { PaneActions } from "./actions";

type Work = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/**
 * Actions whose code is fetched when the first of them is asked for. Until it is here every action is answered later, with
 * `notFetched` when the code cannot be had; the next one asks again.
 */
export function fetchedActions<T extends object>(fetchWork: () => Promise<T>): T {
  let work: T | null = null;
  const fetched = async () => (work ??= await fetchWork());
  const later =
    (name: string) =>
    async (...args: readonly unknown[]) => {
      const ready = await fetched().catch(() => null);
      return ready === null ? err({ kind: "notFetched" }) : (ready as unknown as Work)[name]?.(...args);
    };
  return new Proxy({} as T, {
    get: (_none, name: string) => (work as unknown as Work | null)?.[name] ?? later(name),
  });
}

/**
 * The same for the actions of the pane, which tell their plan at once. The few that answer at once (what the register shows)
 * are only asked for after an action has opened it.
 */
export function lazyActions(plan: Plan, fetchWork: () => Promise<PaneActions>): PaneActions {
  const actions = fetchedActions(fetchWork);
  return new Proxy(actions, {
    get: (all, name: keyof PaneActions) => (name === "plan" ? plan : all[name]),
  });
}
