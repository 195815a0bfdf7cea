import type { Finding } from "../../src/domain/check/finding";
import { documentedRules, factRules } from "../house/rule-gaps";
import { sourceFile } from "../house/source-files";
import { brief, findingsOf } from "./checking";
import type { Damaged, Mistake } from "./mistake";
import { mistakes } from "./mistakes";

const seeds = [3, 14, 2024];

/** "V07 error Phụ lục I!G29", what a mistake has to be found as. */
function expected({ rule, severity, at }: Mistake, damaged: Damaged): readonly string[] {
  return (damaged.at ?? at).map((place) => `${rule} ${severity} ${place}`);
}

/** What else was found, infos that follow from the mistake left out. */
function others(mistake: Mistake, damaged: Damaged): readonly string[] {
  const wanted = new Set(expected(mistake, damaged));
  const isListed = ({ rule, at }: Finding): boolean =>
    mistake.follows.includes(`${rule} ${at.sheet}!${at.cell ?? ""}`);
  return brief(findingsOf(damaged).filter((found) => !isListed(found))).filter((found) => !wanted.has(found));
}

describe("[recall] a mistake in a correct report", () => {
  it.each(mistakes.map((mistake) => [mistake.rule, mistake.name, mistake] as const))(
    "[%s] %s: found at its cell by its rule, and nothing else",
    (_, __, mistake) => {
      for (const seed of seeds) {
        const damaged = mistake.damage(seed);
        expect(brief(findingsOf(damaged))).toEqual(expect.arrayContaining([...expected(mistake, damaged)]));
        expect(others(mistake, damaged)).toEqual([]);
      }
    },
  );

  it.each(
    mistakes.flatMap(({ rule, name, nearMiss }) => (nearMiss ? [[rule, name, nearMiss] as const] : [])),
  )("[%s] not %s, but nearly: nothing is found", (_, __, nearMiss) => {
    for (const seed of seeds) expect(brief(findingsOf(nearMiss(seed)))).toEqual([]);
  });
});

describe("the mistakes of the proof", () => {
  it("are at least 90, each with a name of its own", () => {
    const names = mistakes.map(({ rule, name }) => `${rule} ${name}`);
    expect(new Set(names).size).toBe(mistakes.length);
    expect(mistakes.length).toBeGreaterThanOrEqual(90);
  });

  it("break every rule that makes findings, each of them in RULES.md", () => {
    const finding = factRules(sourceFile("src/domain/check/rule-facts.ts").text);
    const documented = documentedRules(sourceFile("src/domain/RULES.md").text);
    const broken = new Set<string>(mistakes.map(({ rule }) => rule));
    expect(finding.length).toBeGreaterThan(60);
    // no unit of the plan of 2024 comes or goes within the year: test/domain/check/identity.test.ts
    expect(finding.filter((id) => !broken.has(id))).toEqual(["I08"]);
    expect([...broken].filter((id) => !documented.includes(id))).toEqual([]);
  });

  it("cover the table of data-entry errors but for what is fixed while reading a file", () => {
    const rows = Array.from({ length: 33 }, (_, index) => index + 1);
    const covered = new Set(mistakes.map(({ entryError }) => entryError));
    // 21: never a mistake; 32: refused before a grid exists (test/files/hostile)
    expect(rows.filter((row) => !covered.has(row))).toEqual([21, 32]);
  });
});
