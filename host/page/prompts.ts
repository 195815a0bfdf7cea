import type { IDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { createElement } from "react";
import { contains } from "../model/area";
import type { ValidationPrompt } from "../model/sheet-rules";
import type { WorkbookModel } from "../model/workbook-model";

/** Shows the input message of a validation beside the selected cell, as Excel does; Univer only stores it. */
export function showPrompts(api: FUniver, model: WorkbookModel): void {
  let shown: IDisposable | undefined;
  model.onChange((change) => {
    if (change.kind !== "selectionChanged" && change.kind !== "sheetActivated") return;
    shown?.dispose();
    shown = undefined;
    setTimeout(() => {
      shown?.dispose();
      shown = showPrompt(api, model);
    }, 0);
  });
}

function showPrompt(api: FUniver, model: WorkbookModel): IDisposable | undefined {
  const sheet = model.getActiveSheet();
  const [area] = model.getSelection().areas;
  if (!area) return undefined;
  const cell = { ...area, rowCount: 1, columnCount: 1 };
  const validation = sheet.getValidations().find(({ areas }) => areas.some((one) => contains(one, cell)));
  const { prompt } = validation ?? {};
  if (!prompt?.showPrompt || (prompt.title === "" && prompt.message === "")) return undefined;
  const range = api.getActiveWorkbook()?.getActiveSheet().getRange(cell.row, cell.column);
  const popup = {
    componentKey: () => drawPrompt(prompt),
    direction: "bottom" as const,
    offset: [12, 8] as [number, number],
  };
  return range?.attachPopup(popup) ?? undefined;
}

function drawPrompt({ title, message }: ValidationPrompt) {
  return createElement(
    "div",
    { className: "prompt", role: "note" },
    title && createElement("strong", null, title),
    message,
  );
}
