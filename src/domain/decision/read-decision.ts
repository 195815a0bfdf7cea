import type { Plan, Unit } from "../plan/plan";
import { err, ok, type Result } from "../result";
import { assemblePlan, type ReadParts } from "./assemble-plan";
import { cleanSource } from "./clean-source";
import type { DecisionContext } from "./context";
import { indexTerms } from "./correct-name";
import { divideDecision } from "./divide";
import { openDoubtBook, type DecisionFailure, type Proposal } from "./doubt";
import { appendixHead } from "./appendix-head";
import { documentHead } from "./head";
import { indexKnown } from "./known-rows";
import { noteParts, noteTaskCount, partFailure } from "./note-parts";
import type { DecisionParts } from "./parts";
import { planYear } from "./plan-year";
import { readIndicators } from "./read-indicators";
import { readTasks } from "./read-tasks";
import { remarkTexts } from "./remark-texts";
import type { DecisionSource } from "./source";
import { openUnitBook } from "./unit-book";
import type { DecisionVocabulary } from "./vocabulary";

/** What a decision is read with: the words of the trade, the plan known so far, and the units by their names and aliases. */
export interface DecisionMeans {
  readonly words: DecisionVocabulary;
  readonly known: Plan | null;
  readonly units: readonly Unit[];
}

/**
 * The plan that the tables of a decision propose, whole and valid, with a doubt for everything that was taken over, put right, guessed or
 * left out. Fails only where there is nothing to read: no table, no row, no name or target column, no year.
 */
export function readDecision(
  source: DecisionSource,
  means: DecisionMeans,
): Result<Proposal, DecisionFailure> {
  const book = openDoubtBook();
  const parts = divideDecision(cleanSource(source, book), means.words);
  const failure = sourceFailure(source, parts);
  if (failure !== null) return err(failure);
  const year = planYear(parts, { ...means, book });
  if (year === null) return err({ kind: "noYear" });
  noteParts(parts, means.known, book);
  const dictionary = dictionaryOf(means);
  const units = openUnitBook(dictionary, means.words.units);
  const context = { words: means.words, known: means.known, year, units, book };
  const plan = assemblePlan(readParts(parts, context), dictionary, context);
  if (plan === null) return err({ kind: "noUnits" });
  remarkTexts(plan, units, book);
  return ok({ plan, doubts: book.doubts });
}

/** The units given, and behind them those of the known plan: rows taken over from it name them. */
function dictionaryOf({ units, known }: DecisionMeans): readonly Unit[] {
  const ids = new Set(units.map(({ id }) => id));
  return [...units, ...(known?.units ?? []).filter(({ id }) => !ids.has(id))];
}

function sourceFailure({ blocks, pictures }: DecisionSource, parts: DecisionParts): DecisionFailure | null {
  const { 1: first, 2: second } = parts.appendices;
  const failure = (first && partFailure(first)) ?? (second && partFailure(second)) ?? null;
  if (first !== undefined || second !== undefined) return failure;
  if (pictures > 0) return { kind: "picturesOnly", pictures };
  const isEmpty = blocks.every((block) =>
    block.kind === "line"
      ? block.text.trim() === ""
      : block.rows.every(({ cells }) => cells.every(({ text }) => text === "")),
  );
  return { kind: isEmpty ? "empty" : "noTables" };
}

function readParts(parts: DecisionParts, context: DecisionContext): ReadParts {
  const { words, known, book } = context;
  const { 1: first, 2: second } = parts.appendices;
  const head1 = appendixHead(first?.headLines ?? [], words);
  const head2 = appendixHead(second?.headLines ?? [], words);
  const scope = { context, knownRows: indexKnown(known), terms: indexTerms(words.terms) };
  const indicators = first === undefined ? null : readIndicators(first, scope);
  const tasks = second === undefined ? null : readTasks(second, scope);
  if (tasks !== null) noteTaskCount(head2, tasks.tasks, { words, book });
  return {
    head: documentHead(parts, [head1, head2], { words, known, book }),
    first: { head: head1, headerTexts: first?.headerTexts ?? {}, read: indicators },
    second: { head: head2, headerTexts: second?.headerTexts ?? {}, read: tasks },
  };
}
