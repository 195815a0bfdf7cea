import type { CellValue, RawValue } from "../../../src/domain/cell-value";
import {
  entryAt,
  entryText,
  isCount,
  largestCount,
  ratioEntry,
  statusEntry,
  verdictEntry,
} from "../../../src/domain/form/form-entries";
import { sheetOf, type FormSheet } from "../../../src/domain/form/submission";
import { taskEntry } from "../../../src/domain/form/task-entry";
import { submissionOf, type Entries } from "../fixtures/form-grid";
import { smallPlan, statusWords } from "../fixtures/small-plan";

function sheetWith(appendix: "appendix1" | "appendix2", entries: Entries): FormSheet {
  const found = sheetOf(submissionOf("A", entries), appendix);
  if (found === null) throw new Error("No form sheet read");
  return found;
}

const number = (value: number): CellValue => ({ kind: "number", value });

describe("entries understood", () => {
  it.each<[string, CellValue, boolean]>([
    ["one below 0", number(-1), false],
    ["0", number(0), true],
    ["a decimal", number(0.5), false],
    ["the largest", number(largestCount), true],
    ["one above the largest", number(largestCount + 1), false],
    ["no number", number(Number.NaN), false],
    ["blank", { kind: "blank" }, false],
    ["text", { kind: "text", value: "1" }, false],
    ["a day", { kind: "date", value: "2024-01-01" }, false],
    ["an Excel error", { kind: "error", code: "#N/A" }, false],
  ])("[V09] a count may be %s", (_, value, expected) => {
    expect(isCount(value)).toBe(expected);
  });

  it.each<[string, RawValue, RawValue, object | null]>([
    ["below", 1, 2, { numerator: 1, denominator: 2 }],
    ["equal", 2, 2, { numerator: 2, denominator: 2 }],
    ["above", 3, 2, null],
    ["0 of 0", 0, 0, { numerator: 0, denominator: 0 }],
    ["1 of 0", 1, 0, null],
    ["blank over a count", null, 2, null],
    ["a count over blank", 0, null, null],
    ["text over a count", "1", 2, null],
    ["a count over text", 1, "2", null],
    ["a decimal", 0.5, 2, null],
  ])("[V07] a ratio is read from %s", (_, numerator, denominator, ratio) => {
    const entries = { "P1.2/numerator": numerator, "P1.2/denominator": denominator };
    expect(ratioEntry(sheetWith("appendix1", entries), "P1.2")).toEqual(ratio);
  });

  it.each<[string, RawValue, string | null]>([
    ["nothing", null, null],
    ["text", " a link ", "a link"],
    ["a number", 86.5, "86,5"],
    ["an Excel error", { error: "#REF!" }, "#REF!"],
  ])("[R03] the words of an entry: %s", (_, raw, text) => {
    expect(entryText(entryAt(sheetWith("appendix1", { "P1.2/note": raw }), "P1.2", "note"))).toBe(text);
  });

  it("[R04] the words of a day are dd/mm/yyyy", () => {
    const sheet = sheetWith("appendix2", { "P2.1/completedOn": 45_316 });
    expect(entryText(entryAt(sheet, "P2.1", "completedOn"))).toBe("25/01/2024");
  });

  it("[R02] an entry of a lost row is blank and stands nowhere", () => {
    expect(entryAt(sheetWith("appendix1", {}), "P9.9", "note")).toEqual({
      value: { kind: "blank" },
      raw: null,
      typed: { kind: "value", value: null },
      place: { sheet: "One", cell: null, rowId: "P9.9", column: "note" },
    });
  });

  it.each<[RawValue, string | null]>([
    ["Done", "done"],
    ["under  way", "inProgress"],
    ["done!", null],
    [1, null],
    [null, null],
  ])("[R07] status %j is %s", (raw, status) => {
    const entry = entryAt(sheetWith("appendix2", { "P2.1/status": raw }), "P2.1", "status");
    expect(statusEntry(entry, statusWords)).toBe(status);
  });

  it.each<[RawValue, string | null]>([
    ["good", "met"],
    ["Not good", "missed"],
    ["x", null],
    [null, null],
  ])("[R07] verdict %j is %s", (raw, verdict) => {
    const row = smallPlan.appendix1.rows.find((candidate) => candidate.kind === "qualitative");
    const entry = entryAt(sheetWith("appendix1", { "P1.5/verdict": raw }), "P1.5", "verdict");
    expect(row?.kind === "qualitative" && verdictEntry(entry, row)?.verdict).toBe(verdict ?? undefined);
  });

  it.each([
    ["P2.1", null],
    ["P2.2", null],
    ["P2.1.1", "2024-04-30"],
  ])("[D01] the deadline entered for %s is read as %s", (id, deadline) => {
    const task = smallPlan.appendix2.tasks.find((candidate) => candidate.id === id);
    const sheet = sheetWith("appendix2", { [`${id}/deadline`]: "30/4/2024" });
    expect(task && taskEntry(sheet, task, statusWords).deadline).toBe(deadline);
  });
});
