import type { FUniver } from "@univerjs/core/facade";
import { element } from "./dom";
import { cellBox, measureGrid, type GridView } from "./grid-view";
import { contains, type Area } from "../model/area";
import type { ValidationPrompt } from "../model/sheet-rules";
import type { WorkbookModel } from "../model/workbook-model";

const GAP_PIXELS = 6;

/** Shows the input message of a validation beside the selected cell, as Excel does; Univer only stores it. */
export class Prompts {
  private readonly note = element("div", { class: "prompt", role: "note" });

  constructor(
    private readonly api: FUniver,
    private readonly model: WorkbookModel,
  ) {
    this.note.hidden = true;
    document.body.append(this.note);
    model.onChange(({ kind }) => {
      if (kind === "selectionChanged" || kind === "sheetActivated") this.note.hidden = true;
    });
    api.addEvent(api.Event.Scroll, () => this.show());
  }

  /** Shows what belongs to the selected cell, where it is now. */
  show(): void {
    const [area] = this.model.getSelection().areas;
    const cell = area && { ...area, rowCount: 1, columnCount: 1 };
    const prompt = cell && this.promptAt(cell);
    const view = prompt && measureGrid(this.api, this.model.getActiveSheet());
    this.note.hidden = !view;
    if (!view) return;
    this.note.replaceChildren(...(prompt.title ? [element("strong", {}, prompt.title)] : []), prompt.message);
    placeNote(this.note, view, cell);
  }

  private promptAt(cell: Area): ValidationPrompt | undefined {
    const validations = this.model.getActiveSheet().getValidations();
    const prompt = validations.find(({ areas }) => areas.some((area) => contains(area, cell)))?.prompt;
    return prompt?.showPrompt && prompt.title + prompt.message !== "" ? prompt : undefined;
  }
}

/** Below the cell, or above it where there is no room; never outside of the grid. */
function placeNote(note: HTMLElement, view: GridView, { row, column }: Area): void {
  const box = cellBox(view, row, column);
  const { canvas } = view;
  const left = Math.min(box.left + GAP_PIXELS, canvas.right - note.offsetWidth - 2 * GAP_PIXELS);
  const below = box.bottom + GAP_PIXELS;
  const fits = below + note.offsetHeight <= canvas.bottom;
  const top = fits ? below : box.top - note.offsetHeight - GAP_PIXELS;
  note.style.left = `${Math.max(canvas.left, left)}px`;
  note.style.top = `${Math.max(canvas.top, top)}px`;
}
