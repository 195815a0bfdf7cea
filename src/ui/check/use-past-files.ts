import { useState } from "react";
import type { CheckActions, PastFile } from "../../app/check-actions";
import type { SourceFile } from "../../app/ports";
import type { Runner } from "../run/use-runner";

export interface PastFilesState {
  /** The files of the last choice; null before the first. */
  readonly files: readonly PastFile[] | null;
  choose(files: readonly SourceFile[]): void;
}

/** Files of earlier periods to compare with; the forms are checked again at once. */
export function usePastFiles(
  actions: Pick<CheckActions, "compareWith">,
  { run }: Runner,
  checkAgain: () => void,
): PastFilesState {
  const [files, setFiles] = useState<PastFilesState["files"]>(null);
  const choose = (chosen: readonly SourceFile[]) => {
    if (chosen.length === 0) return;
    run(
      "compareWith",
      () => actions.compareWith(chosen),
      (taken) => {
        setFiles(taken);
        if (taken.some(({ problem }) => problem === null)) checkAgain();
      },
    );
  };
  return { files, choose };
}
