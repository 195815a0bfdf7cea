/** A pane whose opening is measured: where its page is, and which button the officer waits for. */
export interface OpenedPane {
  readonly title: string;
  readonly page: string;
  readonly button: string;
  /** What the browser remembers of earlier days. */
  readonly storage: Readonly<Record<string, string>>;
}

export type PaneKey = "bare" | "template" | "firstRun" | "returning";

/** The panes, in the order in which every round opens them. */
export const openedPanes: Readonly<Record<PaneKey, OpenedPane>> = {
  bare: {
    ...{ title: "limit: a page with Office.js and one plain button", page: "bare/taskpane.html" },
    ...{ button: "Ready", storage: {} },
  },
  template: {
    ...{
      title: "Microsoft's template: React, Fluent UI, three icons, a field",
      page: "template/taskpane.html",
    },
    ...{ button: "Insert", storage: {} },
  },
  firstRun: {
    ...{ title: "ours, the first time: until “Bắt đầu”", page: "ours/taskpane.html" },
    ...{ button: "Bắt đầu", storage: {} },
  },
  returning: {
    ...{ title: "ours, every other time: until “Tạo biểu mẫu”", page: "ours/taskpane.html" },
    ...{ button: "Tạo biểu mẫu", storage: { "cchc.hasSeenStart": "1" } },
  },
};

export const paneKeys: readonly PaneKey[] = ["bare", "template", "firstRun", "returning"];
