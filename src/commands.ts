import type { CommandSource, PaneCommand } from "./ui/commands/command-source";

const commands: readonly PaneCommand[] = ["createForms", "check", "colour", "consolidate"];

/** Binds the ribbon's buttons (manifest.xml, `FunctionName`) to the pane, which shows itself and does the work once. */
export function associateCommands(emit: (command: PaneCommand) => void): void {
  for (const command of commands) {
    Office.actions.associate(command, (event: Office.AddinCommands.Event) => {
      void Office.addin.showAsTaskpane().catch(() => undefined);
      emit(command);
      event.completed();
    });
  }
}

/** Passes ribbon commands on; one that comes before the pane is there waits for it. */
export function createCommandSource(): CommandSource & { emit(command: PaneCommand): void } {
  const listeners = new Set<(command: PaneCommand) => void>();
  const waiting: PaneCommand[] = [];
  return {
    subscribe(listener) {
      listeners.add(listener);
      for (const command of waiting.splice(0)) listener(command);
      return () => listeners.delete(listener);
    },
    emit(command) {
      if (listeners.size === 0) waiting.push(command);
      for (const listener of listeners) listener(command);
    },
  };
}
