import type { Arrival } from "../../../src/domain/register/arrival";
import { prepareView } from "../../../src/domain/register/prepare-view";
import { registerView } from "../../../src/domain/register/view-register";
import { flawlessA } from "../fixtures/form-grid";
import { arrivalOf, bookOf, howOf, periodOf } from "./book";

/** An arrival that counts how often its entries are opened, as a packed one is. */
function counting(arrival: ReturnType<typeof arrivalOf>) {
  const opened = { times: 0 };
  const { report } = arrival;
  const packed = report && {
    identity: report.identity,
    get sheets() {
      opened.times++;
      return report.sheets;
    },
  };
  return { opened, arrival: { ...arrival, report: packed } };
}

describe("preparing a view", () => {
  it("opens in steps whatever the view would open at once, and the view is the same", () => {
    const figures = (numerator: number) => ({ "P1.2/numerator": numerator, "P1.2/denominator": 9 });
    const sent = [1, 2, 3].map((at) =>
      counting(arrivalOf("A", figures(at), { file: `${at}.xlsx`, versionTime: `2024-03-1${at}T00:00:00Z` })),
    );
    const later = counting(arrivalOf("A", figures(5), { periodId: "H1", file: "h1.xlsx" }));
    const opens = [...sent, later];
    const book = bookOf(opens.map(({ arrival }) => arrival));
    const steps = [...prepareView(book, howOf())].length;
    expect(steps).toBeGreaterThanOrEqual(3);
    const before = opens.map(({ opened }) => opened.times);
    expect(before.every((times) => times > 0)).toBe(true);
    const view = registerView(book, howOf());
    registerView(book, howOf({ period: periodOf("H1") }));
    expect(opens.map(({ opened }) => opened.times)).toEqual(before);
    expect(view.units.find(({ unitId }) => unitId === "A")?.counted?.arrival.file).toBe("3.xlsx");
  });

  it("never keeps what a newer version of the period before changes", () => {
    const { "P2.1/status": status, ...rest } = flawlessA;
    const then = arrivalOf("A", flawlessA, { versionTime: "2024-03-11T00:00:00Z" });
    const newer = arrivalOf("A", { ...rest, "P1.2/note": "x" }, { versionTime: "2024-03-12T00:00:00Z" });
    const undone = { "P2.1/documentNumber": null, "P2.1/completedOn": null };
    const now = arrivalOf("A", { ...flawlessA, ...undone, "P2.1/status": "Not begun" }, { periodId: "H1" });
    expect(status).toBe("Done");
    const how = howOf({ period: periodOf("H1"), rivals: "newest" });
    const rulesIn = (arrivals: readonly Arrival[]) =>
      registerView(bookOf(arrivals), how)
        .units.find(({ unitId }) => unitId === "A")
        ?.counted?.findings.filter(({ rule }) => rule.startsWith("P"))
        .map(({ rule, facts }) => [rule, facts]);
    const before = rulesIn([then, now]);
    expect(before?.length).toBeGreaterThan(0);
    const after = rulesIn([then, newer, now]);
    expect(after).not.toEqual(before);
    expect(after).toEqual(rulesIn([newer, { ...now }]));
    expect(rulesIn([then, now])).toEqual(before);
  });
});
