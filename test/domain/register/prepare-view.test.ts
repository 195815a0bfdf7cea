import { prepareView } from "../../../src/domain/register/prepare-view";
import { registerView } from "../../../src/domain/register/view-register";
import { arrivalOf, bookOf, howOf } from "./book";

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
    const book = bookOf(sent.map(({ arrival }) => arrival));
    const steps = [...prepareView(book, howOf())].length;
    expect(steps).toBeGreaterThanOrEqual(3);
    const before = sent.map(({ opened }) => opened.times);
    expect(before.every((times) => times > 0)).toBe(true);
    const view = registerView(book, howOf());
    expect(sent.map(({ opened }) => opened.times)).toEqual(before);
    expect(view.units.find(({ unitId }) => unitId === "A")?.counted?.arrival.file).toBe("3.xlsx");
  });
});
