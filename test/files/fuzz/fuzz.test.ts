import { runTrial, type TrialKind } from "./trial";

/** Seeds of one test; long runs are made by `run.ts`. */
const chunk = 100;
const chunks = Array.from({ length: 4 }, (_, index) => index * chunk);

function bugsOf(kind: TrialKind, first: number): readonly string[] {
  return Array.from({ length: chunk }, (_, index) => first + index).flatMap((seed) => {
    const { result, why } = runTrial(kind, seed);
    return result === "bug" ? [`seed ${seed}: ${why}`] : [];
  });
}

describe("the reader under fuzzing", () => {
  it.each(chunks)("reads the same cells however a form is written, seeds from %s", (first) => {
    expect(bugsOf("rewrite", first)).toEqual([]);
  });

  it.each(chunks)("refuses broken XML or reads it as the strict reader does, seeds from %s", (first) => {
    expect(bugsOf("xml", first)).toEqual([]);
  });

  it.each(chunks)("refuses a broken zip or reads the same cells, seeds from %s", (first) => {
    expect(bugsOf("zip", first)).toEqual([]);
  });
});
