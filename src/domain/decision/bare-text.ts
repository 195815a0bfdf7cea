import { foldText } from "../form/fold-text";

const marks = /[\u0300-\u036f]/g;
const strokedD = /\u0111/g;

/** A text without accents, capitals and double spaces, for recognising keywords however they are typed; nothing is rewritten with it. */
export function bareText(text: string): string {
  return foldText(text).toLowerCase().normalize("NFD").replace(marks, "").replace(strokedD, "d");
}

/** The letters and digits of a text alone, one space between words: two names that differ in dashes and commas only are the same. */
export function bareWords(text: string): string {
  return bareText(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** A text on one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Whether a text has letters and all of them are capitals. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase();
}
