import { useState } from "react";
import type { Failure, PaneActions } from "../../app/actions";
import type { CollectProgress, RegisterPeriod } from "../../app/register-actions";
import type { UnitFiles } from "../../app/unit-files";
import type { UnitTabs } from "../../app/unit-tabs";
import { planOn } from "../../domain/plan/in-force";
import type { UnitId } from "../../domain/plan/plan";
import { useReading } from "../run/use-reading";
import type { Runner } from "../run/use-runner";
import { useThrowInRender } from "../run/use-throw-in-render";
import type { RegisterState } from "../summary/use-register";
import type { PeriodChoice } from "./use-period-choice";

/** The files last made, and what they were made for. */
interface Made {
  readonly files: UnitFiles;
  readonly when: RegisterPeriod;
}

export interface UnitFilesState {
  /** Units in force on the cut-off date of the chosen period. */
  readonly unitCount: number;
  readonly made: Made | null;
  /** Why no file could be made. */
  readonly failure: Failure | null;
  readonly tabs: UnitTabs | null;
  /** Null during the first second and when nothing is under way. */
  readonly progress: { readonly of: "files" | "tabs"; readonly at: CollectProgress } | null;
  readonly canMake: boolean;
  make(): void;
  makeTabs(): void;
  open(unitId: UnitId): void;
  stop(): void;
}

interface UnitFilesHow {
  readonly choice: PeriodChoice;
  readonly register: Pick<RegisterState, "whenOpen">;
}

const opened = { ok: true, value: undefined } as const;

/** Forms for every unit, as files and as tabs; the register is opened first, for what stood in the last period. */
export function useUnitFiles(
  actions: PaneActions,
  { run, state }: Runner,
  { choice, register }: UnitFilesHow,
): UnitFilesState {
  const [made, setMade] = useState<Made | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tabs, setTabs] = useState<UnitTabs | null>(null);
  const files = useReading();
  const drawing = useReading();
  const throwInRender = useThrowInRender();
  const when = { periodId: choice.period.id, asOf: choice.asOf };
  const unitCount = planOn(actions.plan, choice.period.to).units.length;
  const isBusy = files.isReading || state.pending.includes("createUnitTabs");
  const forget = () => {
    setMade(null);
    setFailure(null);
    setTabs(null);
  };
  const makeFiles = async () => {
    const result = await files.read(unitCount, (progress) => actions.makeUnitFiles(when, progress));
    if (result?.ok === true) setMade({ files: result.value, when });
    if (result?.ok === false) setFailure(result.error);
  };
  const drawTabs = register.whenOpen<UnitTabs | null>(async () => {
    const result = await drawing.read(unitCount, (progress) => actions.createUnitTabs(when, progress));
    return result ?? { ok: true, value: null };
  });
  return {
    unitCount,
    made,
    failure,
    tabs,
    progress: progressOf(files.progress, drawing.progress),
    canMake: choice.problem === null && !isBusy,
    make() {
      forget();
      const open = register.whenOpen(() => Promise.resolve(opened));
      run("openRegister", open, () => void makeFiles().catch(throwInRender));
    },
    makeTabs() {
      forget();
      run("createUnitTabs", drawTabs, setTabs);
    },
    open(unitId) {
      const form = { ...(made?.when ?? when), unitId };
      run(
        "openUnitFile",
        () => actions.openUnitFile(form),
        () => undefined,
      );
    },
    stop: files.isReading ? files.stop : drawing.stop,
  };
}

function progressOf(files: CollectProgress | null, tabs: CollectProgress | null): UnitFilesState["progress"] {
  if (files !== null) return { of: "files", at: files };
  return tabs === null ? null : { of: "tabs", at: tabs };
}
