import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readWorkbook } from "../../src/files/read-workbook";
import { inFolder, json, root, run, useCliFolder, type Checked } from "../support/cli-run";

useCliFolder();

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
    const grid = readWorkbook(new Uint8Array(readFileSync(inFolder("form.xlsx"))));
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
    expect(existsSync(inFolder("a.xlsx"))).toBe(false);
  });

  it("never writes over the plan", async () => {
    copyFileSync(join(root, "seeds/plan-2024.json"), inFolder("p.json"));
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
    expect(readFileSync(inFolder("p.json"))).toEqual(readFileSync(join(root, "seeds/plan-2024.json")));
  });

  it("a bad plan lists where it is wrong", async () => {
    writeFileSync(inFolder("p.json"), '{"schema":"cchc-plan/1"}');
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
