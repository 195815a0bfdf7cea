import { useRef, useState } from "react";
import type { Failure, PaneActions } from "../../app/actions";
import type { RegisterPeriod } from "../../app/register-actions";
import type { OfficialEntry, VersionChoice } from "../../domain/register/arrival";
import type { RegisterView } from "../../domain/register/register-view";
import type { Result } from "../../domain/result";
import type { Runner } from "../run/use-runner";

/** The register as a period saw it when it was last given. */
export interface HeldView {
  readonly when: RegisterPeriod;
  readonly view: RegisterView;
}

export interface RegisterState {
  readonly when: RegisterPeriod;
  readonly held: HeldView | null;
  /** Grows with everything that may change a total. */
  readonly revision: number;
  /** Whether everything of this sitting stands in the workbook; `none` before anything came. */
  readonly keeping: "none" | "unsaved" | "saved";
  /** Reads what the workbook keeps, once. */
  open(): void;
  /** Takes over what came in, and keeps it in the workbook. */
  take(view: RegisterView, when: RegisterPeriod): void;
  choose(choice: VersionChoice): void;
  setOfficial(entry: OfficialEntry): void;
  save(when?: RegisterPeriod): void;
  /** The operation, with the register opened before it where it is not open yet. */
  whenOpen<T>(operation: () => Promise<Result<T, Failure>>): () => Promise<Result<T, Failure>>;
}

const done = { ok: true, value: undefined } as const;

/** "Sổ nhận báo cáo": opened once from the workbook, changed in memory, kept in the workbook after every change. */
export function useRegister(actions: PaneActions, { run }: Runner, when: RegisterPeriod): RegisterState {
  const [held, setHeld] = useState<HeldView | null>(null);
  const [revision, setRevision] = useState(0);
  const [keeping, setKeeping] = useState<RegisterState["keeping"]>("none");
  const isOpen = useRef(false);
  const opened = async (): Promise<Result<void, Failure>> => {
    if (isOpen.current) return done;
    const result = await actions.openRegister(when);
    if (!result.ok) return result;
    isOpen.current = true;
    setHeld({ when, view: result.value });
    return done;
  };
  const whenOpen: RegisterState["whenOpen"] = (operation) => async () => {
    const result = await opened();
    return result.ok ? operation() : result;
  };
  const save = (period: RegisterPeriod = when) => {
    const operation = whenOpen(() => actions.saveRegister(period));
    run("saveRegister", operation, () => setKeeping("saved"));
  };
  const changed = (period: RegisterPeriod) => {
    setRevision((before) => before + 1);
    setKeeping("unsaved");
    save(period);
  };
  return {
    when,
    held,
    revision,
    keeping,
    open() {
      if (!isOpen.current) run("openRegister", opened, () => undefined);
    },
    take(view, period) {
      setHeld({ when: period, view });
      changed(period);
    },
    choose(choice) {
      setHeld({ when, view: actions.chooseVersion(choice, when) });
      changed(when);
    },
    setOfficial(entry) {
      actions.setOfficial(entry);
      changed(when);
    },
    save,
    whenOpen,
  };
}
