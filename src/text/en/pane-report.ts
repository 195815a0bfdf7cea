import type { LockCheck } from "../../app/report-actions";
import { localTime } from "../local-time";
import type { reportText as vietnamese } from "../pane-report";
import { sheetNames } from "../sheet-names";
import { counted } from "./counting";
import { formatPercent } from "./numbers";
import { rowName, some } from "./row-names";

/** Sentences for what is done with a consolidated period: words, signing, document, sending, locking, earlier periods. */
export const reportText: typeof vietnamese = {
  narrative: {
    title: "Narrative (Vietnamese)",
    intro:
      "The narrative is written in Vietnamese from the consolidated figures. Paragraphs that you edit are kept in the workbook.",
    edit: "Edit",
    editOf: (start) => `Edit paragraph “${start}”`,
    save: "Save this paragraph",
    cancel: "Discard",
    reset: "Take back the generated text",
    field: "Text of the paragraph",
    edited: "Edited by hand.",
    stale:
      "The figures have changed since this paragraph was edited. Review it, or take back the generated text.",
    copy: "Copy the whole narrative",
    copied: "Copied.",
    copyRefused: "Copying did not work. Create the Word report to take the narrative from it.",
  },
  signing: {
    title: "Number, date, signatory",
    number: "Document number",
    signedOn: "Date of signature (day/month/year)",
    badDate: "Enter an existing day, for example 20/03/2024; leave blank if not yet signed.",
    signTitles: "Titles of the signatory (one per line)",
    signer: "Full name of the signatory",
    addressees: "Addressees (one per line)",
    recipients: "Recipients of copies (one per line)",
    save: "Save",
    saved:
      "Saved. Press “Create consolidated sheets” to put it on the sheets; the Word report uses it at once.",
  },
  send: {
    title: "Word report and workbook to send",
    paper: "Word report",
    paperMade: (name) => `File “${name}” created. If the browser does not download it, press again.`,
    sheets: "Sheets in the workbook to send",
    sheetNames: {
      summary: `“${sheetNames.summary}”`,
      tasks: `“${sheetNames.summaryTasks}”`,
      byUnit: `“${sheetNames.byUnit}”`,
      unitTasks: `“${sheetNames.unitTasks}”`,
      charts: `“${sheetNames.charts}”`,
    },
    workbook: "Create workbook to send",
    workbookHint: "Values and formatting only: no hidden sheets, links or personal information.",
    workbookMade: (name) => `File “${name}” created.`,
    open: "Open in Excel",
    opened: "Opened in a new window; save it, then send it.",
    download: "Download file",
    downloaded: "The file has been downloaded. If you do not see it, press “Open in Excel”.",
    subject: "Subject of the e-mail (Vietnamese)",
    body: "Text of the e-mail (Vietnamese)",
    copySubject: "Copy subject",
    copyBody: "Copy text",
  },
  ranking: {
    title: "Ranking of units",
    note: "For reference when asked for; it is not put on the consolidated sheets. Units answer for different numbers of indicators; figures with errors are not counted.",
    columns: "Indicators met out of indicators assessed",
    nobody: "No unit has figures to rank yet.",
    unit: (rank, name) => `${rank}. ${name}`,
    share: ({ met, judged }) => `${met}/${judged} (${formatPercent(met / judged)})`,
  },
  preview: {
    show: "Print preview",
    title: "Printed pages",
    page: (sheet, page, count) => `“${sheet}”: page ${page}/${count}`,
    enlarge: "Enlarge",
    fit: "Fit to pane",
    hint: "Calculated from A4 paper and the sheet's margins. Charts show as frames. A printer may break pages slightly differently.",
  },
  lock: {
    title: "Lock figures",
    open: "The figures of this period are not locked.",
    locked: (lock) =>
      `Locked on ${localTime(lock.lockedAt)} by ${lock.lockedBy}. Verification code ${lock.fingerprint}.`,
    by: "Locked by",
    reopenBy: "Reopened by",
    reason: "Reason for reopening",
    lock: "Lock figures",
    lockHint:
      "Once locked, the consolidated sheets no longer follow files that arrive later; to change them, reopen the period.",
    check: "Verify locked figures",
    reopen: "Reopen period",
    result: lockResult,
  },
  earlier: {
    title: "Figures of earlier periods",
    intro:
      "The consolidated sheets compare with the previous period and the same period of last year where this workbook holds their figures.",
    known: (figures) =>
      `${figures.label}, ${figures.year}: ${figures.received.length}/${figures.expected.length} units`,
    none: "No figures of other periods yet.",
    pick: "Take from an earlier workbook",
    imported: (figures) =>
      figures.length === 0
        ? "The periods in that file are already here; nothing has changed."
        : `Figures of ${counted(figures.length, "period")} taken over. Press “Create consolidated sheets” to compare.`,
  },
};

function lockResult({ isIntact, changes, edited }: LockCheck): string {
  if (!isIntact)
    return "The record of the lock in this workbook has been altered: the verification code does not match. Compare with the copy that was sent, then reopen the period and lock it again.";
  if (changes.length + edited.length === 0)
    return "The figures and the consolidated sheets are still as they were locked.";
  const rows = changes.map(({ row }) => rowName(row));
  const cells = edited.map(({ sheet, cell }) => `“${sheet}”, cell ${cell}`);
  return [
    rows.length === 0 ? "" : `The units' figures differ from the locked ones in: ${some(rows)}.`,
    cells.length === 0 ? "" : `The consolidated sheets were edited by hand in: ${some(cells)}.`,
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}
