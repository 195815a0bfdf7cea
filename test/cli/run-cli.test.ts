import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCli } from "../../src/cli/run-cli";
import type { checkJson, consolidationJson } from "../../src/cli/json-shapes";
import { createWorkbookWriter } from "../../src/files/write-workbook";
import { readWorkbook } from "../../src/files/read-workbook";
import { goodEntries } from "../samples/sample-entries";
import { formOf, type Entries } from "../support/forms";
import { realPlan } from "../support/real-plan";

const root = join(__dirname, "../..");
const samples = join(root, "seeds/submissions");
let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "cchc-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function run(...argv: string[]) {
  const out: string[] = [];
  const notices: string[] = [];
  const code = await runCli(argv, {
    print: (line) => out.push(line),
    notify: (line) => notices.push(line),
    ...{ cwd: folder, root, now: () => "2024-03-01T08:00:00.000Z", appVersion: "0.1.0" },
    ...{ redraw: null, ticks: () => 0, workers: null, stop: new AbortController().signal },
  });
  return { code, out, notices: notices.join("\n") };
}

/** A report written into the test's folder; a later `minute` is a newer file. */
async function report(
  name: string,
  unitId: string,
  {
    changes = {},
    periodId = "Q1",
    minute = 0,
  }: {
    readonly changes?: Entries;
    readonly periodId?: string;
    readonly minute?: number;
  } = {},
): Promise<string> {
  const sheets = formOf(unitId, { ...goodEntries(realPlan, unitId), ...changes }, periodId);
  const path = join(folder, name);
  writeFileSync(path, await createWorkbookWriter().write(sheets));
  utimesSync(path, 1e9 + 60 * minute, 1e9 + 60 * minute);
  return path;
}

const json = <T>(lines: readonly string[]): T => JSON.parse(lines.join("\n")) as T;
type Checked = ReturnType<typeof checkJson>;
type Consolidated = ReturnType<typeof consolidationJson>;

describe("cchc form", () => {
  it("writes a form that checks as this unit's and period's", async () => {
    expect(await run("form", "--unit", "CCTS", "--period", "Q1", "-o", "form.xlsx")).toMatchObject({
      code: 0,
      out: [],
    });
    const { code, out } = await run("check", "form.xlsx", "--json");
    const [file] = json<Checked>(out).files;
    expect(file).toMatchObject({ file: "form.xlsx", unitId: "CCTS", periodId: "Q1", accepted: true });
    expect(file?.findings.map(({ rule }) => rule)).toEqual([
      ...Array.from({ length: 11 }, () => "V01"),
      "T01",
    ]);
    expect(code).toBe(1);
  });

  it("takes the cut-off date given", async () => {
    await run("form", "--unit", "ccts", "--period", "q1", "--as-of", "2024-03-10", "-o", "form.xlsx");
    const grid = readWorkbook(new Uint8Array(readFileSync(join(folder, "form.xlsx"))));
    expect(JSON.stringify(grid)).toContain("10/03/2024");
  });

  it.each<[string, string[], string]>([
    [
      "an unknown unit lists the units",
      ["--unit", "X", "--period", "Q1", "-o", "a.xlsx"],
      "CCTS (Chi cục Thủy sản)",
    ],
    [
      "an unknown period lists the periods",
      ["--unit", "CCTS", "--period", "Q2", "-o", "a.xlsx"],
      "Q1 (Quý I)",
    ],
    ["no unit", ["--period", "Q1", "-o", "a.xlsx"], "--unit"],
    ["no output", ["--unit", "CCTS", "--period", "Q1"], "--output"],
    ["an option unknown", ["--unit", "CCTS", "--colour", "x"], "--colour"],
    ["a folder that is not there", ["--unit", "CCTS", "--period", "Q1", "-o", "no/such/a.xlsx"], "no/such"],
    [
      "a day that does not exist",
      ["--unit", "CCTS", "--period", "Q1", "--as-of", "2024-02-30", "-o", "a.xlsx"],
      "2024-02-30",
    ],
    [
      "a plan that is not there",
      ["--plan", "p.json", "--unit", "CCTS", "--period", "Q1", "-o", "a.xlsx"],
      "p.json",
    ],
  ])("%s: 2, said in a sentence, nothing written", async (_, argv, words) => {
    const { code, out, notices } = await run("form", ...argv);
    expect([code, out]).toEqual([2, []]);
    expect(notices).toContain(words);
    expect(existsSync(join(folder, "a.xlsx"))).toBe(false);
  });

  it("never writes over the plan", async () => {
    copyFileSync(join(root, "seeds/plan-2024.json"), join(folder, "p.json"));
    const { code } = await run(
      "form",
      "--plan",
      "p.json",
      "--unit",
      "CCTS",
      "--period",
      "Q1",
      "-o",
      "p.json",
    );
    expect(code).toBe(2);
    expect(readFileSync(join(folder, "p.json"))).toEqual(readFileSync(join(root, "seeds/plan-2024.json")));
  });

  it("a bad plan lists where it is wrong", async () => {
    writeFileSync(join(folder, "p.json"), '{"schema":"cchc-plan/1"}');
    const { code, notices } = await run(
      "form",
      "--plan",
      "p.json",
      "--unit",
      "CCTS",
      "--period",
      "Q1",
      "-o",
      "a.xlsx",
    );
    expect(code).toBe(2);
    expect(notices).toContain("appendix1: thiếu mục này");
  });
});

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
    writeFileSync(join(folder, "a.txt"), "x");
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

describe("cchc consolidate", () => {
  const consolidate = (...more: string[]) =>
    run("consolidate", ".", "--period", "Q1", "-o", "out/t.xlsx", ...more);
  beforeEach(() => mkdirSync(join(folder, "out")));

  it("adds the units up exactly", async () => {
    const figures = (numerator: number, denominator: number) => ({
      changes: { "PL1.7.2/numerator": numerator, "PL1.7.2/denominator": denominator },
    });
    await report("a.xlsx", "CCTS", figures(10, 10));
    await report("b.xlsx", "CCKL", figures(50, 100));
    const { out } = await consolidate("--json");
    const result = json<Consolidated>(out);
    expect(result).toMatchObject({ period: "Q1", asOf: "2024-03-14" });
    expect(result.indicators.find((one) => "id" in one && one.id === "PL1.7.2")).toEqual({
      ...{ id: "PL1.7.2", numerator: 60, denominator: 110, ratio: 60 / 110, target: 90 },
      ...{
        attainment: expect.closeTo(60 / 110 / 0.9, 12) as number,
        verdict: "missed",
        reported: 2,
        expected: 19,
      },
    });
    expect(result.units.received).toEqual(["CCKL", "CCTS"]);
    expect(result.units.missing).toHaveLength(17);
  });

  it("takes the newest file of a unit", async () => {
    await report("new.xlsx", "CCTS", { minute: 5, changes: { "PL1.7.2/numerator": 1 } });
    await report("old.xlsx", "CCTS", { minute: 1 });
    const { units } = json<Consolidated>((await consolidate("--json")).out);
    expect(units.superseded).toEqual([{ file: "./old.xlsx", unitId: "CCTS" }]);
  });

  it("the same content under two names counts once; the other name is told", async () => {
    await report("a.xlsx", "CCTS");
    copyFileSync(join(folder, "a.xlsx"), join(folder, "b.xlsx"));
    utimesSync(join(folder, "b.xlsx"), 1e9, 1e9);
    const { code, out } = await consolidate("--json");
    const { units } = json<Consolidated>(out);
    expect([code, units.received, units.superseded]).toEqual([
      0,
      ["CCTS"],
      [{ file: "./b.xlsx", unitId: "CCTS" }],
    ]);
  });

  it("writes into the input folder, refuses what it wrote there when read, and never over it", async () => {
    await report("a.xlsx", "CCTS");
    const into = (name: string) => run("consolidate", ".", "--period", "Q1", "-o", name, "--json");
    expect((await into("t.xlsx")).code).toBe(0);
    expect((await into("t.xlsx")).code).toBe(2);
    const { code, out } = await into("u.xlsx");
    const { units } = json<Consolidated>(out);
    expect([code, units.rejected.map(({ file }) => file)]).toEqual([1, ["./t.xlsx"]]);
  });

  it("refuses another period and what is no form, and goes on", async () => {
    await report("a.xlsx", "CCTS");
    await report("b.xlsx", "CCKL", { periodId: "H1" });
    writeFileSync(join(folder, "c.xlsx"), "x");
    const { code, out } = await consolidate("--json");
    const { units } = json<Consolidated>(out);
    expect(units.rejected.map(({ file }) => file)).toEqual(["./b.xlsx", "./c.xlsx"]);
    expect(units.rejected.every(({ reason }) => reason.length > 10)).toBe(true);
    expect([code, units.received]).toEqual([1, ["CCTS"]]);
  });

  it("reads folders below, leaves lock files and other kinds out, and reads a file once", async () => {
    mkdirSync(join(folder, "sub"));
    await report("sub/b.xlsx", "CCKL");
    await report("a.xlsx", "CCTS");
    writeFileSync(join(folder, "~$a.xlsx"), "x");
    writeFileSync(join(folder, "note.docx"), "x");
    const argv = ["consolidate", ".", "a.xlsx", "--period", "Q1", "-o", "out/t.xlsx", "--json"];
    const { units } = json<Consolidated>((await run(...argv)).out);
    expect([units.received, units.rejected, units.superseded]).toEqual([["CCKL", "CCTS"], [], []]);
  });

  it.each(["a.xlsx", "./sub/../a.xlsx"])("never writes over an input (%s)", async (output) => {
    mkdirSync(join(folder, "sub"));
    const before = readFileSync(await report("a.xlsx", "CCTS"));
    const { code } = await run("consolidate", ".", "--period", "Q1", "-o", output);
    expect(code).toBe(2);
    expect(readFileSync(join(folder, "a.xlsx"))).toEqual(before);
  });

  it("two outputs of one name cannot run", async () => {
    await report("a.xlsx", "CCTS");
    expect((await consolidate("--csv", "out/t.xlsx")).code).toBe(2);
  });

  it("writes tidy data in which no text runs as a formula", async () => {
    await report("a.xlsx", "CCTS", {
      changes: { "PL1.7.2/note": '@SUM("x")', "PL1.7.2/numerator": -5, "PL2.3/note": "a, b" },
    });
    await consolidate("--csv", "out/d.csv");
    const csv = readFileSync(join(folder, "out/d.csv"), "utf8");
    expect(csv.startsWith("\ufeffunit,period,row,column,value,number,date\r\n")).toBe(true);
    expect(csv).toContain(`CCTS,Q1,PL1.7.2,note,"'@SUM(""x"")",,\r\n`);
    expect(csv).toContain("CCTS,Q1,PL1.7.2,numerator,-5,-5,\r\n");
    expect(csv).toContain('CCTS,Q1,PL2.3,note,"a, b",,\r\n');
  });

  it("the samples in seeds give what their README says", async () => {
    const argv = ["consolidate", samples, "--period", "Q1", "-o", "out/t.xlsx", "--json"];
    const { code, out } = await run(...argv);
    const { units, findings } = json<Consolidated>(out);
    expect(code).toBe(1);
    expect(units.received).toHaveLength(14);
    expect(units.rejected).toHaveLength(3);
    expect(units.superseded.map(({ unitId }) => unitId)).toEqual(["CCTS"]);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(
      new Set(["V01", "V02", "V03", "V07", "T01", "T05", "T08", "T10", "S04", "S07"]),
    );
  });
});

describe("cchc", () => {
  it.each([[[]], [["make"]], [["consolidate", ".", "-o", "a.xlsx"]]])(
    "%j says how it is called: 2",
    async (argv) => {
      const { code, out, notices } = await run(...argv);
      expect([code, out]).toEqual([2, []]);
      expect(notices).toContain("cchc form --unit");
    },
  );

  it("--help says so too: 0", async () => {
    const { code, out } = await run("--help");
    expect([code, out.join("\n").includes("cchc check")]).toEqual([0, true]);
  });
});
