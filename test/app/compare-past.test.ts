import type { FormFileReader, SourceFile } from "../../src/app/ports";
import { err, ok } from "../../src/domain/result";
import { goodEntries } from "../samples/sample-entries";
import { formOf, type Entries } from "../support/forms";
import { asOf, fullForm, valueOf } from "../support/full-form";
import { drawnGrid } from "../support/memory-grid";
import { realPlan } from "../support/real-plan";

interface Kept {
  readonly unitId?: string;
  readonly periodId?: string;
  readonly entries?: Entries;
  readonly modifiedAt?: number;
}

const files = (kept: Readonly<Record<string, Kept | null>>): readonly SourceFile[] =>
  Object.entries(kept).map(([name, file]) => ({
    ...{ name, size: 1, modifiedAt: file?.modifiedAt ?? 0, bytes: () => Promise.resolve(new Uint8Array()) },
  }));

function readerOf(kept: Readonly<Record<string, Kept | null>>): FormFileReader {
  return {
    async read({ name }) {
      const file = kept[name];
      if (!file) return err({ kind: "file", code: "damaged" });
      const { unitId = "CCTS", periodId = "Q1", entries = {} } = file;
      const all = { ...goodEntries(realPlan, unitId), ...entries };
      return ok({ sheets: formOf(unitId, all, periodId).map(drawnGrid), uses1904: false });
    },
  };
}

/** A form of the first half of the year, and earlier files to compare with. */
function halfYear(kept: Readonly<Record<string, Kept | null>>) {
  const reader = readerOf(kept);
  const form = fullForm("CCTS", {}, { reader });
  const h1 = formOf("CCTS", goodEntries(realPlan, "CCTS"), "H1").map(drawnGrid);
  form.workbook.sheets = [...h1];
  return { form, taken: () => form.actions.compareWith(files(kept)) };
}

describe("comparing with earlier periods", () => {
  it("takes this unit's earlier file and says which period the check compared with", async () => {
    const { form, taken } = halfYear({ "q1.xlsx": {} });
    expect(valueOf(await taken())).toEqual([{ file: "q1.xlsx", problem: null, periodId: "Q1" }]);
    expect(valueOf(await form.actions.check(asOf)).comparedWith).toEqual(["Quý I"]);
  });

  it("says of each other file why it was not taken", async () => {
    const kept = { "khac.xlsx": { unitId: "VPS" }, "sau.xlsx": { periodId: "H1" }, "hong.xlsx": null };
    const { form, taken } = halfYear(kept);
    expect(valueOf(await taken())).toEqual([
      { file: "khac.xlsx", problem: "otherUnit", periodId: "Q1" },
      { file: "sau.xlsx", problem: "notEarlier", periodId: "H1" },
      { file: "hong.xlsx", problem: { kind: "file", code: "damaged" }, periodId: null },
    ]);
    expect(valueOf(await form.actions.check(asOf)).comparedWith).toEqual([]);
  });

  it("finds a cumulative figure that fell, by the newest file of the period whatever the order", async () => {
    const fallen = { "PL1.7.2/numerator": 9_000, "PL1.7.2/denominator": 9_000 };
    const kept = { "moi.xlsx": { entries: fallen, modifiedAt: 2 }, "cu.xlsx": { modifiedAt: 1 } };
    const { form, taken } = halfYear(kept);
    await taken();
    const { findings } = valueOf(await form.actions.check("2024-06-14"));
    expect(findings.filter(({ rule, at }) => rule === "P01" && at.rowId === "PL1.7.2")).not.toEqual([]);
  });

  it("needs forms here to compare with", async () => {
    const { form, taken } = halfYear({ "q1.xlsx": {} });
    form.workbook.sheets = [];
    expect(await taken()).toEqual({ ok: false, error: { kind: "noForms" } });
  });
});
