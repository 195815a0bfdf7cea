import { useCallback, useEffect, useRef } from "react";
import type { CommandSource, PaneCommand } from "./command-source";

type Handlers = Readonly<Record<PaneCommand, () => void>>;

/** Does what the ribbon's buttons ask for, each once, as soon as `isReady`; a button pressed twice before that counts once. */
export function useCommands(source: CommandSource, handlers: Handlers, isReady: boolean): void {
  const waiting = useRef(new Set<PaneCommand>());
  const latest = useRef({ handlers, isReady });
  const doWaiting = useCallback(() => {
    if (!latest.current.isReady) return;
    const commands = [...waiting.current];
    waiting.current.clear();
    for (const command of commands) latest.current.handlers[command]();
  }, []);
  useEffect(() => {
    latest.current = { handlers, isReady };
    doWaiting();
  });
  useEffect(
    () =>
      source.subscribe((command) => {
        waiting.current.add(command);
        doWaiting();
      }),
    [source, doWaiting],
  );
}
