import type { Indicator, Target } from "../plan/plan";
import { bareText, oneLine } from "./bare-text";
import { carriedParts } from "./carry-known";
import type { DecisionContext } from "./context";
import { differsInAccents } from "./correct-name";
import { doubt, type DoubtPlace } from "./doubt";
import { findKnown, type KnownRow, type KnownRows } from "./known-rows";

/** What the decision says of an indicator. */
export type SaidOfIndicator = Pick<
  Indicator,
  | "id"
  | "ordinal"
  | "parentId"
  | "name"
  | "isItalic"
  | "targetText"
  | "monitoringText"
  | "executingText"
  | "monitoring"
>;

/** The indicator and the known one that it was completed from. */
export interface ProposedIndicator {
  readonly indicator: Indicator;
  readonly known: Indicator | null;
}

/**
 * An indicator with what the decision does not say: as the known plan has it, when that knows an indicator of this name and of this kind
 * of target; else in general words. `target` is null for a result in words.
 */
export function proposeIndicator(
  said: SaidOfIndicator,
  target: Target | null,
  { context, knownRows, place }: ProposalScope,
): ProposedIndicator {
  const match = findKnown(knownRows, said.name);
  const row = { ...said, name: namedLikeKnown(said.name, match, { context, place }) };
  const known = match?.indicator ?? null;
  if (known !== null && (known.kind === "qualitative") === (target === null))
    return { indicator: completed(row, target, known), known };
  if (known !== null) doubt(context.book, place, { kind: "kindChanged", knownName: known.name });
  const indicator = target === null ? inWords(row, context, place) : asRatio(row, target, { context, place });
  return { indicator, known };
}

export interface ProposalScope {
  readonly context: DecisionContext;
  readonly knownRows: KnownRows;
  readonly place: DoubtPlace;
}

type NoteScope = Pick<ProposalScope, "context" | "place">;

function completed(said: SaidOfIndicator, target: Target | null, known: Indicator): Indicator {
  const parts = carriedParts(known, said.id);
  if (parts.kind === "qualitative") return { ...said, ...parts };
  return { ...said, ...parts, target: target ?? { percent: 0 } };
}

/** A name that differs from the known one in accents alone is taken for a slip of the pen. */
function namedLikeKnown(name: string, match: KnownRow | null, { context, place }: NoteScope): string {
  if (match === null) return name;
  const knownName = match.indicator.name;
  if (match.isClose) {
    doubt(context.book, place, { kind: "knownClose", name, knownName });
    return name;
  }
  if (!differsInAccents(name, knownName)) return name;
  doubt(
    context.book,
    { ...place, column: "name" },
    { kind: "nameCorrected", verbatim: name, taken: knownName },
  );
  return knownName;
}

function asRatio(said: SaidOfIndicator, target: Target, { context, place }: NoteScope): Indicator {
  const { numerator, denominator } = context.words.proposals;
  const subject = oneLine(said.name);
  const input = {
    rowId: said.id,
    label: "",
    numerator: numerator(subject),
    denominator: denominator(subject),
  };
  const words = { numerator: input.numerator, denominator: input.denominator };
  doubt(context.book, place, { kind: "ratioProposed", ...words });
  return { ...said, kind: "ratio", target, measure: "flow", input: { ...input, answeredBy: "units" } };
}

function inWords(said: SaidOfIndicator, { words, book }: DecisionContext, place: DoubtPlace): Indicator {
  const { publishedIndex, published, milestone } = words.proposals;
  const isPublished = publishedIndex.test(bareText(said.name));
  const { verdictOptions, detailLabels } = isPublished ? published : milestone;
  doubt(book, place, { kind: "wordsProposed", options: verdictOptions.map(({ label }) => label) });
  const measure = isPublished ? "published" : "milestone";
  return {
    ...said,
    kind: "qualitative",
    measure,
    verdictOptions,
    detailLabels,
    answeredBy: "monitoringOffice",
  };
}
