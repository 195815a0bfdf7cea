/**
 * A cell of several units, "- A - B" as the plan's extract joins it, one a line again (anomaly A08). The names come from
 * the plan's own list: a unit's name may hold a dash itself. Without names the text stands as it is.
 */
export function listText(text: string, items: readonly { readonly text?: string | undefined }[]): string {
  const names = items.flatMap((item) => item.text ?? []);
  const isList = text.startsWith("- ") && items.length > 1 && names.length === items.length;
  return isList ? names.map((name) => `- ${name}`).join("\n") : text;
}
