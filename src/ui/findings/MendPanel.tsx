import { Button, Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding } from "../../domain/check/finding";
import type { Mend } from "../../domain/fix/mend";
import { tabText } from "../../text/tabs";
import { ActionButton } from "../parts/ActionButton";
import { changedCells } from "./changed-cells";
import { ChangeLine } from "./ChangeLine";
import { ChangeList } from "./ChangeList";
import type { Answers } from "./finding-context";
import { Panel } from "./Panel";

const words = tabText.check.mend;

interface MendPanelProps {
  readonly finding: Finding;
  readonly answers: Answers;
  readonly onClose: () => void;
}

/** Before and after, then "Đồng ý sửa"; of several readings one is chosen first. */
export function MendPanel({ finding, answers, onClose }: MendPanelProps) {
  const mends = answers.mendsOf(finding);
  const [chosen, setChosen] = useState(mends.length === 1 ? 0 : -1);
  const [isAll, setAll] = useState(false);
  const kind = answers.sameKind(finding);
  const mend = mends[chosen];
  if (isAll) return <AllOfKind mends={kind} answers={answers} onClose={onClose} />;
  const agree = () => {
    if (mend !== undefined) answers.mend([mend]);
    onClose();
  };
  return (
    <Panel
      buttons={
        <>
          <ActionButton action="mend" isDisabled={mend === undefined} onClick={agree}>
            {words.agree}
          </ActionButton>
          <Button onClick={onClose}>{words.cancel}</Button>
          {kind.length > 1 && <Button onClick={() => setAll(true)}>{words.sameKind(kind.length)}</Button>}
        </>
      }
    >
      {mends.length === 1 ? (
        <ChangeList mends={mends} namesCells={changedCells(mends).length > 1} />
      ) : (
        <Readings mends={mends} chosen={chosen} onChoose={setChosen} />
      )}
    </Panel>
  );
}

interface ReadingsProps {
  readonly mends: readonly Mend[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

/** What was typed can mean more than one thing: nothing is chosen beforehand. */
function Readings({ mends, chosen, onChoose }: ReadingsProps) {
  return (
    <Field label={words.choose}>
      <RadioGroup value={String(chosen)} onChange={(_event, { value }) => onChoose(Number(value))}>
        {mends.map((mend, index) => (
          <Radio
            key={index}
            value={String(index)}
            label={
              <>
                {changedCells([mend]).map((change) => (
                  <ChangeLine key={`${change.at.cell}`} change={change} namesCell={mend.cells.length > 1} />
                ))}
              </>
            }
          />
        ))}
      </RadioGroup>
    </Field>
  );
}

interface AllOfKindProps {
  readonly mends: readonly Mend[];
  readonly answers: Answers;
  readonly onClose: () => void;
}

function AllOfKind({ mends, answers, onClose }: AllOfKindProps) {
  const agree = () => {
    answers.mend(mends);
    onClose();
  };
  return (
    <Panel
      buttons={
        <>
          <ActionButton action="mend" onClick={agree}>
            {words.agreeAll(changedCells(mends).length)}
          </ActionButton>
          <Button onClick={onClose}>{words.cancel}</Button>
        </>
      }
    >
      <ChangeList mends={mends} namesCells />
    </Panel>
  );
}
