import { readFileSync } from "node:fs";
import { realPlan } from "../../support/real-plan";
import { doubtsOf, proposed, saidBy, source2024, text2024 } from "./reading";
import { decisionFromText } from "../../../src/files/decision/read-decision-text";

const withKnown = proposed(source2024, { known: realPlan, units: realPlan.units });
const alone = proposed(source2024, { units: realPlan.units });

describe("the text of the decision of 2024", () => {
  it("gives with the plan known exactly the plan of the seed", () => {
    expect(withKnown.plan).toEqual(realPlan);
  });

  it("gives without a known plan everything that the tables say, the fingerprint of what they do not say apart", () => {
    expect(saidBy(alone.plan)).toEqual(saidBy(realPlan));
  });

  it("gives the usual four periods and the head of the document without a known plan", () => {
    expect(alone.plan.periods).toEqual(realPlan.periods);
    const { parent, reportsTo, ...said } = realPlan.agency;
    expect(parent + reportsTo.length).not.toBe("");
    expect(alone.plan.agency).toEqual({ ...said, parent: "", reportsTo: [] });
  });

  it("finds the units by itself when there is no dictionary; the three spellings of one office are one unit", () => {
    const { plan, doubts } = proposed(source2024);
    expect(plan.units.map(({ id }) => id).sort()).toEqual(["KHTH", "TCCB", "TTS", "VPS"]);
    expect(doubts.filter(({ kind }) => kind === "unitNew")).toHaveLength(4);
    expect(saidBy(plan)).toEqual(saidBy(realPlan));
  });

  it("is the same in decomposed letters, which is noted once", () => {
    const decomposed = proposed(decisionFromText(text2024.normalize("NFD")), {
      known: realPlan,
      units: realPlan.units,
    });
    expect(decomposed.plan).toEqual(realPlan);
    expect(doubtsOf(decomposed, "decomposed")).toHaveLength(1);
  });

  it("asks of a known plan nothing that it answers", () => {
    const asked = withKnown.doubts.map(({ kind }) => kind);
    for (const kind of [
      "ratioProposed",
      "wordsProposed",
      "headMissing",
      "periodsProposed",
      "knownGone",
      "unitNew",
    ])
      expect(asked).not.toContain(kind);
  });
});

describe("the anomalies of the tables of 2024", () => {
  const facts = <K extends Parameters<typeof doubtsOf>[1]>(kind: K) =>
    doubtsOf(alone, kind).map((doubt) => [doubt.rowId, doubt.facts]);

  it("A01: number and day of the document are blank", () => {
    expect(facts("numberBlank")).toHaveLength(1);
  });

  it("A02: a slip in a term of the trade is put right, what stood there is kept", () => {
    const verbatim = "Chỉ số Chuyên đổi số (DTI)";
    expect(facts("nameCorrected")).toEqual([["PL1.1.5", { verbatim, taken: "Chỉ số Chuyển đổi số (DTI)" }]]);
    expect(doubtsOf(alone, "nameCorrected")[0]?.at).toEqual({ table: 1, row: 8, sheet: null });
  });

  it("A05: one office is spelled in three ways", () => {
    const name = "Phòng Kế hoạch - Tổng hợp";
    const spellings = [name, "Phòng Kế hoạch – Tổng hợp", "Phòng Kế hoạch Tổng hợp"];
    expect(facts("unitSpellings")).toEqual([[null, { name, spellings }]]);
  });

  it("A06: an abbreviation in other capitals", () => {
    expect(facts("capitals")).toEqual([["PL2.1.1", { text: "PAR INDEX", other: "Par Index" }]]);
  });

  it("A07: marks of a text recogniser become italics", () => {
    expect(facts("markup")).toHaveLength(1);
  });

  it("A08: lists of offices on one line are taken apart, the dash inside a name is not", () => {
    expect(facts("listSplit")).toEqual([
      ["PL1.7.1", { items: ["Phòng Tổ chức cán bộ", "Văn phòng Sở"] }],
      ["PL2.1.2", { items: ["Phòng Tổ chức cán bộ", "Phòng Kế hoạch Tổng hợp"] }],
      ["PL2.4", { items: ["Phòng Tổ chức cán bộ", "Văn phòng Sở"] }],
      ["PL2.5", { items: ["Phòng Tổ chức cán bộ", "Văn phòng Sở", "Thanh tra Sở"] }],
    ]);
  });

  it("A09: task 4, split over two pages, is joined", () => {
    expect(facts("rowJoined")).toEqual([["PL2.4", { text: "nước trên địa bàn tỉnh Bình Định”." }]]);
  });

  it("A10: numeral and title of six groups stood in one cell", () => {
    const ids = ["PL2.II", "PL2.III", "PL2.IV", "PL2.V", "PL2.VI", "PL2.VII"];
    expect(facts("groupInOneCell").map(([rowId]) => rowId)).toEqual(ids);
  });

  it("A11: the title says 21 tasks, there are 23 rows", () => {
    expect(facts("countInTitle")).toEqual([[null, { said: 21, main: 21, rows: 23 }]]);
  });

  it("A12: the time of task 12 is none", () => {
    expect(facts("timingOdd")).toEqual([["PL2.12", { text: "Phần mềm quản lý dữ liệu TTHC của UBND tỉnh" }]]);
  });

  it("A13: two ways to place a tone mark", () => {
    expect(facts("toneMarks")).toEqual([["PL2.11", { text: "hoá", other: "hóa" }]]);
  });

  it("A17: two kinds of dash in the same years", () => {
    expect(facts("dashes")).toEqual([["PL2.17", { text: "2023 - 2025", other: "2023 – 2025" }]]);
  });

  it("A18: some names end with a full stop", () => {
    const rowIds = ["PL1.3.1", "PL1.7.1", "PL1.7.3c", "PL1.7.3d", "PL2.1", "PL2.4"];
    expect(facts("fullStops")).toEqual([[null, { rowIds }]]);
  });

  it("A21: headers repeated at page breaks are dropped", () => {
    expect(facts("headerRepeated").map(([, fact]) => fact)).toEqual([
      { appendix: 1, count: 2 },
      { appendix: 2, count: 3 },
    ]);
  });

  it("A23: task 3 is led by all units", () => {
    expect(facts("allUnitsLead").map(([rowId]) => rowId)).toEqual(["PL2.3"]);
  });

  it("blank cells of merged ones are filled from above, eight targets and offices of 1.2–1.5 and eight of the four dash rows", () => {
    const columns = doubtsOf(alone, "inherited").map(({ rowId, column }) => `${rowId} ${column}`);
    const rows = ["PL1.1.2", "PL1.1.3", "PL1.1.4", "PL1.1.5"];
    const dashes = ["PL1.7.3a", "PL1.7.3b", "PL1.7.3c", "PL1.7.3d"];
    const expected = [
      ...rows.flatMap((id) => [`${id} target`, `${id} executing`]),
      ...dashes.flatMap((id) => [`${id} monitoring`, `${id} executing`]),
    ];
    expect([...columns].sort()).toEqual(expected.sort());
  });

  it("nothing else is asked of the tables", () => {
    const known = new Set(
      withKnown.doubts.filter(({ level }) => level === "confirm").map(({ kind }) => kind),
    );
    expect([...known].sort()).toEqual(["inherited", "nameCorrected", "rowJoined", "timingOdd"]);
  });
});

it("the fixture is the text whose tables the seed transcribes", () => {
  const seed = JSON.parse(readFileSync("seeds/plan-2024.json", "utf8")) as { readonly title: string };
  expect(saidBy(alone.plan)).toMatchObject({ title: seed.title });
});
