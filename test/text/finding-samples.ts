import { finding, type Finding, type FindingOf, type RuleId } from "../../src/domain/check/finding";
import { identitySamples } from "./samples/identity";
import { structureSamples } from "./samples/structure";
import { valuesSamples } from "./samples/values";
import { textsSamples } from "./samples/texts";
import { tasksSamples } from "./samples/tasks";
import { relationsSamples } from "./samples/relations";
import type { SamplesOf } from "./samples/samples-of";

const at = { sheet: "Phụ lục I", cell: "G5", rowId: "PL1.2", column: "numerator" } as const;

const samples: SamplesOf = {
  ...identitySamples,
  ...structureSamples,
  ...valuesSamples,
  ...textsSamples,
  ...tasksSamples,
  ...relationsSamples,
};

/** A finding of every rule, in every way its sentence can go, with the start of its two Vietnamese sentences. */
export const findingCases = (Object.keys(samples) as RuleId[]).flatMap((rule) =>
  samples[rule].map(([facts, problem, remedy]) => ({
    found: findingFrom(rule, facts),
    rule,
    problem,
    remedy,
  })),
);

/** A finding in one cell, from the facts of its rule. */
export function findingFrom(rule: RuleId, facts: FindingOf<RuleId>["facts"]): Finding {
  return finding(rule, "error", at, facts);
}
