import { serialFromDate } from "../../../src/domain/calendar-date";
import type { RawValue } from "../../../src/domain/cell-value";
import type { RuleId, Severity } from "../../../src/domain/check/finding";
import { sheetWords } from "../../../src/text/sheet-words";
import { placeOf, rowEntries, withEntries, type Mistake } from "../mistake";

const task = "PL2.1";
const day = serialFromDate;

type Filled = Readonly<Record<string, RawValue>>;

const good: Filled = {
  status: sheetWords.taskStatuses.done,
  completedOn: day("2024-01-25"),
  documentNumber: "05/BC-SNN",
  documentDate: day("2024-01-24"),
};

function paper(
  [name, entryError, rule, severity = "warning"]: readonly [string, number | null, RuleId, Severity?],
  changed: Filled,
  nearMiss: Filled = {},
): Mistake {
  const column = Object.keys(changed)[0] ?? "";
  return {
    ...{ name, entryError, rule, severity, follows: [], at: [placeOf(`${task}/${column}`)] },
    damage: withEntries("TCCB", rowEntries(task, { ...good, ...changed })),
    nearMiss: withEntries("TCCB", rowEntries(task, { ...good, ...nearMiss })),
  };
}

/** Mistakes in the documents that prove a task. */
export const documentMistakes: readonly Mistake[] = [
  paper(["a symbol without a number", null, "T11"], { documentNumber: "BC-SNN" }),
  paper(["a number without a symbol", null, "T11"], { documentNumber: "05" }, { documentNumber: "5/BC-SNN" }),
  paper(["a number cell that says something else", null, "T11"], { documentNumber: "đã ban hành" }),
  paper(["number and day in one cell", null, "T12"], { documentNumber: "05/BC-SNN ngày 24/01/2024" }),
  paper(
    ["two numbers in one cell", null, "T12"],
    { documentNumber: "05/BC-SNN; 06/BC-SNN" },
    { evidence: "05/BC-SNN; 06/BC-SNN" },
  ),
  paper(
    ["a plan where a report is asked for", null, "T13"],
    { documentNumber: "05/KH-SNN" },
    { documentNumber: "Số: 05/BC–SNN" },
  ),
  paper(["a document of another department", null, "T14"], { documentNumber: "05/BC-SNV" }),
  paper(
    ["a document dated after the completion", 16, "T15"],
    { documentDate: day("2024-01-26") },
    { documentDate: day("2024-01-25") },
  ),
  paper(
    ["a path on one's own machine", 33, "T16"],
    { evidence: "C:\\Bao cao\\05-BC-SNN.pdf" },
    { evidence: "https://snnptnt.binhdinh.gov.vn/05-BC-SNN.pdf" },
  ),
  paper(["a folder of the office's server", 33, "T16"], { evidence: "\\\\maychu\\cchc\\05-BC-SNN.pdf" }),
  paper(["a link that opens a file of the machine", 33, "T16"], { evidence: "file:///D:/cchc/bc.pdf" }),
  paper(["a link without its colon", 33, "T16"], { evidence: "https//snnptnt.binhdinh.gov.vn" }),
  paper(
    ["a document of October of the year before", 16, "T17"],
    { documentDate: day("2023-10-31") },
    { documentDate: day("2023-11-01") },
  ),
];
