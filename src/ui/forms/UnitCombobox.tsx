import { Combobox, Option } from "@fluentui/react-components";
import { useState } from "react";
import type { Unit, UnitId } from "../../domain/plan/plan";
import { paneText } from "../../text/pane";
import { foldText } from "../parts/fold-text";

export interface UnitComboboxProps {
  readonly units: readonly Unit[];
  readonly unitId: UnitId | null;
  readonly chosenName: string;
  readonly onChoose: (id: UnitId) => void;
  /** What was typed before the list was here, and whether it was asked to open. */
  readonly start: { readonly typed: string | null; readonly isOpen: boolean };
}

/** The units as a list that is searched by typing; tones and diacritics need not be typed. Takes over the focus of the field at rest. */
export function UnitCombobox({ units, unitId, chosenName, onChoose, start }: UnitComboboxProps) {
  const [typed, setTyped] = useState(start.typed);
  const [isOpen, setOpen] = useState(start.isOpen);
  const found = units.filter((unit) => matches(unit, typed ?? ""));
  return (
    <Combobox
      autoFocus
      placeholder={paneText.forms.unitPlaceholder}
      value={typed ?? chosenName}
      title={chosenName}
      selectedOptions={unitId === null ? [] : [unitId]}
      open={isOpen}
      onOpenChange={(_event, { open }) => setOpen(open)}
      expandIcon={{ "aria-label": paneText.openList, tabIndex: -1 }}
      onFocus={(event) => typed === null && event.target.select()}
      onBlur={() => setTyped(null)}
      onChange={(event) => {
        setTyped(event.target.value);
        setOpen(true);
      }}
      onOptionSelect={(_event, { optionValue }) => {
        setTyped(null);
        if (optionValue !== undefined) onChoose(optionValue);
      }}
    >
      {found.map((unit) => (
        <Option key={unit.id} value={unit.id}>
          {unit.name}
        </Option>
      ))}
      {found.length === 0 && (
        <Option key="none" disabled text={paneText.forms.noUnit}>
          {paneText.forms.noUnit}
        </Option>
      )}
    </Combobox>
  );
}

function matches(unit: Unit, typed: string): boolean {
  const wanted = foldText(typed).trim();
  return [unit.name, unit.id, ...unit.aliases].some((name) => foldText(name).includes(wanted));
}
