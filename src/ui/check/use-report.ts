import { useCallback, useMemo, useState } from "react";
import type { ChangeReport, CheckReport } from "../../app/check-actions";
import type { CellPlace } from "../../domain/form/submission";
import type { FormsStatus } from "../../app/actions";

/** What the last change did, to be said until the next check. */
export interface Outcome {
  readonly kind: "mended" | "undone" | "explained" | "repaired" | "exported";
  readonly changed: number;
  readonly stale: readonly CellPlace[];
}

export interface ReportState {
  /** Null until the first check. */
  readonly report: CheckReport | null;
  readonly outcome: Outcome | null;
  /** A check was made, because it was asked for or on the way. */
  show(report: CheckReport, outcome: Outcome | null): void;
  /** A change was made and the forms were checked again. */
  showChange(kind: Outcome["kind"], change: ChangeReport): void;
  /** Something was found while typing; what was said before stays. */
  renew(report: CheckReport): void;
  say(outcome: Outcome): void;
}

/** The last report, whoever brought it, and what is said beside it. */
export function useReport(takeStatus: (status: FormsStatus) => void): ReportState {
  const [report, setReport] = useState<CheckReport | null>(null);
  const [outcome, say] = useState<Outcome | null>(null);
  const renew = useCallback(
    (next: CheckReport) => {
      setReport(next);
      takeStatus(next);
    },
    [takeStatus],
  );
  const show = useCallback(
    (next: CheckReport, what: Outcome | null) => {
      renew(next);
      say(what);
    },
    [renew],
  );
  const showChange = useCallback(
    (kind: Outcome["kind"], { changed, stale, check }: ChangeReport) => show(check, { kind, changed, stale }),
    [show],
  );
  return useMemo(
    () => ({ report, outcome, show, showChange, renew, say }),
    [report, outcome, show, showChange, renew],
  );
}
