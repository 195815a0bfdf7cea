import { isInstance } from "./office-class";
import { invalidArgument } from "./office-error";

/** The argument as text. */
export function text(value: unknown): string {
  if (typeof value !== "string") throw invalidArgument();
  return value;
}

/** The argument as text, or `undefined` when it was left out. */
export function optionalText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : text(value);
}

/** The argument as a number. */
export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

/** The argument as a whole number of at least `least`. */
export function whole(value: unknown, least = 0): number {
  const result = number(value);
  if (!Number.isInteger(result) || result < least) throw invalidArgument();
  return result;
}

/** The argument as true or false. */
export function truth(value: unknown): boolean {
  if (typeof value !== "boolean") throw invalidArgument();
  return value;
}

/** The argument as one of the values of an enumeration, upper and lower case alike, as Excel takes them. */
export function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value {
  const wanted = text(value).toLowerCase();
  const found = values.find((one) => one.toLowerCase() === wanted);
  if (found === undefined) throw invalidArgument(`"${text(value)}" is none of ${values.join(", ")}.`);
  return found;
}

/** The argument as an object of JSON. */
export function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value) || isInstance(value)) {
    throw invalidArgument();
  }
  return value as Record<string, unknown>;
}

/** A colour as "#RRGGBB"; the names of the web and "FFA500" are taken as well (RangeFill.color). */
export function color(value: unknown): string {
  const name = text(value);
  const hex = /^#?([0-9a-f]{6})$/i.exec(name)?.[1] ?? NAMED_COLORS[name.toLowerCase()];
  if (!hex) throw invalidArgument(`"${name}" is not a colour.`);
  return `#${hex.toUpperCase()}`;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: "000000",
  white: "FFFFFF",
  red: "FF0000",
  green: "008000",
  blue: "0000FF",
  yellow: "FFFF00",
  orange: "FFA500",
  gray: "808080",
  grey: "808080",
  lightgray: "D3D3D3",
  lightgrey: "D3D3D3",
  darkgray: "A9A9A9",
  purple: "800080",
};
