import type { Counters } from "../bridge/counters";
import type { ExcelHost } from "../bridge/excel-host";
import { installOfficeHost } from "../bridge/install-office-host";
import type { PaneWindow } from "../bridge/messages";
import type { HostSwitches } from "../bridge/switches";
import type { BookFiles } from "./book-files";
import type { TaskPane } from "./task-pane";
import type { WorkbookModel } from "../model/workbook-model";
import { formatReference } from "../xlsx/references";

/** What is selected: the sheet's name and addresses such as "B2:C5", parted by commas. */
export interface SelectedCells {
  readonly sheet: string;
  readonly address: string;
}

/** `window.embeddedExcel`: the page in the hands of a test. */
export interface EmbeddedExcel {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  readonly counters: Counters;
  /** To be changed at will; `apiVersion`, `locale` and `readOnly` are read by the add-in when it starts: `reloadPane()`. */
  readonly switches: HostSwitches;
  /** Opens a .xlsx file; the add-in starts anew, as it does with every workbook of Excel. */
  openFile(bytes: ArrayBuffer, fileName?: string): Promise<void>;
  /** The workbook as .xlsx bytes. */
  saveFile(): Promise<Uint8Array>;
  newBook(): void;
  selection(): SelectedCells;
  showPane(): void;
  hidePane(): void;
  reloadPane(): void;
  /** The pane's window calls this before it loads office.js. */
  connectPane(pane: PaneWindow): void;
}

declare global {
  interface Window {
    embeddedExcel?: EmbeddedExcel;
  }
}

/** The driver of this page; `getPane` because the pane connects while it is being drawn. */
export function makeEmbeddedExcel(host: ExcelHost, files: BookFiles, getPane: () => TaskPane): EmbeddedExcel {
  const { model, counters, switches } = host;
  let disconnect = (): void => undefined;
  return {
    model,
    host,
    counters,
    switches,
    openFile: (bytes, fileName = "so-tinh.xlsx") => files.open(bytes, fileName),
    saveFile: () => files.save(),
    newBook: () => files.newBook(),
    selection: () => describeSelection(model),
    showPane: () => getPane().open(),
    hidePane: () => getPane().close(),
    reloadPane: () => getPane().reload(),
    connectPane: (pane) => {
      disconnect();
      disconnect = installOfficeHost(pane, host);
    },
  };
}

function describeSelection(model: WorkbookModel): SelectedCells {
  const { sheetId, areas } = model.getSelection();
  const address = areas.map((area) => formatReference(area)).join(",");
  return { sheet: model.getSheet(sheetId)?.name ?? "", address };
}
