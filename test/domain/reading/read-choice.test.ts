import fc from "fast-check";
import { readChoice, type Choice } from "../../../src/domain/reading/read-choice";
import { missing, none, proposal, safe } from "../../../src/domain/reading/reading";
import { entryVocabulary } from "../../../src/text/entry-vocabulary";

const statuses: readonly Choice<string>[] = [
  { label: "Chưa thực hiện", value: "not" },
  { label: "Đang thực hiện", value: "doing" },
  { label: "Đã hoàn thành", value: "done", isTicked: true },
  { label: "Không thực hiện/Điều chỉnh", value: "adjusted" },
];
const verdicts: readonly Choice<string>[] = [
  { label: "Đạt", value: "met" },
  { label: "Không đạt", value: "missed" },
  { label: "Chưa có kết quả công bố", value: "unpublished" },
];
const status = (text: string) => readChoice(text, statuses, entryVocabulary);
const verdict = (text: string) => readChoice(text, verdicts, entryVocabulary);

describe("reading a text in a list column", () => {
  it.each([
    "Đã hoàn thành",
    "ĐÃ HOÀN THÀNH",
    " đã  hoàn thành. ",
    "Ðã hoàn thành",
    "Đã hoàn thành".normalize("NFD"),
    "'Đã hoàn thành",
  ])("[W06] %j is surely done", (text) => {
    expect(status(text)).toEqual(safe("done"));
  });

  it.each([
    ...[
      "Da hoan thanh",
      "da hoàn thành",
      "hoàn thành",
      "Hoan thanh",
      "x",
      "X",
      "✓",
      "v",
      "có",
      "rồi",
      "đạt",
      "xong",
    ],
    ...["Đã hoàn thành ngày 20/01/2024", "đã hoàn thành (20/01/2024)", "đã"],
  ])("[W06] %j is likely done", (text) => {
    expect(status(text)).toEqual(proposal("done"));
  });

  it.each([
    ["Điều chỉnh", "adjusted"],
    ["không thực hiện", "adjusted"],
    ["đang", "doing"],
    ["Chưa", "not"],
    ["chưa thuc hien", "not"],
  ])("[W06] %j is likely %s", (text, value) => {
    expect(status(text)).toEqual(proposal(value));
  });

  it("[W06] gives every choice that fits", () => {
    expect(status("thực hiện")).toEqual({ kind: "several", values: ["not", "doing"] });
  });

  it.each([
    "",
    "-",
    "chưa hoàn thành",
    "không hoàn thành",
    "hoàn thành một phần",
    "5",
    "Đã hoàn thành 50%",
    "đ",
  ])("[W06] %j is none", (text) => {
    expect(status(text)).toEqual(none);
  });

  it.each([
    ["Đạt", safe("met")],
    ["không đạt", safe("missed")],
    ["khong dat", proposal("missed")],
    ["dat", proposal("met")],
    ["chưa có kết quả", proposal("unpublished")],
    ["x", none],
    ["chưa đạt", none],
    ["…", missing],
    ["...", missing],
    ["chưa có số liệu", missing],
  ])("[W06] of a verdict, %j", (text, reading) => {
    expect(verdict(text)).toEqual(reading);
  });

  it("[W06] never reads the end of a choice that is not the ticked one", () => {
    const choices = verdicts.filter(({ value }) => value !== "met");
    expect(readChoice("đạt", choices, entryVocabulary)).toEqual(none);
  });

  it("[W06] every label is surely itself, and nothing else ever is", () => {
    for (const { label, value } of [...statuses]) expect(status(label)).toEqual(safe(value));
    const typed = fc.array(fc.constantFrom("đã", "chưa", "đang", "không", "hoàn thành", "thực hiện", "x"), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(typed, (words) => {
        const text = words.join(" ");
        const isLabel = statuses.some(({ label }) => label.toLowerCase() === text);
        const reading = status(text);
        expect(reading.kind === "one" && reading.certainty === "safe").toBe(isLabel);
      }),
    );
  });
});
