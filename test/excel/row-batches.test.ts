import { rowBatches } from "../../src/excel/row-batches";

const row = (text: string): readonly string[] => [text];

describe("rows in requests", () => {
  it.each([
    ["two rows that fit exactly", ["aaaa", "bbbb"], 14, [2]],
    ["two rows that are one byte too many", ["aaaa", "bbbbb"], 14, [1, 1]],
    ["quotes, which are escaped", ['""', '""'], 14, [2]],
    ["quotes, one too many", ['""', '"""'], 14, [1, 1]],
    ["letters of two and three bytes", ["đế", "đế"], 16, [2]],
    ["letters of two and three bytes, one too many", ["đế", "đếa"], 16, [1, 1]],
    ["a row larger than a request, alone", ["a", "b".repeat(50), "c"], 14, [1, 1, 1]],
  ])("%s", (_, texts, most, sizes) => {
    const batches = rowBatches(texts.map(row), most);
    expect(batches.map((batch) => batch.length)).toEqual(sizes);
    expect(batches.flat()).toEqual(texts.map(row));
  });

  it("no rows take no request", () => {
    expect(rowBatches([])).toEqual([]);
  });
});
