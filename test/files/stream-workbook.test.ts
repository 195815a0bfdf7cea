import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import { createWorkbookWriter } from "../../src/files/write-workbook";
import { streamWorkbook } from "../../src/files/write/stream-workbook";
import { readWorkbook } from "../../src/files/read-workbook";
import { formOf } from "../support/forms";

describe("a workbook written row by row", () => {
  it("reads the same as the one written at once: cells, formulas, merges, hidden rows and columns", async () => {
    const sheets = formOf("CCTS", { "PL1.7.2/numerator": 5, "PL1.7.2/note": "_x0041_ & <b>" });
    const to = new PassThrough();
    const [streamed] = await Promise.all([buffer(to), streamWorkbook(sheets, to)]);
    const once = readWorkbook(await createWorkbookWriter().write(sheets));
    const read = readWorkbook(new Uint8Array(streamed));
    expect(once.ok && read.ok).toBe(true);
    if (once.ok && read.ok) expect(read.value.sheets).toEqual(once.value.sheets);
  });
});
