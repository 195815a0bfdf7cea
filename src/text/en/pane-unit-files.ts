import type { unitFilesText as vietnamese } from "../pane-unit-files";
import { counted, countText } from "./counting";

/** Sentences of making forms for every unit in the tab "Forms". */
export const unitFilesText: typeof vietnamese = {
  title: "Forms for all units",
  intro: (units) =>
    `Prepare the forms of the period and cut-off date above for ${counted(units, "unit")}. Where “Sổ nhận báo cáo” holds a unit's figures of the previous period, they are shown beside the entry cells for comparison.`,
  make: "Create a file for each unit",
  making: (done, total) => `Creating ${countText(done)}/${countText(total)} files`,
  made: (files, withPrevious) =>
    `${counted(files, "form file")} created${withPrevious === 0 ? "" : `, ${countText(withPrevious)} with figures of the previous period`}.`,
  stopped: (files) =>
    files === 0
      ? "Stopped before any file was created."
      : `Stopped. ${counted(files, "file")} created; download them, or press again to start over.`,
  download: "Download .zip file",
  downloaded:
    "The file has been handed to the browser for download. If you do not see it, press “Open” for each unit and save it.",
  files: "Files created",
  open: "Open",
  openOf: (unit) => `Open the forms of ${unit}`,
  tabs: "Create sheets for each unit in this workbook",
  tabsHint: "For units that enter their figures into one shared workbook.",
  makingTabs: (done, total) => `Creating the sheets of ${countText(done)}/${countText(total)} units`,
  madeTabs: (drawn, leftAlone) =>
    `Sheets created for ${counted(drawn, "unit")}${leftAlone === 0 ? "" : `; the existing sheets of ${counted(leftAlone, "unit")} were kept as they are`}.`,
  stoppedTabs: (drawn) =>
    `Stopped. Sheets created for ${counted(drawn, "unit")}; press again to go on with the rest.`,
};
