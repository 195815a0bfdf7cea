import { Field, Input, Text, Textarea, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { tabText } from "../../text/tabs";
import { ActionButton } from "../parts/ActionButton";
import { Fold } from "../parts/Fold";
import { useSummaryTab } from "../summary/summary-context";
import { periodOfReport, type ReportProps } from "./report-props";
import { readSigning, typedSigning, type TypedSigning } from "./typed-signing";

const words = tabText.report.signing;

const useStyles = makeStyles({
  pair: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", alignItems: "end" },
  input: { minWidth: 0 },
});

/** "Số, ngày, người ký": what only the office knows of the document; kept with the period. */
export function SigningFold({ view, onKept }: ReportProps) {
  const styles = useStyles();
  const { actions, runner } = useSummaryTab();
  const [typed, setTyped] = useState<TypedSigning>(() => typedSigning(view.report.signing));
  const [isSaved, setSaved] = useState(false);
  const signing = readSigning(typed);
  const save = () => {
    if (signing === null) return;
    const operation = () => actions.saveSigning(signing, periodOfReport(view));
    runner.run("saveSigning", operation, () => {
      setSaved(true);
      onKept();
    });
  };
  const change =
    (name: keyof TypedSigning) =>
    (_event: unknown, { value }: { value: string }) => {
      setSaved(false);
      setTyped({ ...typed, [name]: value });
    };
  const line = (name: "number" | "signedOn" | "signer") => (
    <Field
      label={words[name]}
      {...(name === "signedOn" && signing === null ? { validationMessage: words.badDate } : {})}
    >
      <Input className={styles.input} value={typed[name]} onChange={change(name)} />
    </Field>
  );
  const area = (name: "signTitles" | "addressees" | "recipients") => (
    <Field label={words[name]}>
      <Textarea rows={3} resize="vertical" value={typed[name]} onChange={change(name)} />
    </Field>
  );
  return (
    <Fold title={words.title} isOpenAtFirst={false}>
      <div className={styles.pair}>
        {line("number")}
        {line("signedOn")}
      </div>
      {area("signTitles")}
      {line("signer")}
      {area("addressees")}
      {area("recipients")}
      <ActionButton action="saveSigning" isDisabled={signing === null} onClick={save}>
        {words.save}
      </ActionButton>
      <Text role="status">{isSaved ? words.saved : ""}</Text>
    </Fold>
  );
}
