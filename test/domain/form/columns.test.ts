import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  columnsOf,
  entryColumns,
  formFormat,
  metadataSheetName,
  planColumns,
  sheetMarks,
  type AppendixId,
} from "../../../src/domain/form/columns";

const page = readFileSync(join(__dirname, "../../../docs/form-format.md"), "utf8");

/** The ids that the page of the format gives for an appendix: from the plan, entered, computed. */
function documented(appendix: "Phụ lục I" | "Phụ lục II"): readonly (readonly string[])[] {
  const line = page.split("\n").find((text) => new RegExp(`^\\| ${appendix} +\\|`).test(text)) ?? "";
  return line
    .split("|")
    .slice(2, 5)
    .map((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, id = ""]) => id));
}

describe("the columns of a form", () => {
  it.each<[AppendixId, "Phụ lục I" | "Phụ lục II"]>([
    ["appendix1", "Phụ lục I"],
    ["appendix2", "Phụ lục II"],
  ])("of %s are those that the page of the format names", (appendix, name) => {
    const [fromPlan = [], entered = [], computed = []] = documented(name);
    expect(planColumns[appendix]).toEqual(fromPlan);
    expect(entryColumns[appendix]).toEqual(entered);
    expect([...columnsOf[appendix]].sort()).toEqual([...fromPlan, ...entered, ...computed].sort());
  });

  it("stand on sheets with the marks and in the format that the page names", () => {
    for (const mark of [...Object.values(sheetMarks), formFormat, metadataSheetName])
      expect(page).toContain(`\`${mark}\``);
  });
});
