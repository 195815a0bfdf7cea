import { ExcelHost } from "../bridge/excel-host";
import { createWorkbookModel } from "../model/univer/create-workbook-model";
import { showCharts } from "./chart-layer";
import { showMessage } from "./dialogs";
import { takeNumbersForDates } from "./date-validation";
import { showNumbersAsVietnamese } from "./display";
import { guardEdits } from "./edit-guard";
import { followTyping } from "./follow-typing";
import { mountUniver } from "./mount-univer";
import { Prompts } from "./prompts";
import { revealSelection } from "./reveal-selection";
import { TEXTS } from "./texts";
import { readTypingAsVietnamese } from "./typing";
import { widenForNumbers } from "./widen-column";

/** Draws a spreadsheet that behaves like Excel in Vietnamese, and the host that gives it to the add-in. */
export function startExcel(container: HTMLElement): ExcelHost {
  const api = mountUniver(container);
  readTypingAsVietnamese(api);
  showNumbersAsVietnamese(api);
  takeNumbersForDates(api);
  const host = new ExcelHost(createWorkbookModel(api));
  followTyping(api, host.switches);
  widenForNumbers(host.model);
  const prompts = new Prompts(api, host.model);
  revealSelection(api, host.model, () => prompts.show());
  showCharts(api, host.model);
  guardEdits(api, host, (refusal) => {
    showMessage(refusal === "readOnly" ? TEXTS.readOnlyBook : TEXTS.protectedCell);
  });
  return host;
}
