/** Bytes of one request: Excel on the web takes 5 MB, and the pane stands still while a request is put together. */
const mostBytes = 1_500_000;

/** Rows in as few requests as their size allows, in order; a row that is larger than one request goes alone. */
export function rowBatches(
  rows: readonly (readonly string[])[],
  most = mostBytes,
): readonly (readonly (readonly string[])[])[] {
  const batches: (readonly string[])[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const size = row.reduce((sum, text) => sum + jsonBytes(text), 0);
    if (bytes + size > most) {
      batches.push([]);
      bytes = 0;
    }
    batches.at(-1)?.push(row);
    bytes += size;
  }
  return batches;
}

const quoteMark = 34;
const backslash = 92;

/** UTF-8 bytes of a text within a request: quotes, backslashes and control signs are escaped there. */
function jsonBytes(text: string): number {
  let bytes = 3;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x800) bytes += 3;
    else if (code >= 0x80 || code === quoteMark || code === backslash) bytes += 2;
    else bytes += code < 0x20 ? 6 : 1;
  }
  return bytes;
}
