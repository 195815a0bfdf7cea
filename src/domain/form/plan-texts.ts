import type { Indicator, Task } from "../plan/plan";
import { assertNever } from "../result";
import type { ColumnId } from "./columns";
import type { FormRow } from "./form-rows";

/** S07: what the plan's columns of a form row say, every plan column named, "" for an empty cell; the form is drawn from it and compared with it. */
export function planTexts(row: FormRow): ReadonlyMap<ColumnId, string> {
  switch (row.kind) {
    case "group":
      return appendix1Texts({ ...row.group, targetText: "" });
    case "ratio":
      return appendix1Texts(
        row.isPart ? { ...row.indicator, ordinal: "", name: `- ${row.input.label}` } : row.indicator,
      );
    case "composite":
    case "qualitative":
      return appendix1Texts(row.indicator);
    case "taskGroup":
      return appendix2Texts([row.taskGroup.roman, row.taskGroup.title, "", "", "", ""]);
    case "task":
      return taskTexts(row.task);
    default:
      return assertNever(row);
  }
}

/** Products of a task as shown: each on its own line when there are several. */
export function productLines({ products, productText }: Task): string {
  return products.length > 1 ? products.map((product) => `- ${product}`).join("\n") : productText;
}

type Appendix1Texts = Pick<Indicator, "ordinal" | "name" | "targetText" | "monitoringText" | "executingText">;

function appendix1Texts(row: Appendix1Texts): ReadonlyMap<ColumnId, string> {
  return new Map<ColumnId, string>([
    ["ordinal", row.ordinal],
    ["name", row.name],
    ["target", row.targetText],
    ["monitoring", row.monitoringText],
    ["executing", row.executingText],
  ]);
}

function taskTexts(task: Task): ReadonlyMap<ColumnId, string> {
  return appendix2Texts([
    task.ordinal,
    task.name,
    productLines(task),
    task.leadText,
    task.coordinationText,
    task.timingText,
  ]);
}

function appendix2Texts(texts: readonly string[]): ReadonlyMap<ColumnId, string> {
  const columns: readonly ColumnId[] = ["ordinal", "name", "product", "lead", "coordination", "timing"];
  return new Map(columns.map((column, index) => [column, texts[index] ?? ""]));
}
