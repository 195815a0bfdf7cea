/**
 * A cell of several units, "- A - B" as the plan's extract joins it, one a line again (anomaly A08). The names come from
 * the plan's own list: a unit's name may hold a dash itself.
 */
export function listText(text: string, items: readonly { readonly text: string }[]): string {
  return text.startsWith("- ") && items.length > 1 ? items.map((item) => `- ${item.text}`).join("\n") : text;
}
