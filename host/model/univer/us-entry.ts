import { numfmt } from "@univerjs/core";

/** What a typed text means in the US: a number, a date serial or a boolean, and the number format it brings. */
export interface UsEntry {
  readonly value: number | boolean;
  readonly numberFormat?: string;
}

/** Reads a typed text the US way; `undefined` when it is plain text. */
export function readUsEntry(text: string): UsEntry | undefined {
  const parsed = numfmt.parseValue(text);
  if (!parsed) return undefined;
  const value = parsed.v as number | boolean;
  return parsed.z ? { value, numberFormat: parsed.z } : { value };
}
