import type { Plan, Task } from "../../../src/domain/plan/plan";
import { serialFromDate } from "../../../src/domain/calendar-date";
import { headerStyle } from "../../../src/domain/sheet/styles";
import { sheetWords } from "../../../src/text/sheet-words";
import { flawlessA, flawlessB, type Entries } from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";
import { cellsOf, rowAt, sheetsOf, stylesOf, summaryOf, valuesOf } from "./drawn-summary";

const { taskStates } = sheetWords;
const doneP23: Entries = {
  "P2.3/status": "Done",
  "P2.3/completedOn": "1/2/2024",
  "P2.3/documentNumber": "9/X",
  "P2.3/evidence": "own link",
};
const reportA: Entries = {
  ...flawlessA,
  "P2.1/documentDate": "20/1/2024",
  "P2.1/evidence": "Archive",
  "P2.1/explanation": "Was hard",
  "P2.1/note": "Seen",
  "P2.3/note": "Goes on",
};
const { tasks: summary } = sheetsOf(summaryOf({ A: reportA, B: { ...flawlessB, ...doneP23 } }));
const plain = ["Office A", "In time"] as const;

/** The small plan with this timing for the task P2.3 that every unit leads. */
function timed(timing: Task["timing"]): Plan {
  const tasks = smallPlan.appendix2.tasks.map((task) => (task.id === "P2.3" ? { ...task, timing } : task));
  return { ...smallPlan, appendix2: { ...smallPlan.appendix2, tasks } };
}

describe("the rows of Phụ lục II in the summary", () => {
  it.each([
    [
      "document, its day, evidence, day of completion and the owner's words",
      "P2.1",
      [
        "1",
        "Task 1",
        "A document",
        ...plain,
        "12/DEP ngày 20/01/2024\nArchive",
        serialFromDate("2024-01-25"),
      ],
      [taskStates.onTime, "All units", "Office A: Was hard\nOffice A: Seen", null],
    ],
    [
      "several products on lines of their own",
      "P2.1.1",
      ["1.1", "Task 1.1", "- One\n- Two", ...plain, null, null],
      [taskStates.noBasis, "All units", null, null],
    ],
    [
      "a task under way",
      "P2.2",
      ["2", "Task 2", "A document", ...plain, null, null],
      [taskStates.inProgress, "All units", null, null],
    ],
    [
      "a task of all units by how many are done, without any unit's document",
      "P2.3",
      ["3", "Task 3", "A document", ...plain, null, null],
      [taskStates.ongoing, "All units", "Office A: Goes on", "1/3 đơn vị hoàn thành"],
    ],
    [
      "a task without a decision yet",
      "P2.4",
      ["4", "Task 4", "A document", ...plain, null, null],
      [taskStates.noBasis, "All units", null, null],
    ],
  ])("show %s", (_, id, first, rest) => {
    expect(valuesOf(summary, id)).toEqual([...first, ...rest]);
  });

  it("begin each group with its roman number and title alone", () => {
    expect(valuesOf(summary, "P2.I")).toEqual(["I", "Tasks one", ...Array.from({ length: 9 }, () => null)]);
    expect(rowAt(summary, "P2.1")).toBe(rowAt(summary, "P2.I") + 1);
    expect(new Set(stylesOf(cellsOf(summary, "P2.I"), "isBold"))).toEqual(new Set([true]));
  });

  it.each<[string, Entries, string | null]>([
    ["a number without a day", {}, "12/DEP"],
    ["a number and evidence", { "P2.1/evidence": "Archive" }, "12/DEP\nArchive"],
    ["evidence alone", { "P2.1/documentNumber": null, "P2.1/evidence": "Archive" }, "Archive"],
    ["a number and a day", { "P2.1/documentDate": "2/1/2024" }, "12/DEP ngày 02/01/2024"],
  ])("name as the document %s", (_, entries, expected) => {
    const { tasks: sheet } = sheetsOf(summaryOf({ A: { ...flawlessA, ...entries } }));
    expect(valuesOf(sheet, "P2.1")[5]).toBe(expected);
  });

  it.each([
    ["P2.1", taskStates.overdue, "Đơn vị chủ trì chưa báo cáo"],
    ["P2.2", taskStates.notStarted, "Đơn vị chủ trì chưa báo cáo"],
    ["P2.3", taskStates.ongoing, "0/3 đơn vị hoàn thành"],
  ])("say of %s that nobody has reported on it", (id, state, remark) => {
    const { tasks: sheet } = sheetsOf(summaryOf({}));
    expect(valuesOf(sheet, id).slice(5)).toEqual([null, null, state, "All units", null, remark]);
  });

  it.each<[string, Task["timing"], readonly string[], string]>([
    ["on time", { kind: "month", deadline: "2024-02-29" }, ["1/2/2024", "2/2/2024"], "2/3"],
    ["late", { kind: "month", deadline: "2024-01-31" }, ["1/2/2024", "2/2/2024", "3/2/2024"], "3/3"],
    ["without a deadline", { kind: "byDecision" }, ["1/2/2024"], "1/3"],
  ])("count the units that are done %s", (_, timing, days, expected) => {
    const reports = days.map((day, at): [string, Entries] => [
      ["A", "B", "C"][at] ?? "",
      { ...doneP23, "P2.3/completedOn": day },
    ]);
    const { tasks: sheet } = sheetsOf(summaryOf(Object.fromEntries(reports), timed(timing)));
    expect(valuesOf(sheet, "P2.3")[10]).toBe(`${expected} đơn vị hoàn thành`);
  });
});

describe("the looks of Phụ lục II in the summary", () => {
  it("write days as dd/mm/yyyy and set texts left, the rest in the centre", () => {
    const cells = cellsOf(summary, "P2.1");
    expect(cells[6]?.value).toEqual({ kind: "date", date: "2024-01-25" });
    const formats = stylesOf(cells, "numberFormat");
    expect(formats).toEqual(formats.map((_, column) => (column === 6 ? "dd/mm/yyyy" : "General")));
    const [c, l] = ["center", "left"];
    expect(stylesOf(cells, "horizontal")).toEqual([c, l, c, c, c, l, c, c, c, l, l]);
  });

  it.each([
    ["P2.1", "#C6EFCE", "#006100"],
    ["P2.2", "#DDEBF7", "#1F4E79"],
    ["P2.4", "#EDEDED", "#595959"],
  ])("colour in %s the state and no other cell", (id, fill, fontColor) => {
    const cells = cellsOf(summary, id);
    expect(cells[7]?.style).toMatchObject({ fill, fontColor, isBold: true });
    for (const { style } of cells.filter((_, column) => column !== 7))
      expect([style.fill, style.isBold]).toEqual([null, false]);
  });

  it("head the table with its name, legend and columns", () => {
    const at = rowAt(summary, "P2.I");
    const texts = summary.cells
      .slice(at - 3, at)
      .map((cells) => cells.slice(1).map(({ value }) => (value.kind === "text" ? value.text : "")));
    expect(texts[1]).toEqual([
      ...["", "Chú giải ký hiệu:", "✔ Hoàn thành đúng hạn", "▲ Hoàn thành quá hạn"],
      ...["✖ Quá hạn chưa hoàn thành", "… Đang, chưa thực hiện; thường xuyên"],
      ...["– Chưa có căn cứ, điều chỉnh", "", "", "", ""],
    ]);
    expect(texts[2]).toEqual(sheetWords.summary.columns2);
    for (const { style } of summary.cells[at - 1]?.slice(1) ?? []) expect(style).toEqual(headerStyle);
  });
});
