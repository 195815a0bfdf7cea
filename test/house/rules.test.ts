import {
  commentedRules,
  documentedRules,
  factRules,
  ruleGaps,
  testedRules,
  type RuleSources,
} from "./rule-gaps";
import { sourceFile, sourceFiles } from "./source-files";

const rulesText = sourceFile("src/domain/RULES.md").text;
const domain = sourceFiles("src/domain", [".ts"]);
const tests = sourceFiles("test/domain", [".test.ts"]);

const sources: RuleSources = {
  documented: new Set(documentedRules(rulesText)),
  facts: new Set(factRules(sourceFile("src/domain/check/rule-facts.ts").text)),
  commented: new Set(domain.flatMap(({ text }) => commentedRules(text))),
  tested: new Set(tests.flatMap(({ text }) => testedRules(text))),
};

const without = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> =>
  new Set([...ids].filter((each) => each !== id));

describe("rules of the product", () => {
  it("stand in RULES.md, in a doc comment and in a test title, each of them", () => {
    expect(ruleGaps(sources)).toEqual([]);
  });

  it("have each ID once in RULES.md", () => {
    const ids = documentedRules(rulesText);
    expect(ids).toHaveLength(new Set(ids).size);
    expect(ids.length).toBeGreaterThan(40);
  });

  it("give findings only the severities that RULES.md states", () => {
    const wrong = domain.flatMap(({ path, text }) =>
      [...text.matchAll(/finding\(\s*"([A-Z]\d\d)",\s*"(\w+)"/g)]
        .filter(
          ([, id, severity]) => !new RegExp(`^\\| ${id} \\| [^|]*\\b${severity}\\b`, "m").test(rulesText),
        )
        .map(([found]) => `${path}: ${found}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ["RULES.md", "documented", "V07: not in RULES.md"],
    ["the facts", "facts", "V07: no facts"],
    ["the doc comments", "commented", "V07: in no doc comment"],
    ["the test titles", "tested", "V07: in no test title"],
  ] as const)("are missed when %s lack one", (_, source, gap) => {
    const gaps = ruleGaps({ ...sources, [source]: without(sources[source], "V07") });
    expect(new Set(gaps)).toEqual(new Set([gap]));
  });

  it("are found where they stand, ranges of doc comments written out", () => {
    expect(documentedRules("| V07 | error | x |\n|ID| V08 |")).toEqual(["V07"]);
    expect(factRules("  readonly V07: Nothing;\n  // V08")).toEqual(["V07"]);
    expect(new Set(commentedRules("/** D02–D04: x */ // V08"))).toEqual(new Set(["D02", "D03", "D04"]));
    expect(testedRules('it("[V07] x, V08")')).toEqual(["V07"]);
  });
});
