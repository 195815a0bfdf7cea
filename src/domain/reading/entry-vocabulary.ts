/** Words that people type instead of a value, in lower case and composed Unicode; `src/text` supplies them. */
export interface EntryVocabulary {
  /** Zero, or nothing arose in the period: "-", "không", "ko", "kps". */
  readonly nothing: readonly string[];
  /** No figure yet: "chưa có số liệu", "n/a", "…". */
  readonly missing: readonly string[];
  /** A tick in a status cell: "x", "✓", "có", "rồi". */
  readonly ticks: readonly string[];
  /** Units of counting that may follow a number: "hồ sơ", "vb". */
  readonly countUnits: readonly string[];
  /** Words of a written-out date, in order: ngày, tháng, năm. */
  readonly dateWords: { readonly day: string; readonly month: string; readonly year: string };
  /** Type abbreviations of a document that a product's wording asks for; `phrase` is looked for in the product text. */
  readonly productTypes: readonly ProductType[];
  /** Endings of a product's wording that make it the department's own document: "của Sở". */
  readonly ownProductPhrases: readonly string[];
}

export interface ProductType {
  readonly phrase: string;
  /** Abbreviations such as "KH"; empty: any document will do. */
  readonly types: readonly string[];
}
