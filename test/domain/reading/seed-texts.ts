import plan from "../../../seeds/plan-2024.json";

/** Every distinct text of the plan of 2024 that holds a letter beyond ASCII. */
export const seedTexts: readonly string[] = [...new Set(textsOf(plan))].filter((text) =>
  /[\u0080-\u1fff]/.test(text),
);

function textsOf(node: unknown): readonly string[] {
  if (typeof node === "string") return [node];
  if (typeof node !== "object" || node === null) return [];
  return Object.values(node).flatMap(textsOf);
}
