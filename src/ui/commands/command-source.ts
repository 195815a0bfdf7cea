/** What a ribbon button asks of the pane. */
export type PaneCommand = "createForms" | "check" | "colour" | "consolidate";

/** Where ribbon commands come from; `subscribe` returns the way out. */
export interface CommandSource {
  subscribe(listener: (command: PaneCommand) => void): () => void;
}
