/** The part of JSON Schema (draft 7) that the plan's schema is written in. */
export interface JsonShape {
  readonly type?: "object" | "array" | "string" | "number" | "integer" | "boolean" | "null";
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, JsonShape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonShape;
  readonly items?: JsonShape | readonly JsonShape[];
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly anyOf?: readonly JsonShape[];
  readonly oneOf?: readonly JsonShape[];
}

/** Places where a value does not fit a schema; empty when it does. */
export function misfits(value: unknown, shape: JsonShape, at = ""): readonly string[] {
  const choices = shape.anyOf ?? shape.oneOf;
  if (choices !== undefined)
    return choices.some((choice) => misfits(value, choice, at).length === 0) ? [] : [`${at}: no choice fits`];
  if (!isOfType(value, shape.type)) return [`${at}: ${shape.type}`];
  return [...valueMisfits(value, shape, at), ...insideMisfits(value, shape, at)];
}

function isOfType(value: unknown, type: JsonShape["type"]): boolean {
  if (type === undefined) return true;
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type && value !== null && !Array.isArray(value);
}

function valueMisfits(value: unknown, shape: JsonShape, at: string): readonly string[] {
  const { minimum = -Infinity, maximum = Infinity } = shape;
  const rules: readonly (readonly [boolean, string])[] = [
    ["const" in shape && value !== shape.const, "const"],
    [shape.enum !== undefined && !shape.enum.includes(value), "enum"],
    [typeof value === "number" && (value < minimum || value > maximum), "range"],
    [typeof value === "string" && !new RegExp(shape.pattern ?? "", "u").test(value), "pattern"],
    [Array.isArray(value) && value.length < (shape.minItems ?? 0), "minItems"],
  ];
  return rules.flatMap(([isBroken, rule]) => (isBroken ? [`${at}: ${rule}`] : []));
}

function insideMisfits(value: unknown, shape: JsonShape, at: string): readonly string[] {
  if (Array.isArray(value)) {
    const { items = {} } = shape;
    return value.flatMap((item: unknown, index) =>
      misfits(item, (Array.isArray(items) ? items[index] : items) as JsonShape, `${at}[${index}]`),
    );
  }
  if (typeof value !== "object" || value === null) return [];
  const missing = (shape.required ?? [])
    .filter((key) => !(key in value))
    .map((key) => `${at}.${key}: missing`);
  const inside = Object.entries(value).flatMap(([key, held]) =>
    misfits(held, shape.properties?.[key] ?? shape.additionalProperties ?? {}, `${at}.${key}`),
  );
  return [...missing, ...inside];
}
