import type { RawValue } from "../../../src/domain/cell-value";
import type { RuleId, Severity } from "../../../src/domain/check/finding";
import { placeOf, rowEntries, withEntries, type Mistake } from "../mistake";

const index = "PL1.1.1";

const good = { verdict: "Đạt", published: "Năm đánh giá: 2023; điểm số: 87,5; xếp hạng: 3/19" };

function verdict(
  [name, entryError, rule, severity]: readonly [string, number | null, RuleId, Severity],
  changed: Readonly<Record<string, RawValue>>,
  column = Object.keys(changed)[0] ?? "",
): Mistake {
  return {
    ...{ name, entryError, rule, severity, follows: [], at: [placeOf(`${index}/${column}`)] },
    damage: withEntries("TCCB", rowEntries(index, { ...good, ...changed })),
    nearMiss: withEntries("TCCB", rowEntries(index, { ...good, verdict: "ĐẠT" })),
  };
}

/** Mistakes in the verdict of a qualitative indicator. */
export const verdictMistakes: readonly Mistake[] = [
  verdict(["no verdict picked", 12, "V10", "error"], { verdict: null }),
  verdict(["a tick for a verdict", 10, "V11", "error"], { verdict: "x" }),
  verdict(["a word that is not of the list", 10, "V11", "error"], { verdict: "Tốt" }),
  verdict(["a number for a verdict", 10, "V11", "error"], { verdict: 1 }),
  verdict(["met without the published result", null, "V13", "warning"], { published: null }),
  verdict(["missed without an explanation", null, "E02", "warning"], { verdict: "Không đạt" }, "explanation"),
];
