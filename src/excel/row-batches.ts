/** Bytes of one request: Excel on the web takes 5 MB. */
const mostBytes = 4_000_000;

const encoder = new TextEncoder();

/** Rows in as few requests as their size allows, in order; a row that is larger than one request goes alone. */
export function rowBatches(
  rows: readonly (readonly string[])[],
  most = mostBytes,
): readonly (readonly (readonly string[])[])[] {
  const batches: (readonly string[])[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const size = sizeOf(row);
    if (bytes + size > most) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(row);
    bytes += size;
  }
  return batches;
}

/** UTF-8 bytes of a row as JSON. */
function sizeOf(row: readonly string[]): number {
  return encoder.encode(JSON.stringify(row)).length;
}
