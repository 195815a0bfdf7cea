/** Whether something that was parsed has the shape it should have. */
export type Guard<T> = (value: unknown) => value is T;

export const isText: Guard<string> = (value) => typeof value === "string";

/** NaN and the infinities never come out of JSON, nor may they go in. */
export const isNumber: Guard<number> = (value): value is number => Number.isFinite(value);

export const isBoolean: Guard<boolean> = (value) => typeof value === "boolean";

/** A day as ISO text; whether it exists is not asked. */
export const isDay: Guard<string> = (value): value is string =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

export function nullable<T>(guard: Guard<T>): Guard<T | null> {
  return (value): value is T | null => value === null || guard(value);
}

/** A field that rows written by earlier versions do not have. */
export function optional<T>(guard: Guard<T>): Guard<T | undefined> {
  return (value): value is T | undefined => value === undefined || guard(value);
}

export function listOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(guard);
}

export function oneOf<T extends string | number>(values: readonly T[]): Guard<T> {
  return (value): value is T => values.some((each) => each === value);
}

export function either<A, B>(left: Guard<A>, right: Guard<B>): Guard<A | B> {
  return (value): value is A | B => left(value) || right(value);
}

/** An object with these fields, each of its shape; a forgotten field does not compile. Other fields are let pass. */
export function shape<T extends object>(fields: { readonly [K in keyof T]-?: Guard<T[K]> }): Guard<T> {
  const names = Object.keys(fields) as (keyof T)[];
  return (value): value is T =>
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    names.every((name) => fields[name]((value as T)[name]));
}
