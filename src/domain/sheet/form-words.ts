import type { ColumnId } from "../form/columns";
import type { Period, RatioInput, Unit } from "../plan/plan";

/** Words of the forms. */
export interface FormWords {
  readonly unitLine: (unit: Unit) => string;
  /** Dates come as dd/mm/yyyy. */
  readonly periodLine: (period: Period, year: number, cutoff: string) => string;
  /** Heading of the column with what was reported in an earlier period. */
  readonly previousHeading: (period: Period) => string;
  /** Name of the file with the form of a unit, or with all of them, without its ending. */
  readonly fileName: (unit: Unit | null, period: Period, year: number) => string;
  /** Header over the entered and computed columns; says where to type. */
  readonly resultsHeader: string;
  /** One word for each sign of the column `state`, sign first, in the order of the legend's columns. */
  readonly legend: {
    readonly label: string;
    readonly appendix1: readonly LegendWord[];
    readonly appendix2: readonly LegendWord[];
  };
  readonly columns1: Readonly<Partial<Record<ColumnId, string>>>;
  readonly columns2: Readonly<Partial<Record<ColumnId, string>>>;
  readonly prompts: FormPrompts;
  readonly alerts: {
    readonly wholeNumber: Prompt;
    readonly list: Prompt;
    readonly date: (from: string, to: string) => Prompt;
    readonly text: Prompt;
  };
}

/** Words of a legend; the threshold of near stands between `before` and `after`. */
export type LegendWord = string | { readonly before: string; readonly after: string };

export interface FormPrompts {
  readonly numerator: (input: RatioInput) => Prompt;
  readonly denominator: (input: RatioInput) => Prompt;
  readonly published: (details: readonly string[]) => Prompt;
  readonly verdict: Prompt;
  readonly evidence: Prompt;
  readonly explanation: Prompt;
  readonly note: Prompt;
  readonly status: Prompt;
  readonly completedOn: (from: string, to: string) => Prompt;
  /** `symbol` is the department's own, for an example. */
  readonly documentNumber: (product: string, symbol: string) => Prompt;
  readonly documentDate: (from: string, to: string) => Prompt;
  readonly deadline: (timing: string) => Prompt;
}

export interface Prompt {
  /** At most 32 characters, Excel's limit. */
  readonly title: string;
  /** At most 255 characters, Excel's limit. */
  readonly message: string;
}
