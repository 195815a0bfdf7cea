import { Field, Input, Select, makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { formatDate } from "../../domain/calendar-date";
import { paneText } from "../../text/pane";
import { usePane } from "../run/pane-context";
import { lastCutoff, type CutoffProblem } from "./cutoff-date";
import type { PeriodChoice } from "./use-period-choice";

const useStyles = makeStyles({
  row: { display: "grid", gridTemplateColumns: "1fr 1fr", gap: "8px", alignItems: "start" },
  control: { minWidth: 0 },
});

/** "Kỳ báo cáo" and "Ngày chốt số liệu", side by side. */
export function PeriodFields({ choice }: { readonly choice: PeriodChoice }) {
  const styles = useStyles();
  const { plan } = usePane();
  return (
    <div className={styles.row}>
      <Field label={paneText.forms.period}>
        <Select
          select={{ className: styles.control }}
          value={choice.period.id}
          onChange={(_event, { value }) => choice.choosePeriod(value)}
        >
          {plan.periods.map((period) => (
            <option key={period.id} value={period.id}>
              {period.label}
            </option>
          ))}
        </Select>
      </Field>
      <CutoffField choice={choice} />
    </div>
  );
}

/** The message waits until the field is left: half a date is no mistake. */
function CutoffField({ choice }: { readonly choice: PeriodChoice }) {
  const styles = useStyles();
  const { plan } = usePane();
  const [isTyping, setTyping] = useState(false);
  const message = isTyping || choice.problem === null ? null : problemText(choice.problem, choice, plan.year);
  return (
    <Field label={paneText.forms.cutoff} {...(message === null ? {} : { validationMessage: message })}>
      <Input
        className={styles.control}
        value={choice.cutoffText}
        inputMode="numeric"
        onChange={(_event, { value }) => {
          setTyping(true);
          choice.typeCutoff(value);
        }}
        onBlur={() => setTyping(false)}
      />
    </Field>
  );
}

function problemText(problem: CutoffProblem, { period }: PeriodChoice, year: number): string {
  const texts = paneText.forms.cutoffProblems;
  if (problem === "notADate") return texts.notADate;
  return problem === "beforePeriod"
    ? texts.beforePeriod(formatDate(period.from))
    : texts.afterYear(formatDate(lastCutoff(year)));
}
