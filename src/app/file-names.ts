import type { Plan } from "../domain/plan/plan";
/** Long enough for every name of ours, short enough for a path on Windows (260). */
const longest = 100;
/** Device names that Windows does not take as names of files. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** A text as the name of a file, without its ending: Vietnamese letters without their marks, nothing but letters, digits, spaces and . - _ ( ); never a path. */
export function safeFileName(text: string): string {
  const plain = text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/\u0111/g, "d")
    .replace(/\u0110/g, "D");
  const safe = plain
    .replace(/[^A-Za-z0-9 ._()-]+/g, "-")
    .replace(/\s+/g, " ")
    .replace(/\.{2,}/g, ".")
    .slice(0, longest)
    .replace(/^[ .-]+|[ .-]+$/g, "");
  return safe === "" || reserved.test(safe) ? `_${safe}` : safe;
}

/** The names in order, each made different from those before it, capitals apart, by a number at its end. */
export function uniqueNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let unique = name;
    for (let count = 2; taken.has(unique.toLowerCase()); count++) unique = `${name} (${count})`;
    taken.add(unique.toLowerCase());
    return unique;
  });
}

/** Name of the file of a plan, by its id, or of a pack of plans, by the first one's. */
export function planFileName(plans: readonly Pick<Plan, "id">[]): string {
  const [first] = plans;
  const more = plans.length > 1 ? `-va-${plans.length - 1}-ke-hoach` : "";
  return `${safeFileName(`${first?.id ?? ""}${more}`)}.cchc-plan.json`;
}
