import fc from "fast-check";
import { formDifferences } from "../../../src/domain/form/form-differences";
import { readSubmission } from "../../../src/domain/form/read-form";
import type { SheetGrid } from "../../../src/domain/cell-value";
import type { Plan } from "../../../src/domain/plan/plan";
import { withRows, withTasks } from "../../support/plans/plan-change";
import { flawlessA, formGrid, type Entries } from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";

/** What unit A's form of the small plan shows otherwise than a newer version. */
function differences(newer: Plan, entries: Entries = flawlessA, change = (sheet: SheetGrid) => sheet) {
  const grid = formGrid("A", entries);
  return formDifferences(readSubmission({ ...grid, sheets: grid.sheets.map(change) }, newer), newer);
}

const without = (rowId: string): Plan => withRows(smallPlan, (rows) => rows.filter(({ id }) => id !== rowId));

describe("what a form shows otherwise than the plan in force", () => {
  it("[I03] is nothing for the plan that it was made from", () => {
    expect(differences(smallPlan)).toEqual([]);
  });

  it("[I03] [R12] names a row that is gone with what was entered in it", () => {
    const entries = { ...flawlessA, "P1.2/note": "nhập tay" };
    expect(differences(without("P1.2"), entries)).toEqual([
      {
        kind: "gone",
        row: { appendix: "appendix1", rowId: "P1.2", ordinal: "2", name: "Ratio of all units" },
        entries: [
          { column: "numerator", cell: "G5", text: "80" },
          { column: "denominator", cell: "H5", text: "100" },
          { column: "note", cell: "P5", text: "nhập tay" },
        ],
      },
    ]);
  });

  it("[I03] names a row that the form lacks, and whether the unit answers it", () => {
    const newer = withTasks(smallPlan, (tasks) =>
      tasks.flatMap((task) => {
        if (task.id !== "P2.2" && task.id !== "P2.4") return [task];
        return [task, { ...task, id: `${task.id}x`, ordinal: `${task.ordinal}x` }];
      }),
    );
    expect(differences(newer)).toMatchObject([
      { kind: "lacking", row: { rowId: "P2.2x", ordinal: "2x" }, isAnswered: true },
      { kind: "lacking", row: { rowId: "P2.4x", ordinal: "4x" }, isAnswered: false },
    ]);
  });

  it("[I03] names texts that differ, before and after, but for what R07 passes over", () => {
    const newer = withRows(smallPlan, (rows) =>
      rows.map((row) => {
        if (row.id === "P1.3" && row.kind !== "group") return { ...row, targetText: "90%" };
        return row.id === "P1.2" ? { ...row, name: "Ratio  of all units." } : row;
      }),
    );
    expect(differences(newer)).toMatchObject([
      { kind: "text", row: { rowId: "P1.3" }, column: "target", before: "80%", after: "90%" },
    ]);
  });

  it("[I03] does not find what a form does not show", () => {
    const newer = withRows(smallPlan, (rows) =>
      rows.map((row) =>
        row.kind === "ratio" ? { ...row, input: { ...row.input, numerator: "other" } } : row,
      ),
    );
    expect(newer.fingerprint).not.toBe(smallPlan.fingerprint);
    expect(differences(newer)).toEqual([]);
  });

  it("[R12] a row without a known id is the user's in a form of this very plan, and no cell of a gone row is", () => {
    const strange = (sheet: SheetGrid): SheetGrid =>
      sheet.name === "One"
        ? { ...sheet, rows: [...sheet.rows, ["P1.9", "9", "Mine", null, null, null, 5]] }
        : sheet;
    const grid = formGrid("A", flawlessA);
    const workbook = { ...grid, sheets: grid.sheets.map(strange) };
    const [own] = readSubmission(workbook, smallPlan).sheets;
    expect([own?.goneRows, own?.foreignCells.length]).toEqual([[], 4]);
    const [older] = readSubmission(workbook, without("P1.2")).sheets;
    expect(older?.goneRows.map(({ rowId }) => rowId)).toEqual(["P1.2", "P1.9"]);
    expect(older?.foreignCells).toEqual([]);
  });

  it("[R11] [R12] marks of a unit's tab are no rows that are gone", () => {
    const marked = (sheet: SheetGrid): SheetGrid =>
      sheet.name === "One"
        ? {
            ...sheet,
            rows: sheet.rows.flatMap((row, at) => {
              if (at === 1) return [["unit:A", ...row.slice(1)], ["period:Q1"], ["cutoff:2024-03-14"]];
              return at === 2 ? [] : [row];
            }),
          }
        : sheet;
    const found = differences(without("P1.2"), flawlessA, marked);
    expect(found.map(({ row }) => row.rowId)).toEqual(["P1.2"]);
  });

  it("[R12] every entry of a form is either found by its row or named with the row that is gone", () => {
    const rowIds = [...new Set(Object.keys(flawlessA).map((key) => key.split("/")[0] ?? ""))];
    fc.assert(
      fc.property(fc.subarray(rowIds), (goneIds) => {
        const rows = withRows(smallPlan, (all) =>
          all
            .filter(({ id }) => !goneIds.includes(id))
            .map((row) =>
              row.kind === "composite"
                ? { ...row, inputs: row.inputs.filter(({ rowId }) => !goneIds.includes(rowId)) }
                : row,
            ),
        );
        const newer = withTasks(rows, (all) => all.filter(({ id }) => !goneIds.includes(id)));
        const read = readSubmission(formGrid("A", flawlessA), newer);
        const named = formDifferences(read, newer).flatMap((each) =>
          each.kind === "gone" ? each.entries.map(({ column }) => `${each.row.rowId}/${column}`) : [],
        );
        const found = Object.keys(flawlessA).filter((key) =>
          read.sheets.some(({ entries }) => entries.get(key) && entries.get(key)?.value.kind !== "blank"),
        );
        expect([...named, ...found].sort()).toEqual(Object.keys(flawlessA).sort());
      }),
    );
  });
});
