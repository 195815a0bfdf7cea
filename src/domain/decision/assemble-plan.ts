import { planFingerprint } from "../plan/fingerprint";
import type { Appendix1, Appendix2, Plan, Unit } from "../plan/plan";
import { columnsOf } from "./columns";
import type { DecisionContext } from "./context";
import type { AppendixHead } from "./appendix-head";
import type { DocumentHead } from "./head";
import type { AppendixPart } from "./parts";
import { proposePeriods } from "./propose-periods";
import type { ReadIndicators } from "./read-indicators";
import type { ReadTasks } from "./read-tasks";
import { carriedRelations, noteGoneIndicators } from "./relate-known";
import { settleUnits, type SettledUnits } from "./settle-units";

/** One appendix as read; `read` is null when the decision does not have it. */
export interface ReadPart<T> {
  readonly head: AppendixHead;
  readonly headerTexts: AppendixPart["headerTexts"];
  readonly read: T | null;
}

/** What was read of a decision. */
export interface ReadParts {
  readonly head: DocumentHead;
  readonly first: ReadPart<ReadIndicators>;
  readonly second: ReadPart<ReadTasks>;
}

const noIndicators: ReadIndicators = { rows: [], known: new Map() };
const noTasks: ReadTasks = { groups: [], tasks: [] };
const nearPercent = 90;

/** The plan of what was read; an appendix that is not there is that of the known plan. Null when there is no unit at all. */
export function assemblePlan(
  parts: ReadParts,
  dictionary: readonly Unit[],
  context: DecisionContext,
): Plan | null {
  const { head, first, second } = parts;
  const { known, year, units, book, words } = context;
  const settled = settleUnits(first.read ?? noIndicators, second.read ?? noTasks, context);
  if (settled === null) return null;
  const planId = `${head.agency.docSymbol}-${year}`;
  const plan = {
    ...{ id: planId, year, title: head.title, version: known?.id === planId ? known.version : 1 },
    agency: { ...head.agency, preparedBy: settled.preparedBy },
    units: [...dictionary, ...units.proposed],
    periods: proposePeriods(year, known, { words: words.proposals, book }),
    ...bothAppendices(parts, settled, known),
    relations: relationsOf(first.read, context),
    nearPercent: known?.nearPercent ?? nearPercent,
    // who succeeds whom within the year is not in a decision
    laterAgencies: [],
    deadlines: known?.deadlines ?? { monthDay: null, graceDays: 0 },
    ...{ previousIds: [], previousPlanId: null },
  };
  return { ...plan, fingerprint: planFingerprint(plan) };
}

function bothAppendices(
  { first, second }: ReadParts,
  { rows, tasks }: SettledUnits,
  known: Plan | null,
): Pick<Plan, "appendix1" | "appendix2"> {
  const groups = second.read?.groups ?? [];
  return {
    appendix1: first.read === null && known ? known.appendix1 : { ...appendix1(first), rows },
    appendix2: second.read === null && known ? known.appendix2 : { ...appendix2(second), groups, tasks },
  };
}

/** Relations of the known plan, and a note of its indicators that are gone. */
function relationsOf(read: ReadIndicators | null, { known, book }: DecisionContext): Plan["relations"] {
  if (read === null) return known?.relations ?? [];
  noteGoneIndicators(known, read.known, book);
  return carriedRelations(known, read, book);
}

function appendix1({ head, headerTexts }: ReadPart<ReadIndicators>): Omit<Appendix1, "rows"> {
  const { ordinal = "", name = "", target = "" } = headerTexts;
  const { responsibility = "", monitoring = "", executing = "" } = headerTexts;
  return { ...head, header: { ordinal, name, target, responsibility, monitoring, executing } };
}

function appendix2({ head, headerTexts }: ReadPart<ReadTasks>): Omit<Appendix2, "groups" | "tasks"> {
  const columns = columnsOf[2].filter((column) => column !== "other");
  return { ...head, header: columns.map((column) => headerTexts[column] ?? "") };
}
