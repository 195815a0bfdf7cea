import fc from "fast-check";
import type { Arrival, RegisterBook } from "../../../src/domain/register/arrival";
import { finding } from "../../../src/domain/check/finding";
import { wholeFile } from "../../../src/domain/check/places";
import type { FormDifference } from "../../../src/domain/form/form-differences";
import { fileRefusals } from "../../../src/domain/register/file-refusal";
import { storeMark, storeRows } from "../../../src/domain/register/store";
import { flawlessA, type Entries } from "../fixtures/form-grid";
import { arrivalOf, bookOf, storedIn } from "./book";

const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom("=1+1", '"', "\n", "Ước 85 %", "\ud83d\ude00", "\ufffe", "_x000D_", "'x"),
);
const entries: fc.Arbitrary<Entries> = fc.dictionary(
  fc.constantFrom("P1.2/numerator", "P1.2/note", "P1.5/verdict", "P2.1/status", "P2.1/completedOn"),
  fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant({ error: "#REF!" })),
);
const arrival: fc.Arbitrary<Arrival> = fc
  .tuple(entries, text, text, fc.constantFrom(null, ...fileRefusals), fc.option(text))
  .map(([given, id, file, failure, savedBy]) => {
    const whole = arrivalOf("A", given, { id, file, savedBy });
    return failure === null ? whole : { ...whole, failure, report: null, findings: [] };
  });
const count = fc.option(fc.integer({ min: 0, max: 9 }));
const book: fc.Arbitrary<RegisterBook> = fc.record({
  arrivals: fc.uniqueArray(arrival, { selector: ({ id }) => id, maxLength: 4 }),
  choices: fc.uniqueArray(
    fc.record({
      ...{ periodId: text, unitId: text, picked: fc.option(text) },
      policy: fc.constantFrom("newest" as const, "first" as const, "ask" as const),
    }),
    { selector: ({ periodId, unitId }) => `${periodId}/${unitId}`, maxLength: 3 },
  ),
  official: fc.uniqueArray(
    fc.record({ periodId: text, rowId: text, numerator: count, denominator: count, source: text }),
    { selector: ({ periodId, rowId }) => `${periodId}/${rowId}`, maxLength: 3 },
  ),
});

describe("the rows that keep the register", () => {
  it("[N12] give back what was written, to the letter", () => {
    fc.assert(
      fc.property(book, (written) => {
        const plainBook = JSON.parse(JSON.stringify(written)) as RegisterBook;
        expect(storedIn(storeRows(written))).toEqual({ book: plainBook, unreadable: 0 });
      }),
      { numRuns: 200 },
    );
  });

  it("[N12] are read without the version of the plan, as they were written before plans had versions", () => {
    const { report, ...rest } = arrivalOf("A", flawlessA);
    if (report === null) throw new Error("The report was read");
    const { planVersion, ...identity } = report.identity;
    expect(planVersion).toBeNull();
    const older = { ...rest, report: { ...report, identity } };
    expect(storedIn(storeRows(bookOf([older]))).book.arrivals[0]).toEqual(older);
    const broken = { ...older, report: { ...report, identity: { ...identity, planVersion: "1" } } };
    expect(storedIn(storeRows(bookOf([broken as unknown as Arrival]))).unreadable).toBe(1);
  });

  it("[N12] hold what differs in a form of another version; a finding kept before there were versions is read too", () => {
    const row = { appendix: "appendix1", rowId: "P1.9", ordinal: "9", name: "Gone" } as const;
    const differences: readonly FormDifference[] = [
      { kind: "gone", row, entries: [{ column: "numerator", cell: "G9", text: "5" }] },
      { kind: "lacking", row, isAnswered: true },
      { kind: "text", row, column: "target", before: "80%", after: "90%" },
    ];
    const with03 = (facts: object): Arrival => ({
      ...arrivalOf("A", flawlessA),
      findings: [finding("I03", "warning", wholeFile, facts)],
    });
    const stored = (facts: object) => storedIn(storeRows(bookOf([with03(facts)])));
    for (const facts of [
      {},
      { formVersion: null, planVersion: 2 },
      { formVersion: 1, planVersion: 2, differences },
    ])
      expect(stored(facts).book.arrivals[0]?.findings[0]?.facts).toEqual(facts);
    expect(stored({ differences: [{ kind: "other", row }] }).unreadable).toBe(1);
  });

  it("[N12] begin like no formula, are short enough and can stand in a file", () => {
    fc.assert(
      fc.property(book, (written) => {
        const rows = storeRows(written);
        expect(rows[0]).toEqual([storeMark]);
        for (const cell of rows.flat()) {
          expect(cell).toMatch(/^[a-z{>]/);
          expect(cell.length).toBeLessThanOrEqual(30_000);
          expect(cell).not.toMatch(/[\u0000-\u001f\ufffe\uffff]|\p{Surrogate}/u);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([0, 1, 2, 3])("[N12] never break a letter of two halves (%i before it)", (before) => {
    const long = "x".repeat(before) + "\ud83d\ude00".repeat(50_000);
    const rows = storeRows(bookOf([{ ...arrivalOf("A", flawlessA), file: long }]));
    expect(rows[1]?.length).toBeGreaterThan(4);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/\p{Surrogate}/u);
    expect(storedIn(rows).book.arrivals[0]?.file).toBe(long);
  });

  it("[N12] keep what belongs to the register, and nothing else that the object carries", () => {
    const packed = { ...arrivalOf("A", flawlessA), tabs: null };
    expect(
      storeRows(bookOf([packed]))
        .flat()
        .join(""),
    ).not.toContain("tabs");
  });

  it("[N12] keep every finding that a check of one report makes", () => {
    const bad: Entries = {
      "P1.2/numerator": "85%",
      "P1.2/denominator": 1.5,
      "P2.1/completedOn": "31/6/2024",
    };
    const given = arrivalOf("A", { ...flawlessA, ...bad, "P1.5/verdict": "goo", "P2.2/status": "Don" });
    expect(new Set(given.findings.map(({ rule }) => rule)).size).toBeGreaterThan(3);
    expect(storedIn(storeRows(bookOf([given]))).book.arrivals).toEqual([given]);
  });
});

describe("a decision given again", () => {
  const decided = (picked: string | null) => ({ ...bookOf([]), choices: [choice(picked)] });
  const choice = (picked: string | null) => ({ periodId: "Q1", unitId: "A", policy: "ask" as const, picked });
  const figure = (numerator: number | null) => ({
    ...{ periodId: "Q1", rowId: "P1.2", numerator, denominator: numerator, source: "x" },
  });

  it("[N12] replaces the one before", () => {
    const rows = [...storeRows(decided("1")), ...storeRows(decided("2")).slice(1)];
    expect(storedIn(rows).book.choices).toEqual([choice("2")]);
  });

  it("[N12] so does an official figure, also when it is taken back", () => {
    const official = [figure(1), figure(null)];
    const rows = storeRows({ ...bookOf([]), official });
    expect(storedIn(rows).book.official).toEqual([figure(null)]);
  });
});

describe("rows that are not as they should be", () => {
  const good = storeRows(bookOf([arrivalOf("A", flawlessA)]));
  const json = good[1]?.[1] ?? "";
  const edited = (from: string, to: string): string => json.replace(from, to);

  it.each<[string, readonly (string | number | null | { readonly error: string })[]]>([
    ["of an unknown kind", ["receipt", json]],
    ["without anything", ["arrival"]],
    ["cut off", ["arrival", json.slice(0, -1)]],
    ["of numbers", ["arrival", 5]],
    ["of a list", ["arrival", "[]"]],
    ["of null", ["arrival", "null"]],
    ["of an error", [{ error: "#REF!" }, json]],
    ["with a column that no form has", ["arrival", edited('"numerator"', '"figure"')]],
    ["with a figure in words", ["arrival", edited('"value":80', '"value":"80"')]],
    ["with a day that is none", ["arrival", edited('"receivedOn":"2024-03-15"', '"receivedOn":"15/3/2024"')]],
    ["with a failure of no kind", ["arrival", edited('"failure":null', '"failure":"x"')]],
    ["without its findings", ["arrival", edited('"findings":[]', '"found":[]')]],
    ["with a finding of no rule", ["arrival", edited('"findings":[]', '"findings":[{"rule":"Z99"}]')]],
    ["of a decision without a policy", ["choice", '{"periodId":"Q1","unitId":"A","picked":null}']],
    [
      "of a figure in words",
      ["official", '{"periodId":"Q1","rowId":"P1.2","numerator":"1","denominator":1,"source":""}'],
    ],
  ])("[N12] %s are counted, and the others read", (_, row) => {
    const { book: read, unreadable } = storedIn([...good, row]);
    expect([read.arrivals.length, unreadable]).toEqual([1, 1]);
  });

  it("[N12] a finding with facts that its rule does not have is not understood", () => {
    const given = arrivalOf("A", { ...flawlessA, "P1.2/numerator": 101 });
    const [head, row] = storeRows(bookOf([given]));
    const broken = row?.map((cell) => cell.replace('"numerator":101', '"counter":101')) ?? [];
    expect(storedIn([head ?? [], broken]).unreadable).toBe(1);
  });

  it("[N12] empty ones are none", () => {
    expect(storedIn([...good, [], [""], [null, ""]])).toEqual(storedIn(good));
    expect(storedIn([])).toEqual({ book: bookOf([]), unreadable: 0 });
  });

  it("[N12] are read by their kind also without the mark, or with that of a later version", () => {
    expect(storedIn(good.slice(1))).toEqual(storedIn(good));
    expect(storedIn([["cchc:register/2"], ...good.slice(1)])).toEqual(storedIn(good));
  });
});
