import { ratioInputs, indicatorsOf } from "../../src/domain/plan/answers";
import { realPlan } from "../support/real-plan";
import { sourceFiles } from "./source-files";

/** Who reads a plan's decision has to give ids to what has none there; whatever reads a plan takes its ids from it. */
const givesIds = [
  "src/domain/decision/propose-periods.ts",
  "src/domain/decision/vocabulary.ts",
  "src/text/decision-vocabulary.ts",
];

const { appendix1, appendix2, units, periods } = realPlan;
const ids = [
  ...appendix1.rows.map(({ id }) => id),
  ...indicatorsOf(realPlan)
    .flatMap(ratioInputs)
    .map(({ rowId }) => rowId),
  ...[...appendix2.groups, ...appendix2.tasks, ...units, ...periods].map(({ id }) => id),
];
const names = [...units.map(({ name }) => name), realPlan.agency.name, realPlan.agency.place, realPlan.id];

/** What a compiler sees: texts and identifiers, without comments. */
function codeOf(text: string): string {
  return text.replace(/\/\*[^]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

/** Ids of the plan that stand in code as a word of their own, a single letter only as a whole text, and names within texts. */
function knownIn(text: string): readonly string[] {
  const code = codeOf(text);
  const words = new Set(code.match(/[\p{L}\p{N}_.]+/gu));
  const isKnown = (id: string): boolean => (id.length > 1 ? words.has(id) : code.includes(`"${id}"`));
  return [...new Set(ids.filter(isKnown)), ...names.filter((name) => code.includes(name))];
}

describe("the plan of 2024 in the code", () => {
  it("no source file names a row, a unit, a period or the department of the seed", () => {
    const known = sourceFiles("src", [".ts", ".tsx"])
      .filter(({ path }) => path !== "src/built-in-plan.ts" && !givesIds.includes(path))
      .flatMap(({ path, text }) => knownIn(text).map((id) => `${path}: ${id}`));
    expect(known).toEqual([]);
  });

  it.each([
    ['if (row.id === "PL1.7.3a") return;', ["PL1.7.3a"]],
    ['unit.id === "TCCB"', ["TCCB"]],
    ["const { Q1 } = figures;", ["Q1"]],
    ["`Gửi Văn phòng Sở`", ["Văn phòng Sở"]],
    ['period.id === "Y"', ["Y"]],
    ["/** PL1.7.3a of TCCB */ // Q1", []],
    ['["PL1.7.3abc", "15/KH-SNN", "TCCBX"]', []],
  ])("would be found: %s", (code, found) => {
    expect(knownIn(code)).toEqual(found);
  });
});
