import { formatDate, type CalendarDate } from "../domain/calendar-date";
import type { DateProblem, RuleFacts } from "../domain/check/rule-facts";
import type { Reading } from "../domain/reading/reading";
import { rawText } from "../domain/form/read-value";
import { quoted, quotedList } from "./quoting";
import type { FindingWords } from "./rule-words";

const retypeCount = "Gõ lại chỉ bằng chữ số (ví dụ 120), không kèm đơn vị tính, chữ hay dấu phân cách.";
const retypeDay = "Nhập ngày/tháng/năm, ví dụ 14/03/2024.";

/** V03: a text in a count cell, by what it may mean. */
export function countTextWords({ typed, reading }: RuleFacts["V03"]): FindingWords {
  switch (reading.kind) {
    case "one":
      return readCountWords(rawText(typed), reading);
    case "several":
      return {
        problem: `${quoted(typed)} có thể là ${either(reading.values.map(String))}.`,
        remedy: "Chọn số đúng, hoặc gõ lại số vào ô.",
      };
    case "missing":
      return {
        problem: `${quoted(typed)} nghĩa là chưa có số, không phải 0.`,
        remedy: "Nhập số khi đã có; nếu trong kỳ không phát sinh thì nhập 0 ở cả hai ô.",
      };
    default:
      return noCountWords(rawText(typed));
  }
}

/** V04: a number with a fraction in a count cell. */
export function fractionWords({ value, reading }: RuleFacts["V04"]): FindingWords {
  return {
    problem: `${quoted(value)} không phải số nguyên.`,
    remedy:
      reading.kind === "one"
        ? `Nếu là ${reading.value} thì gõ liền ${reading.value}, không gõ dấu phân cách; số đếm không có phần lẻ.`
        : "Nhập số nguyên, không có phần lẻ.",
  };
}

/** V11, T02: a text that is not of the list, by which of the list it may mean. */
export function choiceWords({ typed, options, reading }: RuleFacts["T02"]): FindingWords {
  const choose = `chọn một trong các giá trị: ${quotedList(options)}.`;
  const problem = `${quoted(typed)} không có trong danh sách.`;
  if (reading.kind === "one")
    return reading.certainty === "safe"
      ? { problem, remedy: `Ghi ${quoted(reading.value)}.` }
      : { problem, remedy: `Nếu là ${quoted(reading.value)} thì ghi như vậy; nếu không thì ${choose}` };
  if (reading.kind === "several")
    return {
      problem: `${quoted(typed)} có thể là ${either(reading.values.map(quoted))}.`,
      remedy: "Chọn giá trị đúng, hoặc chọn trong danh sách của ô.",
    };
  return { problem, remedy: `C${choose.slice(1)}` };
}

/** T03: what is no day, by which day it may mean. */
export function dayWords({ typed, problem, date, reading }: RuleFacts["T03"]): FindingWords {
  const said = `${quoted(date === null ? typed : formatDate(date))} ${dateProblems[problem]}.`;
  switch (reading.kind) {
    case "one":
      return { problem: said, remedy: readDayRemedy(reading) };
    case "several":
      return {
        problem: `${quoted(typed)} có thể là ${either(reading.values.map(formatDate))}.`,
        remedy: "Chọn ngày đúng, hoặc nhập lại ngày/tháng/năm.",
      };
    case "missing":
      return {
        problem: `${quoted(typed)} nghĩa là chưa có ngày.`,
        remedy: "Để trống ô này; khi có thì nhập ngày/tháng/năm, ví dụ 14/03/2024.",
      };
    default:
      return { problem: said, remedy: retypeDay };
  }
}

type OneReading<T> = Extract<Reading<T>, { readonly kind: "one" }>;

function readCountWords(text: string, { value, certainty }: OneReading<number>): FindingWords {
  if (value === 0 && !/\d/.test(text))
    return {
      problem: `${quoted(text)} chưa phải là số.`,
      remedy: "Nếu trong kỳ không phát sinh thì ghi 0; nếu chưa có số liệu thì nhập khi đã có.",
    };
  if (certainty === "proposal")
    return {
      problem: `${quoted(text)} chưa rõ là số nào.`,
      remedy: `Nếu là ${value} thì ghi ${value}; nếu không thì gõ lại số nguyên, không gõ dấu phân cách.`,
    };
  return /\p{L}/u.test(text)
    ? { problem: `${quoted(text)} có kèm chữ.`, remedy: `Chỉ ghi số ${value}.` }
    : {
        problem: `${quoted(text)} đang ở dạng chữ, chưa phải là số.`,
        remedy: `Đổi thành số ${value}.`,
      };
}

function noCountWords(text: string): FindingWords {
  if (/[%\uff05]/.test(text))
    return {
      problem: `${quoted(text)} là tỷ lệ, không phải số đếm.`,
      remedy: "Nhập tử số và mẫu số là số đếm, không nhập tỷ lệ %; biểu mẫu tự tính tỷ lệ.",
    };
  return { problem: `${quoted(text)} không phải là số đếm.`, remedy: retypeCount };
}

function readDayRemedy({ value, certainty }: OneReading<CalendarDate>): string {
  const day = formatDate(value);
  if (certainty === "safe") return `Ghi ${day}.`;
  return `Nếu là ${day} thì ghi ${day}; nếu không thì nhập lại ngày/tháng/năm.`;
}

const dateProblems: Readonly<Record<DateProblem, string>> = {
  notDate: "không phải là ngày",
  noSuchDay: "là ngày không có trong lịch",
  farYear: "là ngày quá xa năm kế hoạch",
};

function either(choices: readonly string[]): string {
  return choices.join(" hoặc ");
}
