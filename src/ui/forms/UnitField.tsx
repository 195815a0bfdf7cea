import { Field } from "@fluentui/react-components";
import { useRef, useState, type ComponentType } from "react";
import type { Unit, UnitId } from "../../domain/plan/plan";
import { paneText } from "../../text/pane";
import type { UnitComboboxProps } from "./UnitCombobox";
import { UnitFieldAtRest } from "./UnitFieldAtRest";

export interface UnitFieldProps {
  readonly units: readonly Unit[];
  readonly unitId: UnitId | null;
  readonly isMissing: boolean;
  readonly onChoose: (id: UnitId) => void;
}

type List = ComponentType<UnitComboboxProps>;

/** Known from the first time it was fetched on. */
let known: List | null = null;

async function fetchList(): Promise<List> {
  return (known ??= (await import("./UnitCombobox")).UnitCombobox);
}

/**
 * "Đơn vị": type to search. The list and what lays it out are fetched when the field is first pointed at or entered; what
 * is typed meanwhile is taken over.
 */
export function UnitField({ units, unitId, isMissing, onChoose }: UnitFieldProps) {
  const [List, setList] = useState<List | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const isEntered = useRef(false);
  const enter = (opens: boolean) => {
    isEntered.current = true;
    setOpen(opens);
    setFailed(false);
    // a list that comes after the field was left would take the focus back
    fetchList().then(
      (list) => isEntered.current && setList(() => list),
      () => setFailed(true),
    );
  };
  const message = hasFailed ? paneText.failure.notFetched : isMissing ? paneText.forms.chooseUnit : null;
  const chosenName = units.find((unit) => unit.id === unitId)?.name ?? "";
  return (
    <Field label={paneText.forms.unit} {...(message === null ? {} : { validationMessage: message })}>
      {List === null ? (
        <UnitFieldAtRest
          text={typed ?? chosenName}
          onNear={() => void fetchList().catch(() => undefined)}
          onEnter={enter}
          onLeave={() => (isEntered.current = false)}
          onType={(text) => {
            setTyped(text);
            enter(true);
          }}
        />
      ) : (
        <List {...{ units, unitId, chosenName, onChoose }} start={{ typed, isOpen }} />
      )}
    </Field>
  );
}
