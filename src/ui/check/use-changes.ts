import { useMemo } from "react";
import type { CheckActions, CheckReport } from "../../app/check-actions";
import type { CalendarDate } from "../../domain/calendar-date";
import type { Finding } from "../../domain/check/finding";
import type { Mend } from "../../domain/fix/mend";
import type { Answers } from "../findings/finding-context";
import type { Runner } from "../run/use-runner";
import type { ReportState } from "./use-report";

export interface ChangesState {
  readonly answers: Answers;
  /** The mends that "Sửa an toàn" makes. */
  readonly safe: readonly Mend[];
  undo(): void;
  repair(): void;
}

const nothing: readonly Mend[] = [];

/** Mending, explaining, undoing and repairing; each brings a new report, which is shown at once. */
export function useChanges(
  actions: CheckActions,
  { run }: Runner,
  { reports, asOf }: { readonly reports: ReportState; readonly asOf: CalendarDate },
): ChangesState {
  const { report, show, showChange } = reports;
  const safe = useMemo(() => (report === null ? nothing : safeMends(report)), [report]);
  const answers: Answers = {
    mendsOf: (finding) => report?.mends.get(finding) ?? nothing,
    sameKind: (finding) => (report === null ? nothing : mendsOfKind(report, finding)),
    canExplain: (finding) => finding.explanation === null && (report?.explainable.has(finding) ?? false),
    mend: (mends) =>
      run(
        "mend",
        () => actions.mend(mends, asOf),
        (change) => showChange("mended", change),
      ),
    explain: (finding, explanation, onSaved) =>
      run(
        "explain",
        () => actions.explain(finding, explanation, asOf),
        (change) => {
          showChange("explained", change);
          if (change.changed > 0) onSaved();
        },
      ),
  };
  const undo = () =>
    run(
      "undo",
      () => actions.undo(asOf),
      (change) => showChange("undone", change),
    );
  const repair = () =>
    run(
      "repair",
      () => actions.repair(asOf),
      (next) => show(next, { kind: "repaired", changed: 0, stale: [] }),
    );
  return { answers, safe, undo, repair };
}

/** Mends that cannot be meant otherwise, of findings that nobody has answered yet. */
function safeMends(report: CheckReport): readonly Mend[] {
  return onlyMends(report, () => true).filter(({ certainty }) => certainty === "safe");
}

function mendsOfKind(report: CheckReport, { rule }: Finding): readonly Mend[] {
  return onlyMends(report, (finding) => finding.rule === rule);
}

/** The mends of open findings that have only one. */
function onlyMends(report: CheckReport, isMeant: (finding: Finding) => boolean): readonly Mend[] {
  return report.findings
    .filter((finding) => finding.explanation === null && isMeant(finding))
    .map((finding) => report.mends.get(finding) ?? nothing)
    .flatMap((mends) => (mends.length === 1 ? mends : nothing));
}
