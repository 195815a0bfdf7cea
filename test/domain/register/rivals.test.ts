import type { Entries } from "../fixtures/form-grid";
import { arrivalOf, bookOf, standingOf, viewOf } from "./book";

const day = (number: number): string => `2024-03-${String(number).padStart(2, "0")}T08:00:00Z`;

/** Ratio rows of unit A: P1.2, P1.3, P1.4a, P1.4b. */
const figures = (numerators: readonly (number | null)[]): Entries =>
  Object.fromEntries(
    ["P1.2", "P1.3", "P1.4a", "P1.4b"].flatMap((id, at) => {
      const over = numerators[at] ?? null;
      return [
        [`${id}/numerator`, over],
        [`${id}/denominator`, over === null ? null : 9],
      ];
    }),
  );

describe("rivals", () => {
  const standing = (versions: readonly (readonly (number | null)[])[], rivals: "ask" | "newest" = "ask") => {
    const arrivals = versions.map((numerators, at) =>
      arrivalOf("A", figures(numerators), { file: `${at}.xlsx`, versionTime: day(at + 1) }),
    );
    const { counted, state } = standingOf(viewOf(bookOf(arrivals), { rivals }), "A");
    return counted?.arrival.file ?? state;
  };

  it.each<[string, readonly (readonly (number | null)[])[], string]>([
    [
      "differ in three of four rows",
      [
        [1, 2, 3, 4],
        [5, 6, 7, 4],
      ],
      "asked",
    ],
    [
      "not in two of four",
      [
        [1, 2, 3, 4],
        [5, 6, 3, 4],
      ],
      "1.xlsx",
    ],
    [
      "differ in two of three that both fill",
      [
        [1, 2, 3, null],
        [5, 6, 3, 4],
      ],
      "asked",
    ],
    [
      "not in one of three",
      [
        [1, 2, 3, null],
        [5, 2, 3, 4],
      ],
      "1.xlsx",
    ],
    [
      "need three rows that both fill",
      [
        [1, 2, null, null],
        [5, 6, 7, 8],
      ],
      "1.xlsx",
    ],
    [
      "are no report amended step by step",
      [
        [1, 2, 3, 4],
        [5, 6, 3, 4],
        [5, 6, 7, 8],
      ],
      "2.xlsx",
    ],
    [
      "are found between earlier versions too",
      [
        [1, 2, 3, 4],
        [5, 6, 7, 8],
        [5, 6, 7, 9],
      ],
      "asked",
    ],
  ])("[N06] %s", (_, versions, expected) => {
    expect(standing(versions)).toBe(expected);
  });

  it("[N06] differ also by the denominator", () => {
    const one = figures([1, 2, 3, 4]);
    const other = { ...one, "P1.2/denominator": 8, "P1.3/denominator": 8, "P1.4a/denominator": 8 };
    const arrivals = [arrivalOf("A", one), arrivalOf("A", other, { file: "b.xlsx" })];
    expect(standingOf(viewOf(bookOf(arrivals)), "A").state).toBe("asked");
  });

  it("[N06] are never a unit's own tabs, read again while they are filled in; a file beside them may be one", () => {
    const versions = [figures([1, 2, 3, 4]), figures([5, 6, 7, 8])];
    const stateOf = (sources: readonly ("tabs" | "file")[]) =>
      standingOf(
        viewOf(bookOf(versions.map((entries, at) => arrivalOf("A", entries, sent(at, sources[at]))))),
        "A",
      ).state;
    const sent = (at: number, source: "tabs" | "file" = "file") => ({
      ...{ source, file: `${at}`, versionTime: `2024-03-15T0${at}:00:00Z` },
    });
    expect(stateOf(["tabs", "tabs"])).not.toBe("asked");
    expect(stateOf(["tabs", "file"])).toBe("asked");
  });

  it("[N06] are settled by the newest where they are not asked about, and by a pick where they are", () => {
    const versions = [
      [1, 2, 3, 4],
      [5, 6, 7, 8],
    ];
    expect(standing(versions, "newest")).toBe("1.xlsx");
    const arrivals = versions.map((numerators) => arrivalOf("A", figures(numerators)));
    const picked = {
      periodId: "Q1",
      unitId: "A",
      policy: "newest" as const,
      picked: arrivals[0]?.id ?? null,
    };
    const { counted } = standingOf(viewOf(bookOf(arrivals, [picked])), "A");
    expect(counted?.arrival.id).toBe(arrivals[0]?.id);
  });
});

describe("what changed from one version to the next", () => {
  const changed = (before: Entries, after: Entries) => {
    const arrivals = [
      arrivalOf("A", before, { versionTime: day(1), id: "1" }),
      arrivalOf("A", after, { versionTime: day(2), id: "2" }),
    ];
    const { versions } = standingOf(viewOf(bookOf(arrivals), { rivals: "newest" }), "A");
    expect(versions[0]?.changes).toEqual([]);
    return versions[1]?.changes.map(({ rowId, column, cell, before: from, after: to }) => [
      `${rowId}/${column} ${cell}`,
      "value" in from ? from.value : from.kind,
      "value" in to ? to.value : to.kind,
    ]);
  };

  it.each<[string, Entries, Entries, readonly unknown[]]>([
    ["nothing", { "P1.2/numerator": 1 }, { "P1.2/numerator": 1 }, []],
    ["a figure", { "P1.2/numerator": 1 }, { "P1.2/numerator": 2 }, [["P1.2/numerator G5", 1, 2]]],
    [
      "a number made text",
      { "P1.2/numerator": 1 },
      { "P1.2/numerator": "1" },
      [["P1.2/numerator G5", 1, "1"]],
    ],
    ["blank made 0", {}, { "P1.2/numerator": 0 }, [["P1.2/numerator G5", "blank", 0]]],
    ["an entry cleared", { "P2.1/status": "Done" }, {}, [["P2.1/status H5", "Done", "blank"]]],
    [
      "a day",
      { "P2.1/completedOn": 45_316 },
      { "P2.1/completedOn": 45_317 },
      [["P2.1/completedOn I5", "2024-01-25", "2024-01-26"]],
    ],
  ])("[N07] %s", (_, before, after, expected) => {
    expect(changed(before, after)).toEqual(expected);
  });
});
