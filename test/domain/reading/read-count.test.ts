import fc from "fast-check";
import { readCount } from "../../../src/domain/reading/read-count";
import { readCountNumber } from "../../../src/domain/reading/read-typed-number";
import { impossible, missing, none, proposal, safe } from "../../../src/domain/reading/reading";
import { entryVocabulary } from "../../../src/text/entry-vocabulary";

const read = (text: string) => readCount(text, entryVocabulary);
const highest = 999_999_999_999;
const count = fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: highest }));
const grouped = (value: number, separator: string): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, separator);

describe("reading a text in a count cell", () => {
  it.each([
    ...[
      "120",
      " 120 ",
      "'120",
      "' 120",
      "\u00a0120\u200b",
      "120\n",
      "120 hồ sơ",
      "120 HỒ SƠ",
      "120 ho so",
      "120hồ sơ",
    ],
    ...["120 hồ sơ.", "120 VB", "0120"],
  ])("[W01] %j is surely 120", (text) => {
    expect(read(text)).toEqual(safe(120));
  });

  it.each([
    ["0", 0],
    ["05", 5],
    ["02 cuộc", 2],
    ["999999999999", highest],
    ["1.234.567", 1_234_567],
    ["1,234,567", 1_234_567],
    ["1 234 567", 1_234_567],
    ["1\u00a0234\u00a0567", 1_234_567],
    ["999.999.999.999", highest],
    ["1.234,00", 1234],
    ["1,234.0", 1234],
    ["1.234.567 hồ sơ", 1_234_567],
  ])("[W01] %j is surely %d", (text, value) => {
    expect(read(text)).toEqual(safe(value));
  });

  it.each([
    ["1.234", 1234],
    ["1,234", 1234],
    ["120.000", 120_000],
    ["1 234", 1234],
    ["1\u202f234", 1234],
    ["1.234 hồ sơ", 1234],
    ["120,0", 120],
    ["120.00", 120],
    ["120.", 120],
    ["12o", 120],
    ["l20", 120],
    ["I2O", 120],
    ["1.2o0", 1200],
    ["120 hồ sơ trực tuyến", 120],
    ["１２０", 120],
    ["١٢", 12],
  ])("[W01] %j is likely %d", (text, value) => {
    expect(read(text)).toEqual(proposal(value));
  });

  it.each([
    "-",
    "–",
    "—",
    "không",
    "Không",
    "KHÔNG",
    "ko",
    "Ko.",
    "KPS",
    "không phát sinh",
    "khong",
    "không".normalize("NFD"),
  ])("[W01] %j is likely nothing: 0", (text) => {
    expect(read(text)).toEqual(proposal(0));
  });

  it.each(["chưa có số liệu", "Chưa có số liệu.", "…", "...", "n/a", "N/A", "đang tổng hợp", "?"])(
    "[W01] %j is missing, not 0",
    (text) => {
      expect(read(text)).toEqual(missing);
    },
  );

  it.each([
    ...[
      "85,5",
      "85.5",
      "0,85",
      "0.123",
      "1.2345",
      "1.234,5",
      "1,234.56",
      "85%",
      "85,5 %",
      "45%%",
      "100 ％",
      "-5",
      "−5",
      "- 5",
    ],
    ...["1000000000000", "1.000.000.000.000", "85,5 hồ sơ"],
  ])("[W01] %j is no count there can be", (text) => {
    expect(read(text)).toEqual(impossible);
  });

  it.each([
    ...[
      "",
      " ",
      "x",
      "=5+7",
      "12 + 3",
      "12/15",
      "12-15",
      "120 nghìn",
      "3 triệu hồ sơ",
      "khoảng 120",
      "trên 120 hồ sơ",
    ],
    ...[
      "1.23.456",
      "1.234.56",
      "1.234,567.890",
      "0.123.456",
      "1.234,567,890",
      "lO",
      "ol",
      "12 hồ sơ, 5 VB",
      "12 15",
      "(5)",
      "1e3",
      "0x10",
    ],
    ...["120 không", "hồ sơ", "14/9/2023", "12:30", "Infinity"],
  ])("[W01] %j is none", (text) => {
    expect(read(text)).toEqual(none);
  });

  it("[W01] reads every count back from every way of typing it", () => {
    const styles: readonly ((value: number) => string)[] = [
      (value) => String(value),
      (value) => ` ${value}\u00a0`,
      (value) => `'${value}`,
      (value) => `${value} hồ sơ`,
      (value) => `0${value}`,
      ...[".", ",", " ", "\u00a0"].map((separator) => (value: number) => grouped(value, separator)),
      (value) => `${grouped(value, ".")} VB`,
    ];
    fc.assert(
      fc.property(count, fc.constantFrom(...styles), (value, style) => {
        expect(read(style(value))).toMatchObject({ kind: "one", value });
      }),
    );
  });

  it("[W01] never gives another number than the digits typed", () => {
    const typed = fc.string({ unit: fc.constantFrom(..."0123456789.,- %'hsơ"), maxLength: 9 });
    fc.assert(
      fc.property(typed, (text) => {
        const reading = read(text);
        if (reading.kind !== "one" || reading.value === 0) return;
        const digits = text.replace(/\D/g, "").replace(/^0+/, "");
        expect(digits).toMatch(new RegExp(`^${reading.value}0*$`));
        if (reading.certainty === "safe") expect(text).not.toMatch(/^\D*\d{1,3}[., ]\d{3}\D*$/);
      }),
      { numRuns: 3000 },
    );
  });

  it("[W01] is never out of range and never throws", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const reading = read(text);
        return (
          reading.kind !== "one" ||
          (Number.isInteger(reading.value) && reading.value >= 0 && reading.value <= highest)
        );
      }),
    );
  });
});

describe("a number in a count cell", () => {
  it.each([
    [0, safe(0)],
    [120, safe(120)],
    [highest, safe(highest)],
    [highest + 1, impossible],
    [1.234, proposal(1234)],
    [120.5, proposal(120_500)],
    [1.001, proposal(1001)],
    [999.999, proposal(999_999)],
    [1000.5, impossible],
    [1.2345, impossible],
    [0.85, impossible],
    [0.999, impossible],
    [-1, impossible],
    [-1.234, impossible],
    [Number.NaN, impossible],
    [Infinity, impossible],
  ])("[W02] %d", (value, reading) => {
    expect(readCountNumber(value)).toEqual(reading);
  });

  it("[W02] finds every thousand whose dot was read as a decimal", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999_999 }), (value) => {
        const reading = readCountNumber(Number(grouped(value, ".")));
        expect(reading).toEqual(value % 1000 === 0 ? safe(value / 1000) : proposal(value));
      }),
    );
  });
});
