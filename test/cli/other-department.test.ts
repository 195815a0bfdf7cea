import fc from "fast-check";
import { readFileSync, writeFileSync } from "node:fs";
import { planOn } from "../../src/domain/plan/in-force";
import { planToJson } from "../../src/files/plan-json";
import { createWorkbookWriter } from "../../src/files/write-workbook";
import { filledForm } from "../proof/any-plan/filled-form";
import { anyPlan } from "../support/plans/plan-arbitrary";
import { inFolder, json, run, useCliFolder, type Consolidated } from "../support/cli-run";

useCliFolder();

const plan = fc
  .sample(anyPlan, { numRuns: 60, seed: 8 })
  .find(
    (each) => planOn(each, each.periods[0]?.to ?? "").units.length > 2 && each.appendix2.tasks.length > 0,
  );

describe("cchc with the plan of another department", () => {
  it("makes its forms, checks them and adds them up", async () => {
    const period = plan?.periods[0];
    if (!plan || !period) throw new Error("A plan with units");
    writeFileSync(inFolder("plan.json"), JSON.stringify(planToJson(plan)));
    const units = planOn(plan, period.to).units.slice(0, 2);
    const [first] = units;
    const empty = [
      "form",
      "--plan",
      "plan.json",
      "--unit",
      first?.id ?? "",
      "--period",
      period.id,
      "-o",
      "f.xlsx",
    ];
    expect((await run(...empty)).code).toBe(0);
    const files = units.map(
      (unit, index) => [`u${index}.xlsx`, filledForm(plan, { unit, at: 0, seed: 1 })] as const,
    );
    for (const [name, { sheets }] of files)
      writeFileSync(inFolder(name), await createWorkbookWriter().write(sheets));
    const names = files.map(([name]) => name);
    expect((await run("check", "--plan", "plan.json", ...names)).out).toEqual(
      names.map((name) => `${name}: Không có lỗi.`),
    );
    const outputs = ["-o", "th.xlsx", "--csv", "d.csv", "--word", "bc.docx"];
    const added = await run(
      "consolidate",
      ...names,
      "--plan",
      "plan.json",
      "--period",
      period.id,
      ...outputs,
      "--json",
    );
    expect([added.code, json<Consolidated>(added.out).units.received]).toEqual([
      0,
      units.map(({ id }) => id),
    ]);
    const entries = files.flatMap(([, form]) => Object.keys(form.entries));
    expect(readFileSync(inFolder("d.csv"), "utf8").match(/^[^\r\n,]+,[^,]+,/gm)?.length).toBeGreaterThan(
      entries.length,
    );
  });
});
