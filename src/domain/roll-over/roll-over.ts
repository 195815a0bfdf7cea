import { addYears } from "../calendar-date";
import { measuredRowIds } from "../plan/answers";
import { planFingerprint } from "../plan/fingerprint";
import type { Appendix1, Appendix2, Period, Plan, PreviousId } from "../plan/plan";
import type { LastResults } from "./last-results";
import { nextRow, nextTask, type RowRolling } from "./next-rows";
import { nextUnits } from "./next-units";
import type { Remark } from "./remark";
import { remarksOn } from "./remarks-on";
import { renaming } from "./succeed-units";
import { movedYear, type YearWords } from "./year-in-text";

/** A plan taken into the next year, and what an officer has to look at before it is used. */
export interface RolledOver {
  /** The plan of the year before. */
  readonly before: Plan;
  readonly results: LastResults | null;
  readonly plan: Plan;
  /** Which row follows which: each the one of its own id, until the officer says otherwise. Also the plan's `previousIds`. */
  readonly idMap: readonly PreviousId[];
  readonly remarks: readonly Remark[];
}

/**
 * Y20: the plan of the next year. Ids, targets and wording of rows stay; the year in the plan's title, the appendices' titles, the
 * header and the names of periods, periods and deadlines move by a year; the agency and the units are those of 31/12 (Y21).
 */
export function rollOver(before: Plan, results: LastResults | null, words: YearWords): RolledOver {
  const units = nextUnits(before);
  const idMap = [...measuredRowIds(before)].map((id) => ({ from: id, to: id }));
  const rolling = { units, renamed: renaming(before, units), deadlines: before.deadlines };
  const said = (text: string): string => movedYear(text, before.year, words);
  const year = before.year + 1;
  const moved = {
    ...before,
    ...{ id: `${units.agency.docSymbol}-${year}`, year, title: said(before.title) },
    ...{ agency: units.agency, laterAgencies: [], units: units.units },
    periods: before.periods.map((period) => nextPeriod(period, said)),
    appendix1: nextAppendix1(before.appendix1, rolling, said),
    appendix2: nextAppendix2(before.appendix2, rolling, said),
    ...{ previousIds: idMap, previousPlanId: before.id },
  };
  const plan = { ...moved, fingerprint: planFingerprint(moved) };
  return { before, results, plan, idMap, remarks: remarksOn({ before, results, plan, units, words }) };
}

type Said = (text: string) => string;

function nextPeriod({ id, label, from, to, due }: Period, said: Said): Period {
  return { id, label: said(label), from: addYears(from, 1), to: addYears(to, 1), due: addYears(due, 1) };
}

function nextAppendix1(appendix: Appendix1, rolling: RowRolling, said: Said): Appendix1 {
  const { heading, titleLines, header, rows } = appendix;
  return {
    ...{ ...appendix, heading: said(heading), titleLines: titleLines.map(said) },
    header: {
      ...{ ordinal: said(header.ordinal), name: said(header.name), target: said(header.target) },
      ...{ responsibility: said(header.responsibility), monitoring: said(header.monitoring) },
      executing: said(header.executing),
    },
    rows: rows.map((row) => nextRow(row, rolling)),
  };
}

function nextAppendix2(appendix: Appendix2, rolling: RowRolling, said: Said): Appendix2 {
  const { heading, titleLines, header, tasks } = appendix;
  return {
    ...{ ...appendix, heading: said(heading), titleLines: titleLines.map(said), header: header.map(said) },
    tasks: tasks.map((task) => nextTask(task, rolling)),
  };
}
