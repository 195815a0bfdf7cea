import type { Arrival, VersionChoice } from "../../../src/domain/register/arrival";
import { followUpOf, followUpsOf } from "../../../src/domain/register/follow-up";
import { flawlessA, flawlessB, type Entries } from "../fixtures/form-grid";
import { smallPlan as plan } from "../fixtures/small-plan";
import { arrivalOf, bookOf, standingOf, viewOf } from "./book";

function follow(arrivals: readonly Arrival[], today = "2024-03-18", choices: readonly VersionChoice[] = []) {
  const view = viewOf(bookOf(arrivals, choices));
  return followUpOf(standingOf(view, "A"), view, { plan, today });
}
const sent = (entries: Entries, receivedOn = "2024-03-15") => arrivalOf("A", entries, { receivedOn });

describe("what a unit is reminded of", () => {
  it("[N14] nothing when its report is in order and in time", () => {
    expect(follow([sent(flawlessA)])).toBeNull();
  });

  it.each([
    ["before the due date", "2024-03-19", false],
    ["on the due date", "2024-03-20", false],
    ["after it", "2024-03-21", true],
  ])("[N14] that it has not sent, %s", (_, today, isPastDue) => {
    expect(follow([], today)).toMatchObject({
      state: "notSent",
      isPastDue,
      unitName: "Office A",
      file: null,
    });
  });

  it("[N14] what is missing, what is wrong and what is asked, each in sheet order", () => {
    const followUp = follow([
      sent({
        ...{ ...flawlessA, "P1.2/numerator": 1, "P1.3/numerator": 9, "P1.4b/numerator": null },
        ...{ "P1.5/verdict": null, "P2.1/status": null, "P2.1/completedOn": null, "P2.2/status": "so-so" },
      }),
    ]);
    const rules = (items: readonly { readonly found: { readonly rule: string } }[] = []) =>
      items.map(({ found }) => found.rule);
    expect(rules(followUp?.missing)).toEqual(["V02", "V10", "T01"]);
    expect(rules(followUp?.wrong)).toEqual(["V07", "T02"]);
    expect(rules(followUp?.queries)).toEqual(["E01"]);
    expect(followUp?.queries[0]?.row).toBe("2 Ratio of all units");
    expect(followUp?.file).toEqual({ file: "A.xlsx", receivedOn: "2024-03-15" });
  });

  it("[N14] that it was late, also with a report in order", () => {
    expect(follow([sent(flawlessA, "2024-03-21")])).toMatchObject({ state: "received", isLate: true });
  });

  it("[N14] which of its files counts", () => {
    const ask = { periodId: "Q1", unitId: "A", policy: "ask" as const, picked: null };
    const other = arrivalOf("A", { ...flawlessA, "P1.2/note": "x" }, { file: "B.xlsx" });
    const followUp = follow([sent(flawlessA), other], undefined, [ask]);
    expect(followUp?.state).toBe("asked");
    expect(followUp?.claims.map(({ file }) => file)).toEqual(["A.xlsx", "B.xlsx"]);
  });

  it("[N14] why its file was sent back", () => {
    const at = { sheet: "_cchc", cell: null, rowId: null, column: null };
    const stop = {
      rule: "S01",
      severity: "error",
      at,
      facts: { appendix: "appendix2" },
      explanation: null,
    } as const;
    const followUp = follow([{ ...sent(flawlessA), findings: [stop] }]);
    expect(followUp?.refused).toEqual([
      { file: "A.xlsx", receivedOn: "2024-03-15", failure: null, cause: stop },
    ]);
  });

  it("[N14] is asked of all units in the plan's order", () => {
    const view = viewOf(bookOf([arrivalOf("B", flawlessB)]));
    expect(followUpsOf(view, { plan, today: "2024-03-18" }).map(({ unitId }) => unitId)).toEqual(["A", "C"]);
  });
});
