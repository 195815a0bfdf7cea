import fc from "fast-check";
import { dayOfMonth } from "../../../src/domain/calendar-date";
import type { Appendix2, Leads, Task, Timing, UnitId } from "../../../src/domain/plan/plan";
import { dayIn, line, lineOrNone, lines, textOfLines } from "./plan-texts";

const numerals = ["I", "II", "III"];

/** When a task is due, of every kind. */
export function timingOf(year: number): fc.Arbitrary<Timing> {
  return fc.oneof(
    fc
      .integer({ min: 1, max: 12 })
      .map((month): Timing => ({ kind: "month", deadline: dayOfMonth(year, month, null) })),
    dayIn(year).map((deadline): Timing => ({ kind: "month", deadline })),
    dayIn(year).map((deadline): Timing => ({ kind: "inYear", deadline })),
    fc.constant<Timing>({ kind: "wholeYear", deadline: `${year}-12-31` }),
    fc.constant<Timing>({ kind: "byDecision" }),
  );
}

function leadsOf(unitIds: readonly UnitId[]): fc.Arbitrary<Leads> {
  const named = fc
    .subarray([...unitIds], { minLength: 1, maxLength: Math.min(3, unitIds.length) })
    .map((ids): Leads => ({ kind: "units", unitIds: ids }));
  return fc.oneof(fc.constant<Leads>({ kind: "all" }), named);
}

type Numbered = Pick<Task, "id" | "ordinal" | "groupId" | "isMain">;

function taskAt(place: Numbered, year: number, unitIds: readonly UnitId[]): fc.Arbitrary<Task> {
  return fc
    .record({
      ...{ name: line, products: lines(1, 3), productText: textOfLines, leads: leadsOf(unitIds) },
      ...{ leadText: textOfLines, coordinationText: lineOrNone, timing: timingOf(year), timingText: line },
    })
    .map((task) => ({ ...place, ...task }));
}

/** So many groups with their tasks, numbered through; some main tasks have component tasks. */
export function appendix2Of(
  year: number,
  unitIds: readonly UnitId[],
  groupCount: number,
): fc.Arbitrary<Pick<Appendix2, "groups" | "tasks">> {
  const mains = fc.array(fc.nat(2), { minLength: 1, maxLength: 3 });
  const shape = fc.array(mains, { minLength: groupCount, maxLength: groupCount });
  return shape.chain((groups) => {
    const places = groups.flatMap((mains, group) => {
      const before = groups.slice(0, group).flat().length;
      return mains.flatMap((components, index) => numbered(before + index + 1, group, components));
    });
    const titled = groups.map((_, index) =>
      line.map((title) => ({ id: `PL2.${numerals[index]}`, roman: numerals[index] ?? "", title })),
    );
    const tasks = places.map((place) => taskAt(place, year, unitIds));
    return fc.record({ groups: fc.tuple(...titled), tasks: fc.tuple(...tasks) });
  });
}

function numbered(number: number, group: number, components: number): readonly Numbered[] {
  const groupId = `PL2.${numerals[group]}`;
  const ordinals = [
    `${number}`,
    ...Array.from({ length: components }, (_, index) => `${number}.${index + 1}`),
  ];
  return ordinals.map((ordinal, index) => ({
    ...{ id: `PL2.${ordinal}`, ordinal, groupId, isMain: index === 0 },
  }));
}
