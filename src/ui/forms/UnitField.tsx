import { Combobox, Field, Option } from "@fluentui/react-components";
import { useState } from "react";
import type { Unit, UnitId } from "../../domain/plan/plan";
import { paneText } from "../../text/pane";
import { foldText } from "../parts/fold-text";

interface UnitFieldProps {
  readonly units: readonly Unit[];
  readonly unitId: UnitId | null;
  readonly isMissing: boolean;
  readonly onChoose: (id: UnitId) => void;
}

/** "Đơn vị": type to search; tones and diacritics need not be typed. */
export function UnitField({ units, unitId, isMissing, onChoose }: UnitFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const chosenName = units.find((unit) => unit.id === unitId)?.name ?? "";
  const found = units.filter((unit) => matches(unit, typed ?? ""));
  return (
    <Field
      label={paneText.forms.unit}
      {...(isMissing ? { validationMessage: paneText.forms.chooseUnit } : {})}
    >
      <Combobox
        placeholder={paneText.forms.unitPlaceholder}
        value={typed ?? chosenName}
        title={chosenName}
        selectedOptions={unitId === null ? [] : [unitId]}
        open={isOpen}
        onOpenChange={(_event, { open }) => setOpen(open)}
        expandIcon={{ "aria-label": paneText.openList, tabIndex: -1 }}
        onFocus={(event) => event.target.select()}
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
    </Field>
  );
}

function matches(unit: Unit, typed: string): boolean {
  const wanted = foldText(typed).trim();
  return [unit.name, unit.id, ...unit.aliases].some((name) => foldText(name).includes(wanted));
}
