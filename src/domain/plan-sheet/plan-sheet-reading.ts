import { cellAddress } from "../address";
import { dateFromSerial, type CalendarDate } from "../calendar-date";
import type { RawValue } from "../cell-value";
import type { Choice } from "../reading/read-choice";
import { readChoice } from "../reading/read-choice";
import { readDay } from "../reading/read-day";
import { readCount } from "../reading/read-count";
import type { PlanSheetKind } from "./plan-columns";
import type { PlanSheetWords } from "./plan-sheet-words";
import { isWarning, type PlanSheetProblem, type PlanSheetProblemCode } from "./plan-sheet-problem";

/** A row of a sheet of the plan as it was found. */
export interface FoundRow {
  /** Hidden id; "" for a row that the officer added. */
  readonly id: string;
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly cells: ReadonlyMap<string, RawValue>;
}

/** One sheet of the plan as it was found: its rows that hold something, and where its columns stand. */
export interface FoundSheet {
  readonly kind: PlanSheetKind;
  readonly name: string;
  /** Which sheets it was laid out with; null when that is not known. */
  readonly stamp: string | null;
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: readonly FoundRow[];
}

/** Where a problem is: the row, and the id of the column. */
type Place = readonly [row: FoundRow | null, column: string];

/** Reads cells of one sheet and notes what is wrong with them, each where it stands. */
export class SheetReading {
  constructor(
    readonly sheet: FoundSheet,
    readonly words: PlanSheetWords,
    private readonly problems: PlanSheetProblem[],
    private readonly uses1904: boolean,
  ) {}

  /** Notes a problem at a cell, or without a row of the whole sheet, with what stands there and what it is compared with. */
  note(
    problem: PlanSheetProblemCode,
    [at, column]: Place,
    ...[typed = "", other = ""]: readonly string[]
  ): void {
    const cell =
      at === null ? null : cellAddress({ row: at.row, column: this.sheet.columns.get(column) ?? 1 });
    const severity = isWarning(problem) ? "warning" : "error";
    const { kind, name: sheet } = this.sheet;
    this.problems.push({ problem, severity, kind, sheet, cell, typed, other });
  }

  /** What stands in a cell as composed text without outer spaces; "" for nothing. Numbers are written with a decimal comma. */
  text(row: FoundRow, column: string): string {
    const raw = row.cells.get(column) ?? null;
    if (typeof raw === "string") return raw.replace(/\r\n?/g, "\n").normalize("NFC").trim();
    return typeof raw === "number" ? String(raw).replace(".", ",") : "";
  }

  /** The same where something must stand. */
  needed(row: FoundRow, column: string, problem: PlanSheetProblemCode = "blankText"): string {
    const text = this.text(row, column);
    if (text === "") this.note(problem, [row, column]);
    return text;
  }

  /** The lines of a cell that hold something. */
  lines(row: FoundRow, column: string): readonly string[] {
    const lines = this.text(row, column).split("\n");
    return lines.map((line) => line.trim()).filter((line) => line !== "");
  }

  /** The day in a cell; null for an empty one and for one that is no day, which is noted. */
  day(row: FoundRow, column: string, year: number): CalendarDate | null {
    const raw = row.cells.get(column) ?? null;
    const text = this.text(row, column);
    if (raw === null || text === "") return null;
    const read = typeof raw === "number" ? null : readDay(text, this.words.vocabulary, year);
    const day =
      typeof raw === "number" ? dateFromSerial(raw, this.uses1904) : read?.kind === "one" ? read.value : null;
    if (day === null) this.note("badDate", [row, column], text);
    return day;
  }

  /** The whole number in a cell within bounds; null for an empty one and for one that is none, which is noted. */
  count(row: FoundRow, column: string, [least, most]: readonly [number, number]): number | null {
    const text = this.text(row, column);
    if (text === "") return null;
    const read = readCount(text, this.words.vocabulary);
    const value = read.kind === "one" && read.value >= least && read.value <= most ? read.value : null;
    if (value === null) this.note("badNumber", [row, column], text, `${least}–${most}`);
    return value;
  }

  /** The choice that a cell means; null when it means none or several, which is noted. */
  choice<T extends string>(row: FoundRow, column: string, labels: Readonly<Record<T, string>>): T | null {
    const choices = Object.entries(labels).map(([value, label]) => ({ value, label }) as Choice<T>);
    const text = this.text(row, column);
    const read = readChoice(text, choices, this.words.vocabulary);
    if (text !== "" && read.kind === "one") return read.value;
    const problem = column === "kind" ? "unknownKind" : "unknownChoice";
    this.note(problem, [row, column], text, choices.map(({ label }) => label).join("; "));
    return null;
  }
}
