import type { Job } from "./job";
import type { Outputs } from "./outputs";

/** Lines of the tidy data that are no entry, and entries without a line. */
export function csvMisfits({ forms }: Job, { csv }: Outputs): readonly string[] {
  const [head, ...body] = recordsOf(csv);
  const columns = head?.length ?? 0;
  const keys = body.map(([unitId, , row, column]) => `${unitId}/${row}/${column}`);
  const wanted = forms.flatMap(({ unitId, entries }) =>
    Object.keys(entries).map((key) => `${unitId}/${key}`),
  );
  const told = new Set(keys);
  return [
    ...(columns === 7 ? [] : [`${columns} columns`]),
    ...(keys.length === wanted.length ? [] : [`${keys.length} lines for ${wanted.length} entries`]),
    ...wanted.filter((key) => !told.has(key)).map((key) => `${key} has no line`),
    ...body.filter((record) => record.length !== columns).map((record) => `torn: ${record.join("|")}`),
  ];
}

/** Records of a CSV by RFC 4180, read one letter after the other. */
function recordsOf(csv: string): readonly (readonly string[])[] {
  const records: string[][] = [[""]];
  let isQuoted = false;
  for (const letter of csv
    .replace(/^\ufeff/, "")
    .replace(/\r\n$/, "")
    .replace(/""/g, "\u0000")) {
    const record = records.at(-1) ?? [];
    if (letter === '"') isQuoted = !isQuoted;
    else if (letter === "," && !isQuoted) record.push("");
    else if (letter === "\n" && !isQuoted) records.push([""]);
    else if (letter !== "\r" || isQuoted) record.push((record.pop() ?? "") + letter);
  }
  return records;
}
