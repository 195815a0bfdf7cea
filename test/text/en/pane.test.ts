import { paneText } from "../../../src/text/en/pane";
import { planText } from "../../../src/text/en/pane-plan";
import { tabText } from "../../../src/text/en/tabs";
import { changeSentences } from "../../../src/text/en/change-words";
import { reportLines } from "../../../src/text/en/failure-report";
import { paneSamples } from "./pane-samples";
import { hasVietnamese } from "./vietnamese-letters";

/** Counts of one and of several; a name may be a figure too. */
const plainCalls = [
  [1, 1, 1],
  [2, 3, 5],
  [0, 0, 0],
];

/** The names of files that go to the units and into the workbook. */
const staysVietnamese = new Set(["summary.data.fileName"]);

type Said = readonly [path: string, sentence: string];

/** Every sentence of a table, functions called with samples. */
function sentences(words: unknown, path: string): readonly Said[] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") {
    const calls = paneSamples[path] ?? plainCalls;
    return calls.flatMap((call) => sentences(words(...call), `${path}()`));
  }
  return Object.entries(words as object).flatMap(([name, part]) =>
    sentences(part, path === "" ? name : `${path}.${name}`),
  );
}

const said = [
  ...sentences(paneText, ""),
  ...sentences(tabText, ""),
  ...sentences(planText, "plan"),
  ...sentences(changeSentences, ""),
  ...sentences(reportLines, ""),
];

/** A count of one with a noun in the plural; "1/1 units" is a fraction. */
const badPlural =
  /(^|[^\d/,.])1 (units|files|cells|items|reports|rows|errors|notes|tasks|indicators|days|periods|places|plans|times)\b/;

describe("the pane in English", () => {
  it("says several hundred sentences, none of them made of nothing", () => {
    expect(said.length).toBeGreaterThan(700);
    expect(said.filter(([, sentence]) => /undefined|NaN|\[object|null|\s\s/.test(sentence))).toEqual([]);
  });

  it("has no Vietnamese but names in quotes", () => {
    const wrong = said.filter(
      ([path, sentence]) => hasVietnamese(sentence) && !staysVietnamese.has(path.replace("()", "")),
    );
    expect(wrong).toEqual([]);
  });

  it("counts one thing in the singular", () => {
    expect(said.filter(([, sentence]) => badPlural.test(sentence))).toEqual([]);
  });

  it("has samples only for sentences that there are", () => {
    const paths = new Set(said.map(([path]) => path.replace(/\(\).*$/, "")));
    expect(Object.keys(paneSamples).filter((path) => !paths.has(path))).toEqual([]);
  });

  it("quotes buttons and tabs by the names that they have", () => {
    const names = new Set(said.map(([, sentence]) => sentence));
    const quotes = said.flatMap(([path, sentence]) =>
      [...sentence.matchAll(/press(?:ing)? “([^”]+)”/gi)].map(([, name = ""]) => [path, name] as const),
    );
    expect(quotes.length).toBeGreaterThan(10);
    expect(quotes.filter(([, name]) => !names.has(name))).toEqual([]);
  });
});
