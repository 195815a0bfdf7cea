import { dataText as vietnamese } from "../pane-data";

/** Sentences of the tidy data in the tab "Consolidation"; the file keeps its Vietnamese name. */
export const dataText: typeof vietnamese = {
  title: "Data",
  intro: "Each row is one figure of one unit, for your own analysis or for use in other software.",
  draw: "Create data sheet",
  drawn: "The sheet “Dữ liệu” has been created in the workbook.",
  download: "Download CSV file",
  making: "Preparing the CSV file…",
  downloaded:
    "The file has been handed to the browser for download. If you do not see it, press “Copy” and paste into an empty sheet.",
  fileName: vietnamese.fileName,
  copy: "Copy",
  copied: "Copied.",
  copyRefused: "Excel does not allow copying from here. Use “Create data sheet” instead.",
};
