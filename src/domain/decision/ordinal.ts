import { dateFromSerial, dateParts } from "../calendar-date";
import type { SourceCell } from "./source";

/** What stands in the column of ordinals: a group's roman numeral, "3.2" as [3, 2], a letter, or a text that is none. */
export type Ordinal =
  | { readonly kind: "none" }
  | { readonly kind: "group"; readonly text: string; readonly rest: string }
  | { readonly kind: "number"; readonly readings: readonly NumberReading[]; readonly rest: string }
  | { readonly kind: "letter"; readonly letter: string; readonly text: string; readonly rest: string }
  | { readonly kind: "text"; readonly text: string };

/** One way to read an ordinal; not certain where a sheet made a number or a day of it. */
export interface NumberReading {
  readonly parts: readonly number[];
  readonly isCertain: boolean;
}

const roman = /^([IVX]{1,6}|[A-H])(?:[.):]\s*|\s+|$)([\s\S]*)$/;
const decimal = /^(\d{1,3}(?:\.\d{1,3}){0,3})[.)]?(?:\s+([\s\S]*))?$/;
const comma = /^(\d{1,3}),(\d{1,3})$/;
const day = /^(\d{1,2})[/-](\d{1,2})(?:[/-]\d{2,4})?$/;
const letter = /^([a-z\u0111])[.)]\s*([\s\S]*)$/;
/** From this serial number on (the year 2000) a number among ordinals is a day. */
const firstDay = 36_526;

/** Reads what stands in the column of ordinals. */
export function readOrdinal({ text, number }: SourceCell): Ordinal {
  if (number !== null) return { kind: "number", readings: readingsOfNumber(number), rest: "" };
  if (text === "") return { kind: "none" };
  const group = roman.exec(text);
  if (group) return { kind: "group", text: group[1] ?? "", rest: group[2] ?? "" };
  const found = decimal.exec(text);
  if (found) return certain(partsOf(found[1] ?? ""), found[2] ?? "");
  const item = letter.exec(text);
  if (item) return { kind: "letter", letter: item[1] ?? "", text: text.slice(0, 2), rest: item[2] ?? "" };
  return readSpoilt(text);
}

/** Whether a line outside tables begins like a row: a roman numeral or a number, then words. */
export function startsWithOrdinal(text: string): boolean {
  const read = readOrdinal({ text, number: null, isItalic: false, mergedInto: null });
  return (read.kind === "group" || read.kind === "number") && read.rest !== "";
}

/** "3.2" from its parts. */
export function ordinalText(parts: readonly number[]): string {
  return parts.join(".");
}

/** Whether a number may follow another: one level deeper from 1 on, or the next of its own or a higher level. Everything may begin with 1. */
export function isNext(previous: readonly number[] | null, parts: readonly number[]): boolean {
  if (previous === null) return parts.every((part) => part === 1);
  if (parts.length > previous.length) {
    const isUnder = parts.length === previous.length + 1 && previous.every((part, at) => part === parts[at]);
    return isUnder && parts.at(-1) === 1;
  }
  const depth = parts.length - 1;
  const isSameAbove = parts.slice(0, depth).every((part, at) => part === previous[at]);
  return isSameAbove && parts[depth] === (previous[depth] ?? 0) + 1;
}

/** The number that should have come in place of one that does not follow. */
export function expectedAfter(
  previous: readonly number[] | null,
  parts: readonly number[],
): readonly number[] {
  if (previous === null) return parts.map(() => 1);
  const depth = parts.length - 1;
  const isSibling = parts.slice(0, depth).every((part, at) => part === previous[at]);
  if (!isSibling) return [(previous[0] ?? 0) + 1];
  return [...parts.slice(0, depth), (previous[depth] ?? 0) + 1];
}

function certain(parts: readonly number[], rest: string): Ordinal {
  return { kind: "number", readings: [{ parts, isCertain: true }], rest };
}

function partsOf(text: string): readonly number[] {
  return text.split(".").map(Number);
}

function uncertain(...readings: readonly (readonly number[])[]): readonly NumberReading[] {
  return readings.map((parts) => ({ parts, isCertain: false }));
}

/** "1,1" and "01/02/2024" are what a sheet with other settings makes of "1.1" and "1.2". */
function readSpoilt(text: string): Ordinal {
  const pair = comma.exec(text) ?? day.exec(text);
  if (pair === null) return { kind: "text", text };
  const [first, second] = [Number(pair[1]), Number(pair[2])];
  const readings = text.includes(",")
    ? uncertain([first, second])
    : uncertain([first, second], [second, first]);
  return { kind: "number", readings, rest: "" };
}

function readingsOfNumber(number: number): readonly NumberReading[] {
  const date = number >= firstDay ? dateFromSerial(number) : null;
  if (date !== null) {
    const { day: dayOf, month } = dateParts(date);
    return uncertain([dayOf, month], [month, dayOf]);
  }
  if (Number.isInteger(number)) return [{ parts: [number], isCertain: true }];
  const parts = partsOf(String(Math.round(number * 1000) / 1000));
  const [whole = 0, fraction = 0] = parts;
  return fraction < 10 ? uncertain(parts, [whole, fraction * 10]) : uncertain(parts);
}
