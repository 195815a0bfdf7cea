/** Where the rules of the product are written down: rule IDs by source. */
export interface RuleSources {
  /** Rows of `src/domain/RULES.md`. */
  readonly documented: ReadonlySet<string>;
  /** Keys of `RuleFacts`: the rules that make findings. */
  readonly facts: ReadonlySet<string>;
  /** Doc comments in `src/domain`. */
  readonly commented: ReadonlySet<string>;
  /** Titles in `test/domain`. */
  readonly tested: ReadonlySet<string>;
}

/** Families whose rules make findings; the rest make none. A cell address such as G12 is no rule. */
const findingFamilies = "ISVTEXPUK";

/** IDs that one place has and another lacks, "V07: not tested"; empty when all agree. */
export function ruleGaps({ documented, facts, commented, tested }: RuleSources): readonly string[] {
  const findingRules = [...documented].filter((id) => findingFamilies.includes(id.charAt(0)));
  return [
    ...[...documented].filter((id) => !commented.has(id)).map((id) => `${id}: in no doc comment`),
    ...[...documented].filter((id) => !tested.has(id)).map((id) => `${id}: in no test title`),
    ...findingRules.filter((id) => !facts.has(id)).map((id) => `${id}: no facts`),
    ...[...facts, ...commented, ...tested]
      .filter((id) => !documented.has(id))
      .map((id) => `${id}: not in RULES.md`),
  ];
}

/** IDs of the table rows of RULES.md. */
export function documentedRules(markdown: string): readonly string[] {
  return matches(markdown, /^\| ([A-Z]\d\d) \|/gm);
}

/** IDs that are keys of the interface RuleFacts. */
export function factRules(source: string): readonly string[] {
  return matches(source, /^ {2}readonly ([A-Z]\d\d):/gm);
}

/** IDs named in doc comments; a range "D02–D09" names all between. */
export function commentedRules(source: string): readonly string[] {
  return matches(source, /(\/\*\*[\s\S]*?\*\/)/g).flatMap((comment) => [
    ...matches(comment, /\b([ISVTERADCXPUWKFNLY]\d\d)\b/g),
    ...[...comment.matchAll(/\b([ISVTERADCXPUWKFNLY])(\d\d)–\1(\d\d)\b/g)].flatMap(
      ([, letter = "", from, to]) =>
        range(Number(from), Number(to)).map((number) => `${letter}${String(number).padStart(2, "0")}`),
    ),
  ]);
}

/** IDs in square brackets in test titles. */
export function testedRules(source: string): readonly string[] {
  return matches(source, /\[([A-Z]\d\d)\]/g);
}

function matches(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, found = ""]) => found);
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
