import { copyFileSync, mkdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inFolder, json, report, run, useCliFolder, type Consolidated, root } from "../support/cli-run";

useCliFolder();
const samples = join(root, "seeds/submissions");

describe("cchc consolidate", () => {
  const consolidate = (...more: string[]) =>
    run("consolidate", ".", "--period", "Q1", "-o", "out/t.xlsx", ...more);
  beforeEach(() => mkdirSync(inFolder("out")));

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
    copyFileSync(inFolder("a.xlsx"), inFolder("b.xlsx"));
    utimesSync(inFolder("b.xlsx"), 1e9, 1e9);
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
    writeFileSync(inFolder("c.xlsx"), "x");
    const { code, out } = await consolidate("--json");
    const { units } = json<Consolidated>(out);
    expect(units.rejected.map(({ file }) => file)).toEqual(["./b.xlsx", "./c.xlsx"]);
    expect(units.rejected.every(({ reason }) => reason.length > 10)).toBe(true);
    expect([code, units.received]).toEqual([1, ["CCTS"]]);
  });

  it("reads folders below, leaves lock files and other kinds out, and reads a file once", async () => {
    mkdirSync(inFolder("sub"));
    await report("sub/b.xlsx", "CCKL");
    await report("a.xlsx", "CCTS");
    writeFileSync(inFolder("~$a.xlsx"), "x");
    writeFileSync(inFolder("note.docx"), "x");
    const argv = ["consolidate", ".", "a.xlsx", "--period", "Q1", "-o", "out/t.xlsx", "--json"];
    const { units } = json<Consolidated>((await run(...argv)).out);
    expect([units.received, units.rejected, units.superseded]).toEqual([["CCKL", "CCTS"], [], []]);
  });

  it.each(["a.xlsx", "./sub/../a.xlsx"])("never writes over an input (%s)", async (output) => {
    mkdirSync(inFolder("sub"));
    const before = readFileSync(await report("a.xlsx", "CCTS"));
    const { code } = await run("consolidate", ".", "--period", "Q1", "-o", output);
    expect(code).toBe(2);
    expect(readFileSync(inFolder("a.xlsx"))).toEqual(before);
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
    const csv = readFileSync(inFolder("out/d.csv"), "utf8");
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
