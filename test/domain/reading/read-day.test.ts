import fc from "fast-check";
import { dateFromSerial, dateParts, serialFromDate } from "../../../src/domain/calendar-date";
import { readDay } from "../../../src/domain/reading/read-day";
import { impossible, missing, none, proposal, safe } from "../../../src/domain/reading/reading";
import { entryVocabulary } from "../../../src/text/entry-vocabulary";

const read = (text: string) => readDay(text, entryVocabulary, 2024);

describe("reading a text in a date column", () => {
  it.each([
    ...[
      "14/9/2023",
      "14-9-2023",
      "14.9.2023",
      "14/09/2023",
      "14/9-2023",
      "14 / 9 / 2023",
      " '14/9/2023 ",
      "14/9/2023.",
    ],
    ...[
      "14–9–2023",
      "14/9/2023 00:00",
      "14/9/2023 8h30",
      "14/09/2023 10:05:00 AM",
      "2023-09-14",
      "2023/9/14",
    ],
    ...["2023-09-14T00:00:00", "2023-09-14T00:00:00.000Z", "ngày 14/9/2023", "Ngày: 14/9/2023"],
    ...[
      "ngày 14 tháng 9 năm 2023",
      "14 tháng 9 năm 2023",
      "Ngày 14 tháng 09 năm 2023",
      "14 tháng 9, 2023",
      "14 tháng 9/2023",
    ],
    ...[
      "ngay 14 thang 9 nam 2023",
      "ngày 14 tháng 9 năm 2023".normalize("NFD"),
      "14/9 năm 2023",
      "14 tháng 9 2023",
    ],
  ])("[W05] %j is surely 14 September 2023", (text) => {
    expect(read(text)).toEqual(safe("2023-09-14"));
  });

  it.each([
    ["14-9-23", "2023-09-14"],
    ["14/9/23", "2023-09-14"],
    ["ngày 14 tháng 9 năm 23", "2023-09-14"],
    ["14/9", "2024-09-14"],
    ["14.9", "2024-09-14"],
    ["14 tháng 9", "2024-09-14"],
    ["29/2", "2024-02-29"],
    ["9/14/2023", "2023-09-14"],
    ["9/14/23", "2023-09-14"],
    ["１４/9/2023", "2023-09-14"],
  ])("[W05] %j is likely %s", (text, date) => {
    expect(read(text)).toEqual(proposal(date));
  });

  it.each([
    ...[
      "31/6/2024",
      "31/6",
      "29/2/2023",
      "0/5/2024",
      "5/0/2024",
      "13/14/2024",
      "14/9/0203",
      "2023-13-01",
      "9/14",
    ],
    ...["Tháng 3", "tháng 3 năm 2024", "3/2024", "03-2024", "2024", "năm 2024", "ngày 31 tháng 6 năm 2024"],
  ])("[W05] %j is no day there is", (text) => {
    expect(read(text)).toEqual(impossible);
  });

  it.each([
    ...[
      "",
      "x",
      "5",
      "quý I",
      "14/9/2023 và 15/9/2023",
      "trước 14/9/2023",
      "14/9/202",
      "14/9/20233",
      "14092023",
      "1/1/99",
    ],
    ...["45183", "14/9/2023-15/9/2023", "35/KH-SNN", "1.5.6.7", "thứ 2"],
  ])("[W05] %j is none", (text) => {
    expect(read(text)).toEqual(none);
  });

  it.each(["chưa có", "…", "n/a", "-", "không"])("[W05] %j is missing", (text) => {
    expect(read(text)).toEqual(missing);
  });

  it("[W05] reads every day back from every way of typing it", () => {
    const day = fc.integer({ min: serialFromDate("2015-01-01"), max: serialFromDate("2033-12-31") });
    const styles: readonly ((parts: { year: number; month: number; day: number }) => string)[] = [
      ...["/", "-", "."].map(
        (sign) => (p: { year: number; month: number; day: number }) => [p.day, p.month, p.year].join(sign),
      ),
      (p) => `${String(p.day).padStart(2, "0")}/${String(p.month).padStart(2, "0")}/${p.year} 10:30`,
      (p) => `ngày ${p.day} tháng ${p.month} năm ${p.year}`,
      (p) => `${p.year}-${String(p.month).padStart(2, "0")}-${p.day}`,
    ];
    fc.assert(
      fc.property(day, fc.constantFrom(...styles), (serial, style) => {
        const date = dateFromSerial(serial) ?? "";
        expect(read(style(dateParts(date)))).toEqual(safe(date));
      }),
    );
  });

  it("[W05] a sure reading names the very numbers typed, whatever is typed", () => {
    const typed = fc.string({ unit: fc.constantFrom(..."0123456789/-. "), maxLength: 11 });
    fc.assert(
      fc.property(typed, (text) => {
        const reading = read(text);
        if (reading.kind !== "one" || reading.certainty !== "safe") return;
        const { year, month, day } = dateParts(reading.value);
        const numbers = (text.match(/\d+/g) ?? []).map(Number);
        expect([
          [day, month, year],
          [year, month, day],
        ]).toContainEqual(numbers.slice(0, 3));
      }),
      { numRuns: 2000 },
    );
  });
});
