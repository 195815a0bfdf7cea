import type { CalendarDate } from "../calendar-date";
import type { Finding, RuleId } from "../check/finding";
import { isOpen } from "../check/severity";
import type { Period, Plan, UnitId } from "../plan/plan";
import { unitsById } from "../plan/units-by-id";
import { rowName } from "../sheet/row-name";
import type { FileRefusal } from "./file-refusal";
import { refusalCause } from "./refusal-cause";
import type { RegisterView, UnitStanding, UnitState } from "./register-view";

/** What a unit is reminded of: as data, no sentence. */
export interface FollowUp {
  readonly unitId: UnitId;
  readonly unitName: string;
  readonly period: Period;
  readonly asOf: CalendarDate;
  readonly today: CalendarDate;
  /** Today is after the due date; on the day itself there is still time. */
  readonly isPastDue: boolean;
  readonly state: UnitState;
  /** The file that counts; null when none does. */
  readonly file: ReceivedFile | null;
  readonly isLate: boolean;
  /** Cells that have to be filled in, cells that are wrong, and queries, each in sheet order. */
  readonly missing: readonly FollowUpItem[];
  readonly wrong: readonly FollowUpItem[];
  readonly queries: readonly FollowUpItem[];
  /** Files sent back, with why: it could not be read, or the finding that stops it. */
  readonly refused: readonly SentBack[];
  /** The files to choose from, oldest first; empty unless the unit is asked about. */
  readonly claims: readonly ReceivedFile[];
}

export interface ReceivedFile {
  readonly file: string;
  readonly receivedOn: CalendarDate;
}

export interface SentBack extends ReceivedFile {
  readonly failure: FileRefusal | null;
  readonly cause: Finding | null;
}

export interface FollowUpItem {
  readonly found: Finding;
  /** "7.3 Hồ sơ trực tuyến"; "" for what concerns no row. */
  readonly row: string;
}

/** What follow-ups are made by. */
export interface FollowUpHow {
  readonly plan: Plan;
  readonly today: CalendarDate;
}

/** V01, V02, V10, T01: an entry that is asked for is blank. */
const blanks: ReadonlySet<RuleId> = new Set(["V01", "V02", "V10", "T01"]);

/** N14: a unit is reminded when it has not sent, was sent back, has open findings, has to say which of its files counts, or was late; null when there is nothing to say. */
export function followUpOf(standing: UnitStanding, view: RegisterView, how: FollowUpHow): FollowUp | null {
  const { unitId, state, counted, versions } = standing;
  const isLate = standing.isLate === true;
  if (state === "received" && !isLate) return null;
  const { period, asOf } = view;
  return {
    ...{ unitId, unitName: unitsById(how.plan).get(unitId)?.name ?? unitId, period, asOf, state, isLate },
    ...{ today: how.today, isPastDue: how.today > period.due },
    file: counted && receivedFile(counted),
    ...openItems(counted?.findings ?? [], how.plan),
    refused: state === "refused" ? sentBack(standing) : [],
    claims: state === "asked" ? versions.map(receivedFile) : [],
  };
}

/** The follow-ups of every unit that needs one, in the plan's order. */
export function followUpsOf(view: RegisterView, how: FollowUpHow): readonly FollowUp[] {
  return view.units.flatMap((standing) => followUpOf(standing, view, how) ?? []);
}

function openItems(
  findings: readonly Finding[],
  plan: Plan,
): Pick<FollowUp, "missing" | "wrong" | "queries"> {
  const open = findings.filter(isOpen).map((found) => ({ found, row: rowName(plan, found.at.rowId) }));
  const isMissing = ({ found }: FollowUpItem): boolean => blanks.has(found.rule);
  const isError = ({ found }: FollowUpItem): boolean => found.severity === "error";
  return {
    missing: open.filter(isMissing),
    wrong: open.filter((item) => isError(item) && !isMissing(item)),
    queries: open.filter((item) => !isError(item)),
  };
}

function sentBack({ refused }: UnitStanding): readonly SentBack[] {
  return refused.map((file) => ({
    ...receivedFile(file),
    failure: file.arrival.failure,
    cause: refusalCause(file),
  }));
}

function receivedFile({ arrival }: Pick<UnitStanding["refused"][number], "arrival">): ReceivedFile {
  return { file: arrival.file, receivedOn: arrival.receivedOn };
}
