import { toJsonSchema } from "@valibot/to-json-schema";
import { planSchema } from "../../src/files/plan/plan-schema";

/**
 * The JSON Schema of a plan as text, from the schema that the reader itself uses. What JSON Schema cannot say (references between parts)
 * the reader alone knows.
 */
export function planJsonSchema(): string {
  const schema = toJsonSchema(planSchema, {
    typeMode: "input",
    errorMode: "ignore",
    // The only check of a single value that is no pattern: the day exists.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === "check" ? { ...jsonSchema, format: "date" } : undefined,
  });
  return `${JSON.stringify({ ...schema, title: "cchc-plan/1" }, null, 2)}\n`;
}
