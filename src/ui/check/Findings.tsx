import { useState } from "react";
import type { CheckReport } from "../../app/actions";
import { metadataSheetName } from "../../domain/form/columns";
import type { Severity } from "../../domain/check/finding";
import { paneText } from "../../text/pane";
import { FindingList } from "../parts/FindingList";
import { Section } from "../parts/Section";
import { bySheet, ofSeverities } from "./filter-findings";
import { SeverityFilter } from "./SeverityFilter";

/** What was found, sheet by sheet, narrowed by the severities that are pressed. */
export function Findings({ report }: { readonly report: CheckReport }) {
  const [picked, setPicked] = useState<ReadonlySet<Severity>>(new Set());
  return (
    <>
      <SeverityFilter counts={report.counts} picked={picked} onPick={setPicked} />
      {bySheet(ofSeverities(report.findings, picked)).map(({ sheet, findings }) => (
        <Section key={sheet} title={`${sheetTitle(sheet)} · ${paneText.check.sheetCount(findings.length)}`}>
          <FindingList findings={findings} canGoTo />
        </Section>
      ))}
    </>
  );
}

/** Findings of the file as a whole stand under its own title, not under its hidden sheet. */
function sheetTitle(sheet: string): string {
  return sheet === metadataSheetName ? paneText.check.wholeFile : sheet;
}
