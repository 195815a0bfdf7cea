import type { Doubt, DoubtFacts, DoubtKind, DoubtOf } from "../../../src/domain/decision/doubt";

type Facts = { readonly [K in DoubtKind]: readonly DoubtFacts[K][] };

const written = { text: "đến năm 2025", other: "Đến năm 2025" };
const units = ["Chi cục Thủy sản", "Văn phòng Sở"];

/** What is known of a doubt of every kind, in every way its words can go. */
const facts: Facts = {
  appendixMissing: [
    { appendix: 1, isKept: true },
    { appendix: 2, isKept: false },
  ],
  columnMissing: [{ appendix: 1, column: "target" }],
  headerRepeated: [
    { appendix: 1, count: 1 },
    { appendix: 2, count: 3 },
  ],
  cutOff: [{ appendix: 2 }],
  lineIgnored: [{ text: written.text }],
  rowJoined: [{ text: written.text }],
  groupInOneCell: [{ ordinal: "IV", title: "Cải cách tài chính công" }],
  groupMissing: [{ title: "Nhiệm vụ cải cách hành chính" }],
  ordinalRecovered: [{ stored: "45352", taken: "3.1" }],
  ordinalMissing: [{ taken: "" }, { taken: "7.4" }],
  ordinalGap: [{ expected: "7.4", found: "7.5" }],
  ordinalRepeated: [{ ordinal: "7.4" }],
  numberingRestarts: [{ appendix: 2 }],
  inherited: [{ value: "Văn phòng Sở", from: "7.2" }],
  noTarget: [{}],
  targetUnclear: [{ text: "Đạt yêu cầu" }],
  targetRead: (["noSign", "fraction", "strict", "withWords"] as const).map((why) => ({
    ...{ text: "Trên 97,5", percent: 97.5, why },
  })),
  groupTarget: [{ text: "85%" }],
  noMonitoring: [{ taken: "Văn phòng Sở" }],
  noLead: [{ taken: "Văn phòng Sở" }],
  unitNew: [{ text: "Phòng Lạ", id: "PL" }],
  unitGuessed: [{ text: "Văn phòng Sơ", name: "Văn phòng Sở" }],
  unitSpellings: [{ name: "Văn phòng Sở", spellings: ["VP Sở", "Văn phòng sở"] }],
  allUnitsLead: [
    { text: "Các đơn vị", coordination: "" },
    { text: "Các đơn vị", coordination: "Văn phòng Sở" },
  ],
  listSplit: [{ items: units }],
  noTiming: [{}],
  timingOdd: [{ text: "Thường kỳ" }],
  timingRead: [{ text: "Quý I", deadline: "2024-03-31" }],
  timingYear: [{ text: "Tháng 3/2023", year: 2023 }],
  nameCorrected: [{ verbatim: "chuyền đổi số", taken: "chuyển đổi số" }],
  nameMissing: [{}],
  markup: [{ text: "*đến năm 2025*" }],
  decomposed: [{ text: written.text }],
  dashes: [written],
  toneMarks: [written],
  capitals: [written],
  fullStops: [{ rowIds: ["PL1.7.2"] }, { rowIds: ["PL1.7.2", "PL1.7.3"] }],
  countInTitle: [
    { said: 1, main: 1, rows: 1 },
    { said: 21, main: 20, rows: 25 },
  ],
  numberBlank: [{ text: "Số:      /KH-SNN" }],
  headMissing: (
    ["title", "agency", "parent", "place", "docSymbol", "signer", "recipients", "preparedBy"] as const
  ).flatMap((field) => ["", "Văn phòng Sở"].map((taken) => ({ field, taken }))),
  wrongYear: [{ year: 2023, knownYear: 2024 }],
  yearsDiffer: [{ years: [2023, 2024] }],
  periodsProposed: [{ fromYear: null }, { fromYear: 2023 }],
  knownClose: [{ name: "Tỷ lệ hồ sơ trực tuyến", knownName: "Tỷ lệ hồ sơ nộp trực tuyến" }],
  kindChanged: [{ knownName: "Tỷ lệ hồ sơ trực tuyến" }],
  ratioProposed: [{ numerator: "Số hồ sơ trực tuyến", denominator: "Tổng số hồ sơ" }],
  wordsProposed: [{ options: ["Đạt", "Không đạt"] }],
  knownGone: [{ names: ["Tỷ lệ hồ sơ"] }, { names: ["Tỷ lệ hồ sơ", "Chỉ số hài lòng"] }],
  relationsDropped: [{ count: 1 }, { count: 2 }],
};

const nowhere = { at: null, rowId: null, column: null, level: "confirm" } as const;

/** A doubt of every kind about the whole document, one for each of its facts. */
export const doubtSamples: readonly Doubt[] = (Object.keys(facts) as DoubtKind[]).flatMap(samplesOf);

function samplesOf<K extends DoubtKind>(kind: K): readonly Doubt[] {
  return facts[kind].map((known): DoubtOf<K> => ({ kind, ...nowhere, facts: known }) as DoubtOf<K>) as never;
}
