import type { CalendarDate } from "../calendar-date";
import type { Plan, RowId, UnitId } from "../plan/plan";
import type { AppendixNumber, DecisionColumn } from "./columns";
import type { SourcePlace } from "./source";

type Nothing = Readonly<Record<never, never>>;

/** What the officer must look at, by kind, and what its sentence needs to know. */
export interface DoubtFacts {
  readonly appendixMissing: { readonly appendix: AppendixNumber; readonly isKept: boolean };
  readonly columnMissing: { readonly appendix: AppendixNumber; readonly column: DecisionColumn };
  readonly headerRepeated: { readonly appendix: AppendixNumber; readonly count: number };
  readonly cutOff: { readonly appendix: AppendixNumber };
  readonly lineIgnored: { readonly text: string };
  readonly rowJoined: { readonly text: string };
  readonly groupInOneCell: { readonly ordinal: string; readonly title: string };
  readonly groupMissing: { readonly title: string };
  readonly ordinalRecovered: { readonly stored: string; readonly taken: string };
  readonly ordinalMissing: { readonly taken: string };
  readonly ordinalGap: { readonly expected: string; readonly found: string };
  readonly ordinalRepeated: { readonly ordinal: string };
  readonly numberingRestarts: { readonly appendix: AppendixNumber };
  /** `from`: number of the row. */
  readonly inherited: { readonly value: string; readonly from: string };
  readonly noTarget: Nothing;
  readonly targetUnclear: { readonly text: string };
  readonly targetRead: {
    readonly text: string;
    readonly percent: number;
    readonly why: "noSign" | "fraction" | "strict" | "withWords";
  };
  readonly groupTarget: { readonly text: string };
  readonly noMonitoring: { readonly taken: string };
  readonly noLead: { readonly taken: string };
  readonly unitNew: { readonly text: string; readonly id: UnitId };
  readonly unitGuessed: { readonly text: string; readonly name: string };
  readonly unitSpellings: { readonly name: string; readonly spellings: readonly string[] };
  readonly allUnitsLead: { readonly text: string; readonly coordination: string };
  readonly listSplit: { readonly items: readonly string[] };
  readonly noTiming: Nothing;
  readonly timingOdd: { readonly text: string };
  readonly timingRead: { readonly text: string; readonly deadline: CalendarDate };
  readonly timingYear: { readonly text: string; readonly year: number };
  readonly nameCorrected: { readonly verbatim: string; readonly taken: string };
  readonly nameMissing: Nothing;
  readonly markup: { readonly text: string };
  readonly decomposed: { readonly text: string };
  readonly dashes: { readonly text: string; readonly other: string };
  readonly toneMarks: { readonly text: string; readonly other: string };
  readonly capitals: { readonly text: string; readonly other: string };
  readonly fullStops: { readonly rowIds: readonly RowId[] };
  readonly countInTitle: { readonly said: number; readonly main: number; readonly rows: number };
  readonly numberBlank: { readonly text: string };
  readonly headMissing: { readonly field: HeadField; readonly taken: string };
  readonly wrongYear: { readonly year: number; readonly knownYear: number };
  readonly yearsDiffer: { readonly years: readonly number[] };
  readonly periodsProposed: { readonly fromYear: number | null };
  readonly knownClose: { readonly name: string; readonly knownName: string };
  readonly kindChanged: { readonly knownName: string };
  readonly ratioProposed: { readonly numerator: string; readonly denominator: string };
  readonly wordsProposed: { readonly options: readonly string[] };
  readonly knownGone: { readonly names: readonly string[] };
  readonly relationsDropped: { readonly count: number };
}

/** What of a plan's head the decision may not say. */
export type HeadField =
  "title" | "agency" | "parent" | "place" | "docSymbol" | "signer" | "recipients" | "preparedBy";

export type DoubtKind = keyof DoubtFacts;

/** Where a doubt belongs; nothing where it concerns the whole document. */
export interface DoubtPlace {
  readonly at: SourcePlace | null;
  readonly rowId: RowId | null;
  readonly column: DecisionColumn | null;
}

export interface DoubtOf<K extends DoubtKind> extends DoubtPlace {
  readonly kind: K;
  /** confirm: something was taken that may be wrong; note: for notice. */
  readonly level: "confirm" | "note";
  readonly facts: DoubtFacts[K];
}

/** One thing that is not certain in what was read, as data: no sentence. */
export type Doubt = { readonly [K in DoubtKind]: DoubtOf<K> }[DoubtKind];

/** What was read of a decision, to be confirmed by the officer. */
export interface Proposal {
  readonly plan: Plan;
  readonly doubts: readonly Doubt[];
}

/** Why no plan can be proposed. */
export type DecisionFailure =
  | { readonly kind: "empty" }
  | { readonly kind: "picturesOnly"; readonly pictures: number }
  | { readonly kind: "noTables" }
  | { readonly kind: "noYear" }
  | { readonly kind: "noUnits" }
  | { readonly kind: "noRows"; readonly appendix: AppendixNumber; readonly at: SourcePlace }
  | {
      readonly kind: "columnsMissing";
      readonly appendix: AppendixNumber;
      readonly columns: readonly DecisionColumn[];
      readonly at: SourcePlace;
    };

/** Doubts of no consequence for a figure: they are said, not asked. */
const notes: ReadonlySet<DoubtKind> = new Set<DoubtKind>([
  ...(["headerRepeated", "lineIgnored", "groupInOneCell", "unitSpellings", "allUnitsLead"] as const),
  ...(["listSplit", "markup", "decomposed", "dashes", "toneMarks", "capitals", "fullStops"] as const),
  ...(["numberBlank", "numberingRestarts", "relationsDropped", "countInTitle"] as const),
]);

/** Collects the doubts of one reading. */
export interface DoubtBook {
  readonly doubts: Doubt[];
  /** Where each row stands, once it has an id. */
  readonly places: Map<RowId, SourcePlace>;
}

/** A book with nothing in it. */
export function openDoubtBook(): DoubtBook {
  return { doubts: [], places: new Map() };
}

/** A doubt about no place in particular. */
export const wholeDocument: DoubtPlace = { at: null, rowId: null, column: null };

/** Notes a doubt; of a row its place is known from its id. */
export function doubt<K extends DoubtKind>(
  { doubts, places }: DoubtBook,
  place: DoubtPlace,
  what: { readonly kind: K } & DoubtFacts[K],
): void {
  const { kind, ...facts } = what;
  const level = notes.has(kind) ? "note" : "confirm";
  const at = place.at ?? places.get(place.rowId ?? "") ?? null;
  doubts.push({ kind, level, ...place, at, facts } as unknown as Doubt);
}
