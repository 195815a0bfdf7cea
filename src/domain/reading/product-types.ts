import type { EntryVocabulary } from "./entry-vocabulary";
import { unmarked } from "./typed-text";

/** W12: the document types that a product's wording asks for, by the phrase that comes first in it; null: any type will do. */
export function productTypes(product: string, vocabulary: EntryVocabulary): readonly string[] | null {
  const text = ` ${unmarked(product).replace(/[^a-z0-9]+/g, " ")} `;
  const [first] = vocabulary.productTypes
    .map(({ phrase, types }) => ({ types, place: text.indexOf(` ${unmarked(phrase)} `) }))
    .filter(({ place }) => place >= 0)
    .sort((left, right) => left.place - right.place);
  return first === undefined || first.types.length === 0 ? null : first.types;
}
