import { cleanText } from "./text-form";
import { untwinned } from "./untwinned";

/** A text without faults that nobody sees: composed, no signs without width, no letters of another script that look Latin. */
export function meantText(text: string): string {
  return untwinned(cleanText(text));
}
