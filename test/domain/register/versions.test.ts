import type { Arrival, VersionChoice } from "../../../src/domain/register/arrival";
import { flawlessA } from "../fixtures/form-grid";
import { arrivalOf, bookOf, standingOf, viewOf } from "./book";

const day = (number: number): string => `2024-03-${String(number).padStart(2, "0")}T08:00:00Z`;

/** A version of unit A that differs from the others in a note alone. */
function version(name: string, savedOn: number, more: Partial<Arrival> = {}): Arrival {
  const entries = { ...flawlessA, "P1.2/note": name };
  return arrivalOf("A", entries, { file: `${name}.xlsx`, versionTime: day(savedOn), ...more });
}

const choice = (policy: VersionChoice["policy"], picked: string | null = null): VersionChoice => ({
  ...{ periodId: "Q1", unitId: "A", policy, picked },
});
const names = (arrivals: readonly Arrival[], choices: readonly VersionChoice[] = []) => {
  const { versions, counted, state } = standingOf(viewOf(bookOf(arrivals, choices)), "A");
  return [versions.map(({ arrival }) => arrival.file.slice(0, 1)).join(""), counted?.arrival.file[0], state];
};

describe("versions of a unit's report", () => {
  it.each([
    ["by the time of saving", [version("a", 3), version("b", 1), version("c", 2)], "bca"],
    ["by name when saved at one moment", [version("b", 1), version("c", 1), version("a", 1)], "abc"],
    [
      "by the moment, however it is written",
      [version("b", 1, { versionTime: "2024-03-01T08:00:00.000Z" }), version("c", 1), version("a", 1)],
      "abc",
    ],
    [
      "in one zone of time",
      [version("b", 1), version("a", 1, { versionTime: "2024-03-01T14:59:00+07:00" })],
      "ab",
    ],
    ["first when no time is known", [version("a", 1), version("b", 1, { versionTime: "" })], "ba"],
  ])("[N04] stand %s", (_, arrivals, order) => {
    expect(names(arrivals)[0]).toBe(order);
    expect(names([...arrivals].reverse())[0]).toBe(order);
  });

  it("[N04] of one name and moment stand by content, the same whichever came first", () => {
    const same = { file: "x.xlsx", versionTime: day(1) };
    const [left, right] = [version("a", 1, same), version("b", 1, same)];
    const counted = (arrivals: readonly Arrival[]) =>
      standingOf(viewOf(bookOf(arrivals)), "A").counted?.arrival.id;
    expect(counted([left, right])).toBe(counted([right, left]));
  });

  const three = [version("a", 1), version("b", 2), version("c", 3)];
  const [a, b] = three.map(({ id }) => id);
  it.each<[string, readonly VersionChoice[], string | undefined, string]>([
    ["the newest counts without a decision", [], "c", "received"],
    ["the newest by policy", [choice("newest")], "c", "received"],
    ["the first by policy", [choice("first")], "a", "received"],
    ["none while it is asked", [choice("ask")], undefined, "asked"],
    ["the one picked, before the policy", [choice("ask", b)], "b", "received"],
    ["the one picked, although a newer came", [choice("newest", a)], "a", "received"],
    ["as decided last", [choice("ask", b), choice("first")], "a", "received"],
    ["by policy when the pick is not there", [choice("first", "gone")], "a", "received"],
    ["none when the pick is not there and it is asked", [choice("ask", "gone")], undefined, "asked"],
    ["not as decided for another unit", [{ ...choice("first"), unitId: "B" }], "c", "received"],
    ["not as decided for another period", [{ ...choice("first"), periodId: "H1" }], "c", "received"],
  ])("[N05] %s", (_, choices, counted, state) => {
    expect(names(three, choices).slice(1)).toEqual([counted, state]);
  });

  it("[N05] a single one counts also where it is asked", () => {
    expect(names([version("a", 1)], [choice("ask")])).toEqual(["a", "a", "received"]);
  });

  it("[N05] says when it was picked", () => {
    const isPicked = (choices: readonly VersionChoice[]) =>
      standingOf(viewOf(bookOf(three, choices)), "A").isPicked;
    expect([
      isPicked([choice("ask", b)]),
      isPicked([choice("first")]),
      isPicked([choice("ask", "gone")]),
    ]).toEqual([true, false, false]);
  });
});
