import { serialFromDate } from "../../../src/domain/calendar-date";
import type { RawValue } from "../../../src/domain/cell-value";
import type { RuleId, Severity } from "../../../src/domain/check/finding";
import { sheetWords } from "../../../src/text/sheet-words";
import { taskOwners } from "../../../src/domain/plan/answers";
import type { Task } from "../../../src/domain/plan/plan";
import type { Entries } from "../../support/forms";
import { realPlan } from "../../support/real-plan";
import { placeOf, rowEntries, withEntries, type Mistake } from "../mistake";

/** A report of the department, due in January. */
const task = "PL2.1";
const words = sheetWords.taskStatuses;
const day = serialFromDate;

type Filled = Readonly<Record<string, RawValue>>;

const good: Filled = {
  status: words.done,
  completedOn: day("2024-01-25"),
  documentNumber: "05/BC-SNN",
  documentDate: day("2024-01-24"),
};

interface Place {
  readonly column?: string;
  /** What is entered instead without anything being found; null: there is no such thing. */
  readonly nearMiss?: Filled;
}

function wrong(
  [name, entryError, rule, severity = "error"]: readonly [string, number | null, RuleId, Severity?],
  changed: Filled,
  { column = Object.keys(changed)[0] ?? "", nearMiss = {} }: Place = {},
): Mistake {
  return {
    ...{ name, entryError, rule, severity, follows: [], at: [placeOf(`${task}/${column}`)] },
    damage: withEntries("TCCB", rowEntries(task, { ...good, ...changed })),
    nearMiss: withEntries("TCCB", rowEntries(task, { ...good, ...nearMiss })),
  };
}

const notDone: Filled = {
  status: words.inProgress,
  completedOn: null,
  explanation: "Chờ ý kiến các đơn vị.",
};
const adjusted: Filled = {
  status: words.adjusted,
  completedOn: null,
  documentNumber: null,
  documentDate: null,
};

const idle = Object.assign(
  {},
  ...realPlan.appendix2.tasks.map(({ id }) => ({
    ...rowEntries(id, {}),
    [`${id}/status`]: taskOwners(realPlan, taskOf(id)).includes("TCCB") ? words.notStarted : null,
    [`${id}/explanation`]: taskOwners(realPlan, taskOf(id)).includes("TCCB") ? "Chờ văn bản của tỉnh." : null,
  })),
) as Entries;

function taskOf(id: string): Task {
  const found = realPlan.appendix2.tasks.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No task ${id}`);
  return found;
}

/** Days and months swapped by a machine that reads month first: the other tasks are not begun. */
function swapped(
  [name, severity, follows]: readonly [string, Severity, readonly string[]],
  days: Readonly<Record<string, RawValue>>,
  meant: Readonly<Record<string, RawValue>>,
): Mistake {
  const rows = (entered: Readonly<Record<string, RawValue>>): Entries =>
    Object.assign(
      {},
      idle,
      ...Object.entries(entered).map(([id, completedOn]) =>
        rowEntries(id, {
          status: words.done,
          completedOn,
          evidence: "Lưu hồ sơ",
          explanation: "Chậm 02 ngày.",
        }),
      ),
    ) as Entries;
  const [first = ""] = Object.keys(days);
  return {
    ...{ name, entryError: 14, rule: "T19", severity, follows, at: [placeOf(`${first}/completedOn`)] },
    ...{ damage: withEntries("TCCB", rows(days)), nearMiss: withEntries("TCCB", rows(meant)) },
  };
}

/** Mistakes in status and days of a task. */
export const taskMistakes: readonly Mistake[] = [
  wrong(["no status picked", 12, "T01"], { status: null }),
  wrong(["a tick for a status", 10, "T02"], { status: "x" }),
  wrong(
    ["a word for a status that is not of the list", 10, "T02"],
    { status: "xong rồi" },
    { nearMiss: { status: "ĐÃ HOÀN THÀNH" } },
  ),
  wrong(["a day that does not exist", 15, "T03"], { completedOn: "31/6/2024" }),
  wrong(["a month for a day", 15, "T03"], { completedOn: "Tháng 3" }),
  wrong(["a year for a day", 15, "T03"], { completedOn: 2024, documentDate: null }),
  wrong(["a year as text for a day", 15, "T03"], { documentDate: "2024" }),
  wrong(["a day of 1924", 16, "T03"], { completedOn: day("1924-01-25"), documentDate: null }),
  wrong(["a year of two digits", 13, "T03"], { completedOn: "25-1-24" }),
  wrong(["done without a day", 12, "T04"], { completedOn: null }),
  wrong(
    ["done after the cut-off date", 16, "T05"],
    { completedOn: day("2024-06-15"), explanation: "Chậm." },
    { nearMiss: { completedOn: day("2024-06-14"), explanation: "Chậm." } },
  ),
  wrong(
    ["done before the period begins", 16, "T06", "warning"],
    { completedOn: day("2023-12-14"), documentDate: day("2023-12-14") },
    { nearMiss: { completedOn: day("2023-12-15"), documentDate: day("2023-12-15") } },
  ),
  wrong(["last year's date", 16, "T06", "warning"], { completedOn: day("2023-01-25"), documentDate: null }),
  wrong(
    ["a day of completion, yet in progress", null, "T07", "warning"],
    { ...notDone, completedOn: day("2024-01-25") },
    { column: "completedOn", nearMiss: notDone },
  ),
  wrong(
    ["done without any proof", null, "T08"],
    { documentNumber: null, documentDate: null },
    { nearMiss: { documentNumber: null, documentDate: null, evidence: "Biên bản lưu hồ sơ" } },
  ),
  wrong(["not carried out without any ground", null, "T09"], adjusted, {
    column: "documentNumber",
    nearMiss: { ...adjusted, documentNumber: "1024/UBND-NC" },
  }),
  wrong(
    ["a document dated after the cut-off date", 16, "T10"],
    { ...notDone, documentDate: day("2024-06-15") },
    { column: "documentDate", nearMiss: { ...notDone, documentDate: day("2024-06-14") } },
  ),
  wrong(["a day as text", 13, "T18", "info"], { completedOn: "25/1/2024" }),
  wrong(["a day as text with dots", 13, "T18", "info"], { completedOn: "25.1.2024" }),
  wrong(["a day as text with dashes", 13, "T18", "info"], { documentDate: "24-01-2024" }),
  wrong(
    ["done late without an explanation", null, "E03", "warning"],
    { completedOn: day("2024-02-01"), documentDate: day("2024-02-01") },
    { column: "explanation", nearMiss: { completedOn: day("2024-01-31"), documentDate: day("2024-01-31") } },
  ),
  wrong(
    ["overdue without an explanation", null, "E03", "warning"],
    { ...notDone, documentNumber: null, documentDate: null, explanation: null },
    { column: "explanation", nearMiss: notDone },
  ),
  swapped(
    ["2/7 for 7/2, after the cut-off date", "error", []],
    { "PL2.1": day("2024-07-02") },
    { "PL2.1": day("2024-02-07") },
  ),
  swapped(
    ["3/4 for 4/3 beside days as text", "warning", [`T18 ${placeOf("PL2.1/completedOn")}`]],
    { "PL2.2": day("2024-03-04"), "PL2.1": "25/01/2024" },
    { "PL2.2": day("2024-04-03"), "PL2.1": day("2024-01-25") },
  ),
];
