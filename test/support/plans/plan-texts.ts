import fc from "fast-check";
import { addDays, type CalendarDate } from "../../../src/domain/calendar-date";

const words = [
  "Tỷ lệ hồ sơ trực tuyến",
  "- Số hoá kết quả",
  "Ban hành “Kế hoạch” năm",
  "=SUM chỉ số",
  "Đơn vị A; đơn vị B",
  'Đề án "vị trí việc làm"',
  "Kết quả – đánh giá (b/c)",
  "+ Bổ sung",
  "Văn bản & “biểu mẫu” <mới> của Sở",
  "@Kế hoạch của Sở",
  "Báo cáo của Sở",
  "'Báo cáo quý; [tháng] ?*:\\/ số",
  "Cổng DVC \ud83d\udcca %d %s &amp; &P",
];

const short: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...words), fc.nat(99))
  .map(([word, number]) => (word.endsWith(" của Sở") ? `${number}. ${word}` : `${word} ${number}`));

/** As long as a name in a decision that puts a whole paragraph into one cell. */
const long: fc.Arbitrary<string> = fc
  .tuple(short, fc.constantFrom(8, 40))
  .map(([word, times]) => Array.from({ length: times }, () => word).join(", "));

/** A line as an officer writes it: quotes, dashes, signs that begin a formula, now and then very long. Never blank. */
export const line: fc.Arbitrary<string> = fc.oneof(
  { weight: 9, arbitrary: short },
  { weight: 1, arbitrary: long },
);

/** A line or nothing. */
export const lineOrNone: fc.Arbitrary<string> = fc.oneof(line, fc.constant(""));

/** Different lines. */
export const lines = (minLength: number, maxLength: number): fc.Arbitrary<string[]> =>
  fc.uniqueArray(line, { minLength, maxLength });

/** A text of one or two lines. */
export const textOfLines: fc.Arbitrary<string> = lines(1, 2).map((all) => all.join("\n"));

/** A day of the year. */
export const dayIn = (year: number): fc.Arbitrary<CalendarDate> =>
  fc.nat(364).map((days) => addDays(`${year}-01-01`, days));
