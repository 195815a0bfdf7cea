import { editOf, type NarrativeEdit, type PeriodKey, type PeriodsBook } from "./periods-book";

/** The words of a report, in order; every paragraph has a key by which the officer's own words are found again. */
export type Narrative = readonly NarrativeBlock[];

export type NarrativeBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly key: string; readonly text: string };

/** A paragraph as it goes into the document. */
export interface ShownParagraph {
  readonly kind: "paragraph";
  readonly key: string;
  /** The officer's words, else the generated ones. */
  readonly text: string;
  readonly generated: string;
  readonly edit: NarrativeEdit | null;
  /** The figures make another text now than the one that the officer's words stood for. */
  readonly isStale: boolean;
}

export type ShownBlock = Extract<NarrativeBlock, { readonly kind: "heading" }> | ShownParagraph;

/** L05: the generated narrative with the officer's words in their places. */
export function shownNarrative(
  narrative: Narrative,
  book: PeriodsBook,
  key: PeriodKey,
): readonly ShownBlock[] {
  return narrative.map((block) => {
    if (block.kind === "heading") return block;
    const edit = editOf(book, key, block.key);
    const isStale = edit !== null && edit.instead !== block.text;
    return { ...block, text: edit?.text ?? block.text, generated: block.text, edit, isStale };
  });
}
