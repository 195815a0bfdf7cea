import type { tabText } from "../../../src/text/en/tabs";
import { findingFrom } from "../finding-samples";
import { planSamples } from "./plan-samples";

type Counts = Parameters<typeof tabText.check.result>[0];

const counts = (changes: Partial<Counts>): readonly [Counts] => [
  { error: 0, warning: 0, info: 0, explained: 0, ...changes },
];
const verdicts = { met: 0, near: 0, missed: 0, none: 0, notArising: 0, unpublished: 0 };
const ratio = { numerator: 1156, denominator: 2000 };
const official = { ...ratio, source: "x" };
const places = (length: number, sheet: string) =>
  Array.from({ length }, (_, index) => ({ sheet, cell: `G${index}`, rowId: null, column: "numerator" }));
const figures = { label: "Q1", year: 2024, received: ["A"], expected: ["A", "B"] };
const unchecked = { isIntact: true, changes: [], edited: [] };
const total = { target: 55, ratio, parts: [], ...ratio, verdictText: null };

/** Arguments for the sentences that take more than counts and names, by where they stand; several calls each. */
export const paneSamples: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  ...planSamples,
  "head.progress": [
    [
      { filled: 1, total: 1234 },
      { filled: 2, total: 3 },
    ],
  ],
  differences: [
    [
      [
        {
          kind: "gone",
          row: { appendix: "appendix1", rowId: "PL1.3", ordinal: "3", name: "x" },
          entries: [],
        },
      ],
    ],
  ],
  finding: [[findingFrom("V06", { value: -5 })]],
  "check.result": [
    counts({}),
    counts({ error: 1 }),
    counts({ error: 2, warning: 1, info: 1, explained: 1 }),
    counts({ warning: 2, info: 2 }),
    counts({ info: 1, explained: 2 }),
  ],
  "check.coloured": [[verdicts], [{ ...verdicts, met: 3, near: 1, unpublished: 1 }]],
  "check.compare.compared": [[["Q1", "H1"]]],
  "check.compare.taken": [[null], ["Q1"]],
  "check.compare.refused": [["otherUnit"], ["otherPlan"], ["notEarlier"], [{ code: "damaged" }]],
  "forms.replaced": [[["A", "B"]]],
  "check.mend.undoEarlier": [[3, "2024-03-14T02:00:00Z"]],
  "check.mend.staleMend": [[places(1, "A")], [places(7, "A")], [[...places(1, "A"), ...places(1, "B")]]],
  "check.mend.staleUndo": [[places(2, "A")]],
  "check.live.clean": [[[]], [["A"]], [["A", "B"]], [["A", "B", "C"]]],
  "check.live.found": [
    [[], 1],
    [["A"], 2],
  ],
  "summary.register.filter": [["received", 2]],
  "summary.register.openCounts": [[{ error: 1, warning: 1, info: 1 }], [{ error: 2, warning: 2, info: 2 }]],
  "summary.register.change": [["G12", "A", ["1", "2"]]],
  "summary.register.entryValue": [
    [{ kind: "blank" }],
    [{ kind: "number", value: 1.5 }],
    [{ kind: "text", value: "A" }],
    [{ kind: "date", value: "2024-03-14" }],
    [{ kind: "error", code: "#N/A" }],
  ],
  "summary.register.otherPeriods": [
    [[["Q1", 1]]],
    [
      [
        ["Q1", 2],
        ["H1", 1],
      ],
    ],
  ],
  "summary.shortfalls.result": [[{ ratio, target: 97.5 }]],
  "summary.due": [
    ["2024-03-14", -1],
    ["2024-03-14", 0],
    ["2024-03-14", 1],
    ["2024-03-14", 2],
  ],
  "summary.trace.figures": [[ratio]],
  "summary.trace.result": [
    [total],
    [{ ...total, numerator: null }],
    [{ ...total, target: null }],
    [{ ...total, target: null, verdictText: "A" }],
  ],
  "summary.trace.unitSum": [[null], [ratio]],
  "summary.trace.outcomeSign": [[{ outcome: { kind: "faulty" } }], [{ outcome: { kind: "blank" } }]],
  "summary.trace.cells": [[[{ sheet: "A", cell: "G1", value: { kind: "number", value: 1 } }]]],
  "summary.trace.difference": [
    [official, null],
    [official, ratio],
    [official, { numerator: 1157, denominator: 2000 }],
    [official, { numerator: 1100, denominator: 1999 }],
  ],
  "report.ranking.share": [[{ met: 2, judged: 3 }]],
  "report.lock.locked": [[{ lockedAt: "2024-03-14T02:00:00Z", lockedBy: "A", fingerprint: "AB12" }]],
  "report.lock.result": [
    [unchecked],
    [{ ...unchecked, isIntact: false }],
    [
      {
        ...unchecked,
        changes: [{ row: null }, { row: { appendix: "appendix1", number: "7" } }],
        edited: [{ sheet: "A", cell: "B1" }],
      },
    ],
  ],
  "report.earlier.known": [[figures]],
  "report.earlier.imported": [[[]], [[figures]], [[figures, figures]]],
};
