import type { TaskClass } from "../attain/task-class";
import { unitTasks, type UnitTasks } from "../report/unit-tasks";
import type { BlueprintCell, CellStyle, SheetBlueprint } from "./blueprint";
import { numberCell, textCell } from "./cells";
import { shared } from "./shared";
import { centredStyle, headerStyle, headingStyle, pageStyle, plainStyle, signedStyle } from "./styles";
import { lineRow, ownRows, summaryBlueprint, summaryMarks, tableRow, type SheetRow } from "./summary-layout";
import { unitName, type SummaryContext } from "./summary-context";

const widths = [5, 38, 10, 13, 13, 13, 13, 13, 13, 13, 13, 13] as const;
const shareStyle: CellStyle = { ...centredStyle, numberFormat: "0.0%" };

/** C05: each unit's main tasks by class, with the shares of those in time and overdue (the table by unit of a CCHC report). */
export function unitTasksSheet(context: SummaryContext): SheetBlueprint {
  const { summary, sheetNames } = context.words;
  const { columns, title, note } = summary.unitTasks;
  const { received, expected } = context.consolidation;
  const line = (text: string, style: CellStyle): SheetRow => lineRow(text, style, widths.length);
  const head = [
    line(title, headingStyle),
    line(summary.reportedLine(received.length, expected.length), { ...pageStyle, horizontal: "center" }),
    line(note, { ...pageStyle, isItalic: true, fontSize: 11, horizontal: "center", wraps: true }),
  ];
  const header = tableRow(
    "",
    columns.map((text) => textCell(text, headerStyle)),
  );
  const body = unitTasks(context.plan, context.consolidation).map((tasks, index) =>
    tableRow(tasks.unitId, unitCells(tasks, index, context)),
  );
  return summaryBlueprint({
    ...{ name: sheetNames.unitTasks, mark: summaryMarks.unitTasks, widths, headerRow: head.length + 1 },
    rows: ownRows([...head, header, ...body]),
  });
}

function unitCells(
  tasks: UnitTasks,
  index: number,
  { plan, words }: SummaryContext,
): readonly BlueprintCell[] {
  const { classes, total, unknown } = tasks;
  const count = (value: number, sign = ""): BlueprintCell => countCell(`${value > 0 ? sign : ""} ${value}`);
  const share = (of: TaskClass): BlueprintCell => shareCell(String(classes[of] / total));
  return [
    numberCell(index + 1, centredStyle),
    textCell(unitName(plan, tasks.unitId), plainStyle),
    count(total),
    count(classes.onTime),
    count(classes.late, "▲"),
    count(classes.inProgress),
    count(classes.overdue, "✖"),
    count(classes.ongoing + classes.noDeadline),
    count(unknown, "–"),
    share("onTime"),
    share("overdue"),
    noteCell(tasks.hasReported ? "" : words.summary.byUnitColumns.no),
  ];
}

/** By sign and number: most units have the same few. */
const countCell = shared((key) => {
  const [sign = "", value] = key.split(" ");
  return numberCell(Number(value), sign === "" ? centredStyle : signedStyle(centredStyle, sign));
});
const shareCell = shared((value) => numberCell(Number(value), shareStyle));
const noteCell = shared((word) => textCell(word, centredStyle));
