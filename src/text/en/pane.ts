import type { paneText as vietnamese } from "../pane";
import { countText } from "./counting";
import { formsText } from "./pane-forms";

/** Every sentence of the pane in English. */
export const paneText: typeof vietnamese = {
  head: {
    plan: (year) => `Administrative reform plan ${year}`,
    noForms: "This workbook has no forms yet",
    help: "Guide",
    settings: "Plan and settings",
    unknownUnit: "Unit not known",
    unknownPeriod: "Reporting period not known",
    cutoff: (date) => `cut-off date ${date}`,
    progressName: "Data entry progress",
    progress: (indicators, tasks) => `Entered: ${part(indicators)} indicators · ${part(tasks)} tasks`,
  },
  tabs: { list: "Steps", forms: "Forms", check: "Check", summary: "Consolidation" },
  firstRun: {
    title: "This pane helps you prepare the administrative reform report",
    cards: [
      {
        title: "Forms",
        body: "Choose the unit and the reporting period. The sheets “Phụ lục I” and “Phụ lục II” are prepared for you; fill in only the white cells.",
      },
      {
        title: "Check",
        body: "See what is missing, what is wrong and how to correct it before you send the report. Select an item to go to its cell.",
      },
      {
        title: "Consolidation",
        body: "Choose the files that the units have sent. The consolidated sheet of the whole department is prepared, with a list of what is still missing.",
      },
    ],
    start: "Start",
    help: "Open the illustrated guide",
  },
  place: {
    cell: (cell) => `cell ${cell}`,
    sheet: (sheet) => `sheet “${sheet}”`,
    file: "the whole file",
    goToCell: "Go to cell",
    goToSheet: "Go to sheet",
    goTo: (where) => `Go to ${where}`,
  },
  failure: {
    dismiss: "Close message",
    finishCellEdit: "Press Enter to finish editing the cell",
    finishCellEditBody: "The work in progress will then continue by itself.",
    broken: "The pane ran into a problem and had to stop.",
    brokenBody:
      "The figures in the workbook are not affected. Press “Reopen”; if that does not help, save the workbook and restart Excel.",
    restart: "Reopen",
    copyDetails: "Copy error details",
    notFetched:
      "This part of the add-in could not be loaded from the server. Your entries in the workbook are not affected. Check the network, then select “Load again”.",
    fetchAgain: "Load again",
    detailsCopied: "Copied. You can paste it into a message to the IT unit.",
  },
  count: countText,
  opening: {
    reading: "Reading the plan of the workbook…",
    failed: "The plan of the workbook could not be read. Your entries are not affected.",
    again: "Read again",
  },
  working: "Working…",
  openList: "Open the list",
  stop: "Stop",
  pages: {
    position: (page, pages) => `Page ${countText(page)}/${countText(pages)}`,
    previous: "Previous page",
    next: "Next page",
  },
  showMore: (count) => `Show ${countText(count)} more`,
  forms: formsText,
};

function part({ filled, total }: Parameters<typeof vietnamese.head.progress>[0]): string {
  return `${countText(filled)}/${countText(total)}`;
}
