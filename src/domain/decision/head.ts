import type { Agency, Plan } from "../plan/plan";
import { bareText, isCapitals, oneLine } from "./bare-text";
import { doubt, wholeDocument, type DoubtBook, type HeadField } from "./doubt";
import type { DecisionParts } from "./parts";
import type { AppendixHead } from "./appendix-head";
import { recipientsOf, signingOf } from "./signing-of";
import { initialsOf } from "./unit-book";
import type { DecisionVocabulary } from "./vocabulary";

/** The plan's title and agency as the document says them, else as the known plan has them; the compiler is found later. */
export interface DocumentHead {
  readonly title: string;
  readonly agency: Omit<Agency, "preparedBy">;
}

/** Symbol of an agency that is not named: the plan's id needs one. */
const unnamedSymbol = "CQ";

interface HeadScope {
  readonly words: DecisionVocabulary;
  readonly known: Plan | null;
  readonly book: DoubtBook;
}

/** Reads the head of the document; what is not there and not known either is noted and left blank. */
export function documentHead(
  { front }: DecisionParts,
  heads: readonly AppendixHead[],
  scope: HeadScope,
): DocumentHead {
  const { words, known } = scope;
  const lines = front.map(oneLine);
  noteBlankNumber(heads, scope);
  const title = settle("title", [titleOf(lines, words), known?.title], scope);
  const issuer = issuerOf([...lines, ...heads.map(({ reference }) => reference)], scope);
  return { title, agency: { ...issuer, ...signedBy(lines, scope) } };
}

function signedBy(
  lines: readonly string[],
  scope: HeadScope,
): Pick<Agency, "signTitle" | "signer" | "reportsTo" | "recipients"> {
  const agency = scope.known?.agency;
  const signing = signingOf(lines, scope.words);
  const recipients = recipientsOf(lines, scope.words);
  return {
    signTitle: signing.title || (agency?.signTitle ?? ""),
    signer: settle("signer", [signing.name, agency?.signer], scope),
    reportsTo: agency?.reportsTo ?? [],
    recipients: recipients.length > 0 ? recipients : (agency?.recipients ?? []),
  };
}

function issuerOf(
  lines: readonly string[],
  scope: HeadScope,
): Pick<Agency, "name" | "parent" | "place" | "docSymbol"> {
  const { words, known } = scope;
  const agency = known?.agency;
  const find = (pattern: RegExp, group: number): string =>
    lines.map((line) => pattern.exec(line)?.[group] ?? "").find((text) => text !== "") ?? "";
  const name = settle("agency", [find(words.lines.agency, 1), agency?.name], scope);
  const symbol = find(words.lines.number, 2) || (agency?.docSymbol ?? "");
  const parent = agency?.parent ?? lines.find((line) => isParent(line, words)) ?? "";
  return {
    name,
    parent: settle("parent", [parent], scope),
    place: settle("place", [find(words.lines.place, 1), agency?.place], scope),
    docSymbol: settle("docSymbol", [symbol, initialsOf(name, words.units) || unnamedSymbol], scope),
  };
}

function isParent(line: string, { lines }: DecisionVocabulary): boolean {
  return isCapitals(line) && lines.parent.test(bareText(line));
}

/** What the document says, or else what is known; what was taken for want of the first is noted. */
function settle(
  field: HeadField,
  [said, taken = ""]: readonly [said: string, taken?: string | undefined],
  { book }: HeadScope,
): string {
  if (said !== "") return said;
  doubt(book, wholeDocument, { kind: "headMissing", field, taken });
  return taken;
}

/** "KẾ HOẠCH" and the line under it. */
function titleOf(lines: readonly string[], { lines: words }: DecisionVocabulary): string {
  const at = lines.findIndex((line) => words.documentType.test(bareText(line)));
  const type = lines[at]?.toLowerCase() ?? "";
  return at < 0 ? "" : oneLine(`${type.charAt(0).toUpperCase()}${type.slice(1)} ${lines[at + 1] ?? ""}`);
}

/** "Kế hoạch số    /KH-SNN": the number is filled in when the document is issued. */
function noteBlankNumber(heads: readonly AppendixHead[], { words, book }: HeadScope): void {
  for (const { reference } of heads) {
    const number = words.lines.number.exec(reference)?.[1];
    if (number === "") return doubt(book, wholeDocument, { kind: "numberBlank", text: reference });
  }
}
