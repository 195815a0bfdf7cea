import { Button, Field, Input, Text, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { RatioTrace } from "../../domain/consolidate/trace";
import { tabText } from "../../text/tabs";
import { Fold } from "../parts/Fold";
import { readOfficial, type TypedOfficial } from "./official-entry";
import { useSummaryTab } from "./summary-context";

const words = tabText.summary.trace.official;

const useStyles = makeStyles({
  figures: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", alignItems: "start" },
  input: { minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** "Số liệu chính thức": numerator, denominator and source of the whole department, kept in the register. */
export function OfficialFigures({ trace }: { readonly trace: RatioTrace }) {
  const styles = useStyles();
  const { register } = useSummaryTab();
  const { rowId, official } = trace;
  const { periodId } = register.when;
  const [typed, setTyped] = useState<TypedOfficial>(textsOf(official));
  const [hasTried, setTried] = useState(false);
  const read = readOfficial(typed);
  const save = () => {
    setTried(true);
    if (read.figures !== null) register.setOfficial({ periodId, rowId, ...read.figures });
  };
  const remove = () => {
    register.setOfficial({ periodId, rowId, numerator: null, denominator: null, source: "" });
    setTyped(textsOf(null));
    setTried(false);
  };
  const field = (name: keyof TypedOfficial) => (
    <Field label={words[name]} {...(hasTried ? messageOf(read.problems[name]) : {})}>
      <Input
        className={styles.input}
        value={typed[name]}
        inputMode={name === "source" ? "text" : "numeric"}
        onChange={(_event, { value }) => setTyped({ ...typed, [name]: value })}
      />
    </Field>
  );
  return (
    <Fold title={words.title} isOpenAtFirst={false}>
      <Text>{words.intro}</Text>
      <div className={styles.figures}>
        {field("numerator")}
        {field("denominator")}
      </div>
      {field("source")}
      <Text size={200}>{words.sourceHint}</Text>
      <div className={styles.buttons}>
        <Button onClick={save}>{words.save}</Button>
        {official !== null && <Button onClick={remove}>{words.remove}</Button>}
      </div>
    </Fold>
  );
}

function messageOf(problem: string | undefined) {
  return problem === undefined ? {} : { validationMessage: problem };
}

function textsOf(official: RatioTrace["official"]): TypedOfficial {
  if (official === null) return { numerator: "", denominator: "", source: "" };
  return {
    numerator: String(official.numerator),
    denominator: String(official.denominator),
    source: official.source,
  };
}
