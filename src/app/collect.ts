import { unitWorkbooks } from "../domain/form/unit-workbooks";
import { fnv1a64 } from "../domain/plan/fingerprint";
import type { Arrival } from "../domain/register/arrival";
import { distinctArrivals } from "../domain/register/same-content";
import { err, ok, type Result } from "../domain/result";
import type { Failure } from "./actions";
import { arrivalsOf, arrivalsOfTabs, type Reception } from "./arrivals";
import { judgeForms } from "./judge-forms";
import { readReports } from "./read-reports";
import type { CollectOutcome, LongRun, RegisterPeriod } from "./register-actions";
import { bookOf, judgedOtherwise, note, viewInSteps, viewOf, type RegisterDesk } from "./register-desk";
import type { SourceFile } from "./ports";

/** The period that is looked at, and the day the reports reached the office. */
export type Sitting = RegisterPeriod & Pick<Reception, "receivedOn">;

/**
 * Reads files into the register, and again those at hand that were judged by another cut-off date. What a stop cuts off is
 * left out; nothing is written to the workbook.
 */
export async function collectFiles(
  files: readonly SourceFile[],
  { desk, ...when }: Sitting & { readonly desk: RegisterDesk },
  run: LongRun,
): Promise<CollectOutcome> {
  const again = judgedOtherwise(desk, when.periodId, when.asOf);
  const wanted = [...new Set([...files, ...again])];
  const cutoffs = new Map([[when.periodId, when.asOf]]);
  const read = await readReports(wanted, { reader: desk.app.reports, cutoffs }, run);
  for (const { file, reports } of read) for (const { id } of reports) desk.atHand.set(id, file);
  const reception = { receivedOn: when.receivedOn, addedAt: desk.app.now() };
  const picked = new Set(files);
  const made = read.map((one) => ({ isPicked: picked.has(one.file), arrivals: arrivalsOf(one, reception) }));
  const arrivalsIn = (of: typeof made): readonly Arrival[] => of.flatMap(({ arrivals }) => arrivals);
  return {
    ...takeIn(desk, arrivalsIn(made), arrivalsIn(made.filter(({ isPicked }) => isPicked))),
    view: await viewInSteps(desk, when),
    wasStopped: read.length < wanted.length,
  };
}

/** Takes the units' tabs of the open workbook into the register: 2 round trips, nothing is written. */
export async function collectTabs(
  when: Sitting,
  desk: RegisterDesk,
): Promise<Result<CollectOutcome, Failure>> {
  const { plan, words, vocabulary, workbook, now } = desk.app;
  const read = await workbook.read();
  if (!read.ok) return read;
  if (unitWorkbooks(read.value).length === 0) return err({ kind: "noUnitTabs" });
  const cutoffs = new Map([[when.periodId, when.asOf]]);
  const judged = judgeForms(read.value, { plan, words, vocabulary, cutoffs });
  const reports = judged.map((form) => ({ ...form, id: fnv1a64(JSON.stringify(form.report)) }));
  const arrivals = arrivalsOfTabs(reports, { receivedOn: when.receivedOn, addedAt: now() });
  const taken = takeIn(desk, arrivals, arrivals);
  return ok({ ...taken, view: viewOf(desk, when), wasStopped: false });
}

/** Notes what is new or judged anew, and says which of the picked ones were known. */
function takeIn(
  desk: RegisterDesk,
  arrivals: readonly Arrival[],
  picked: readonly Arrival[],
): Pick<CollectOutcome, "added" | "repeated"> {
  const known = new Map(distinctArrivals(bookOf(desk).arrivals).map((arrival) => [arrival.id, arrival]));
  const repeated = repeatsIn(picked, known);
  const fresh = distinctArrivals(arrivals);
  note(desk, { arrivals: fresh.filter(({ id, asOf }) => known.get(id)?.asOf !== asOf) });
  return { added: fresh.filter(({ id }) => !known.has(id)).length, repeated };
}

/** Of files with one content the first keeps its name in the register; the others are told. */
function repeatsIn(
  picked: readonly Arrival[],
  known: ReadonlyMap<string, Arrival>,
): CollectOutcome["repeated"] {
  const first = new Map([...known].map(([id, { file }]) => [id, file]));
  return picked.flatMap(({ id, file }) => {
    const sameAs = first.get(id);
    if (sameAs === undefined) first.set(id, file);
    return sameAs === undefined ? [] : [{ file, sameAs }];
  });
}
