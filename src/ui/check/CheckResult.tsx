import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { CheckReport } from "../../app/actions";
import type { Severity } from "../../domain/check/finding";
import { paneText } from "../../text/pane";
import { FindingList } from "../parts/FindingList";
import { Section } from "../parts/Section";
import { bySheet, ofSeverities } from "./filter-findings";
import { SeverityFilter } from "./SeverityFilter";

const useStyles = makeStyles({
  sentence: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
});

/** One sentence first, then what was found, sheet by sheet. */
export function CheckResult({ report }: { readonly report: CheckReport | null }) {
  const styles = useStyles();
  const [picked, setPicked] = useState<ReadonlySet<Severity>>(new Set());
  const shown = ofSeverities(report?.findings ?? [], picked);
  return (
    <>
      <Text role="status" weight="semibold" className={styles.sentence}>
        {report === null ? "" : paneText.check.result(report.counts)}
      </Text>
      {report !== null && report.findings.length > 0 && (
        <SeverityFilter counts={report.counts} picked={picked} onPick={setPicked} />
      )}
      {bySheet(shown).map(({ sheet, findings }) => (
        <Section key={sheet} title={`${sheet} · ${paneText.check.sheetCount(findings.length)}`}>
          <FindingList findings={findings} canGoTo />
        </Section>
      ))}
    </>
  );
}
