import { foldText } from "../form/fold-text";
import type { Task } from "../plan/plan";
import type { EntryVocabulary } from "../reading/entry-vocabulary";
import { productTypes } from "../reading/product-types";

/** T13: abbreviations of the document types that prove any of a task's products; empty when any document will do. */
export function taskDocumentTypes(task: Task, vocabulary: EntryVocabulary): readonly string[] {
  const types = productsOf(task).map((product) => productTypes(product, vocabulary) ?? []);
  return types.some((each) => each.length === 0) ? [] : [...new Set(types.flat())];
}

/** T14: whether the plan says of a product that the department itself issues it: its wording ends so. */
export function isOwnProduct(task: Task, { ownProductPhrases }: EntryVocabulary): boolean {
  const products = productsOf(task).map(folded);
  return ownProductPhrases.some((phrase) =>
    products.some((product) => product.endsWith(` ${folded(phrase)}`)),
  );
}

function productsOf({ products, productText }: Task): readonly string[] {
  return products.length > 0 ? products : [productText];
}

function folded(text: string): string {
  return foldText(text).toLowerCase();
}
