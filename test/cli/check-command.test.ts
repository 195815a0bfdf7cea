import { writeFileSync } from "node:fs";
import { inFolder, json, report, run, useCliFolder, type Checked } from "../support/cli-run";
import { type Entries } from "../support/forms";

useCliFolder();

const explained = "Có hồ sơ năm trước chuyển sang";

describe("cchc check", () => {
  it("a correct report: 0 and no finding", async () => {
    await report("a.xlsx", "CCTS");
    const { code, out } = await run("check", "a.xlsx", "--json");
    expect(code).toBe(0);
    expect(json<Checked>(out).files).toEqual([
      { file: "a.xlsx", unitId: "CCTS", periodId: "Q1", accepted: true, findings: [] },
    ]);
  });

  it("a finding has its rule, its place and a sentence", async () => {
    await report("a.xlsx", "CCTS", { changes: { "PL1.3.2/numerator": 9, "PL1.3.2/denominator": 8 } });
    const { code, out } = await run("check", "a.xlsx", "--json");
    expect(code).toBe(1);
    expect(json<Checked>(out).files[0]?.findings).toEqual([
      {
        ...{
          rule: "V07",
          severity: "error",
          sheet: "Phụ lục I",
          cell: "G18",
          rowId: "PL1.3.2",
          column: "numerator",
        },
        message: expect.stringContaining("9") as string,
        explanation: null,
      },
    ]);
  });

  it("a query that the note answers carries the answer, in the document and in words", async () => {
    const changes = { "PL1.3.2/denominator": 601, "PL1.3.2/note": "Có hồ sơ năm trước chuyển sang [X01]" };
    await report("a.xlsx", "CCTS", { changes });
    const { code, out } = await run("check", "a.xlsx", "--json");
    expect(code).toBe(0);
    const queries = json<Checked>(out).files[0]?.findings.filter(({ rule }) => rule === "X01");
    expect(queries?.map(({ explanation }) => explanation)).toEqual(Array(2).fill(explained));
    const words = await run("check", "a.xlsx");
    expect(words.out.join("\n")).toMatch(
      /Đã giải trình X01 Phụ lục I!H18: .*\(Giải trình: Có hồ sơ năm trước/,
    );
  });

  it("a file that cannot be read is not accepted, and the others are checked", async () => {
    writeFileSync(inFolder("a.txt"), "x");
    await report("b.xlsx", "CCTS");
    const { code, out } = await run("check", "a.txt", "b.xlsx", "--json");
    expect(code).toBe(1);
    expect(json<Checked>(out).files.map(({ file, accepted }) => [file, accepted])).toEqual([
      ["a.txt", false],
      ["b.xlsx", true],
    ]);
  });

  it("judges as of the date given", async () => {
    await report("a.xlsx", "TTS");
    const codes = [await run("check", "a.xlsx"), await run("check", "a.xlsx", "--as-of", "2024-01-01")];
    expect(codes.map(({ code }) => code)).toEqual([0, 1]);
  });

  it.each([[["check"]], [["check", "nowhere.xlsx"]], [["check", "."]]])("%j cannot run", async (argv) => {
    expect(await run(...argv)).toMatchObject({ code: 2, out: [] });
  });
});

describe("cchc check over several periods", () => {
  const figures = (numerator: number, denominator: number): Entries => ({
    "PL1.7.2/numerator": numerator,
    "PL1.7.2/denominator": denominator,
  });

  it.each([
    ["falls", 50, ["P01"]],
    ["stays", 60, []],
  ])("says that a cumulative figure %s against the unit's earlier file", async (_, denominator, expected) => {
    await report("quy-1.xlsx", "VPS", { changes: figures(50, 60) });
    await report("6-thang.xlsx", "VPS", { changes: figures(50, denominator), periodId: "H1" });
    await report("don-vi-khac.xlsx", "KHTH", { changes: figures(90, 90) });
    const { out } = await run("check", "6-thang.xlsx", "quy-1.xlsx", "don-vi-khac.xlsx", "--json");
    const [half] = json<Checked>(out).files;
    const fallen = half?.findings.filter(({ rule }) => rule === "P01");
    expect(fallen?.map(({ rule }) => rule)).toEqual(expected);
  });
});
