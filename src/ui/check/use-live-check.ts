import { useCallback, useEffect, useRef, useState } from "react";
import type { CheckActions, CheckReport, LiveReport } from "../../app/check-actions";
import type { Failure } from "../../app/actions";
import type { CalendarDate } from "../../domain/calendar-date";
import type { Result } from "../../domain/result";
import type { Runner } from "../run/use-runner";

export interface LiveState {
  readonly isOn: boolean;
  /** What the last edit brought: its report, or that it could not be checked; null before the first. */
  readonly last: LiveReport | "failed" | null;
  toggle(isOn: boolean): void;
}

interface LiveInput {
  readonly asOf: CalendarDate;
  /** Gets the report of every edit, except while a change is under way that brings its own. */
  readonly onReport: (report: CheckReport) => void;
}

type Stop = () => Promise<void>;

/** "Kiểm tra khi nhập": goes on whichever tab is open, and ends with the pane. */
export function useLiveCheck(
  actions: Pick<CheckActions, "watch">,
  { run, state }: Runner,
  input: LiveInput,
): LiveState {
  const [isOn, setOn] = useState(false);
  const [last, setLast] = useState<LiveState["last"]>(null);
  const latest = useLatest({ ...input, isBusy: state.pending.some((key) => bringsReport.has(key)) });
  const keep = useStopOnUnmount();
  const onEdit = useCallback(
    (result: Result<LiveReport, Failure>) => {
      setLast(result.ok ? result.value : "failed");
      if (result.ok && !latest.current.isBusy) latest.current.onReport(result.value.check);
    },
    [latest],
  );
  const toggle = (turnsOn: boolean) => {
    const change = turnsOn
      ? () => actions.watch(() => latest.current.asOf, onEdit)
      : async (): Promise<Result<null, Failure>> => {
          await keep(null);
          return { ok: true, value: null };
        };
    run<Stop | null>("watch", change, (stop) => {
      void keep(stop);
      setLast(null);
      setOn(turnsOn);
    });
  };
  return { isOn, last, toggle };
}

const bringsReport: ReadonlySet<string> = new Set(["check", "mend", "undo", "explain", "repair"]);

/** Keeps the way to stop; what was kept before is stopped, and so is what comes after the pane is gone. */
function useStopOnUnmount(): (stop: Stop | null) => Promise<void> {
  const kept = useRef<Stop | null>(null);
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
      void kept.current?.();
      kept.current = null;
    };
  }, []);
  return useCallback(async (stop) => {
    const before = kept.current;
    kept.current = isGone.current ? null : stop;
    await before?.();
    if (isGone.current) await stop?.();
  }, []);
}

/** The value of the last render, for what is called later. */
function useLatest<T>(value: T): { readonly current: T } {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
