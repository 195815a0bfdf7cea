import fc from "fast-check";
import { readPercent, readPercentNumber } from "../../../src/domain/reading/read-percent";
import { impossible, missing, none, proposal, safe } from "../../../src/domain/reading/reading";
import { entryVocabulary } from "../../../src/text/entry-vocabulary";

const read = (text: string) => readPercent(text, entryVocabulary);
const several = (...values: readonly number[]) => ({ kind: "several", values });

describe("reading a text in a percent cell", () => {
  it.each(["85,5", "85.5", "85,5%", "85.5 %", "85,5 ％", " '85,5", "85,50"])(
    "[W03] %j is surely 85,5",
    (text) => {
      expect(read(text)).toEqual(safe(85.5));
    },
  );

  it.each([
    ["85", safe(85)],
    ["0", safe(0)],
    ["100", safe(100)],
    ["100%", safe(100)],
    ["100,01", impossible],
    ["101%", impossible],
    ["-5", impossible],
    ["-5%", impossible],
    ["0,85%", safe(0.85)],
    ["1%", safe(1)],
    ["0,85", several(85, 0.85)],
    ["0,855", several(85.5, 0.855)],
    ["0,57", several(57, 0.57)],
    ["1", several(100, 1)],
    ["1,01", safe(1.01)],
    ["1.234", proposal(1.234)],
    ["1,234", proposal(1.234)],
    ["85,123 %", proposal(85.123)],
    ["85,1234", safe(85.1234)],
    ["123.456", impossible],
    ["1.234.567", none],
    ["8o%", proposal(80)],
    ["８５", proposal(85)],
    ["-", missing],
    ["không phát sinh", missing],
    ["chưa có số liệu", missing],
    ["", none],
    ["%", none],
    ["17/20", none],
    ["đạt 85%", none],
    ["85%%", none],
  ])("[W03] %j", (text, reading) => {
    expect(read(text)).toEqual(reading);
  });

  it("[W03] reads every percentage back with its sign, and never as another", () => {
    const percent = fc.integer({ min: 0, max: 10_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(percent, fc.constantFrom(".", ","), (value, point) => {
        const typed = String(value).replace(".", point);
        expect(read(`${typed}%`)).toEqual(safe(value));
        const bare = read(typed);
        expect(bare.kind === "several" ? bare.values : [bare.kind === "one" ? bare.value : null]).toContain(
          value,
        );
      }),
    );
  });
});

describe("a number in a percent cell", () => {
  it.each([
    [0.85, true, safe(85)],
    [0.57, true, safe(57)],
    [1, true, safe(100)],
    [1.01, true, impossible],
    [85, true, impossible],
    [0.85, false, several(85, 0.85)],
    [1, false, several(100, 1)],
    [1.01, false, safe(1.01)],
    [0, false, safe(0)],
    [0, true, safe(0)],
    [100, false, safe(100)],
    [100.5, false, impossible],
    [-0.5, false, impossible],
    [-0.5, true, impossible],
    [Number.NaN, false, impossible],
  ])("[W04] %d, percent format %s", (value, isPercentFormat, reading) => {
    expect(readPercentNumber(value, isPercentFormat)).toEqual(reading);
  });
});
