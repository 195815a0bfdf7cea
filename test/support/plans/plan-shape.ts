import fc from "fast-check";
import type { Indicator } from "../../../src/domain/plan/plan";

/** What a plan is made of: how many units and rows, which kinds of indicators. */
export interface PlanShape {
  readonly unitCount: number;
  readonly kinds: readonly Indicator["kind"][];
  readonly hasSubgroups: boolean;
  /** Top-level numbers of Phụ lục I, groups of Phụ lục II, none for a plan without tasks. */
  readonly blockCount: number;
  readonly taskGroupCount: number;
}

const kinds: readonly PlanShape["kinds"][] = [
  ["ratio", "composite", "qualitative"],
  ["ratio", "composite", "qualitative"],
  ["ratio"],
  ["qualitative"],
  ["composite"],
  ["ratio", "qualitative"],
];

/** Every shape that a plan's file may have: only percentages, only words, no sub-groups, no tasks at all, one unit or sixty. */
export const planShape: fc.Arbitrary<PlanShape> = fc.record({
  unitCount: fc.oneof(
    { weight: 8, arbitrary: fc.integer({ min: 1, max: 12 }) },
    { weight: 1, arbitrary: fc.integer({ min: 13, max: 60 }) },
  ),
  kinds: fc.constantFrom(...kinds),
  hasSubgroups: fc.boolean(),
  blockCount: fc.constantFrom(1, 1, 2, 2, 3, 3, 5),
  taskGroupCount: fc.constantFrom(0, 1, 1, 2, 2, 3, 3),
});
