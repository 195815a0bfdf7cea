import type { LiveReport } from "../../src/app/check-actions";
import { asOf, briefOf, cellOf, fullForm, typeInto, valueOf, type FullForm } from "../support/full-form";

const count = "PL1.7.2/numerator";
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

async function watching(form: FullForm = fullForm("CCTS")) {
  const told: LiveReport[] = [];
  const stop = valueOf(
    await form.actions.watch(
      () => asOf,
      (result) => told.push(valueOf(result)),
    ),
  );
  const edit = async (
    key: string,
    value: string | number | null,
    address = cellOf(form.workbook, key).cell,
  ) => {
    typeInto(form.workbook, key, value);
    form.workbook.tell([{ sheet: cellOf(form.workbook, key).sheet, address }]);
    await settled();
  };
  return { form, told, stop, edit };
}

describe("checking rows as they are edited", () => {
  it("tells what is wrong in the row just edited, in 1 round trip", async () => {
    const { form, told, edit } = await watching();
    const before = form.workbook.trips;
    await edit(count, "85%");
    expect(form.workbook.trips - before).toBe(1);
    expect(told.map(({ rows }) => rows)).toEqual([["PL1.7.2"]]);
    expect(told.map(briefOf)).toEqual([[`V03 ${cellOf(form.workbook, count).cell}`]]);
    expect(told[0]?.check.findings).toHaveLength(1);
  });

  it("does not tell what is still empty, nor what is wrong elsewhere", async () => {
    const { told, edit, form } = await watching();
    typeInto(form.workbook, "PL1.7.1/numerator", "85%");
    await edit(count, null);
    expect(told.map(({ findings }) => findings)).toEqual([[]]);
    expect(briefOf(told[0]?.check ?? { findings: [] })).toHaveLength(2);
  });

  it("takes an area, whole columns and whole rows", async () => {
    const { told, edit, form } = await watching();
    await edit(count, "85%", "G:G");
    expect(told[0]?.rows.length).toBeGreaterThan(20);
    const row = cellOf(form.workbook, count).cell.slice(1);
    await edit(count, "86%", `${row}:${row}`);
    expect(told[1]?.rows).toEqual(["PL1.7.2"]);
  });

  it("passes over sheets that are not ours, looking at a new one once", async () => {
    const { told, form } = await watching();
    form.workbook.sheets = [...form.workbook.sheets, { name: "Nháp", rows: [["x"]] }];
    const before = form.workbook.trips;
    form.workbook.tell([{ sheet: "Nháp", address: "A1" }]);
    await settled();
    form.workbook.tell([{ sheet: "Nháp", address: "A2" }]);
    await settled();
    expect(form.workbook.trips - before).toBe(2);
    expect(told).toEqual([]);
  });

  it("knows a form sheet again after its tab was renamed", async () => {
    const { told, edit, form } = await watching();
    form.workbook.sheets = form.workbook.sheets.map((sheet) =>
      sheet.name === "Phụ lục I" ? { ...sheet, name: "PL1" } : sheet,
    );
    await edit(count, "85%");
    expect(told).toHaveLength(1);
  });

  it("says nothing more once it is stopped", async () => {
    const { told, edit, stop } = await watching();
    await stop();
    await edit(count, "85%");
    expect(told).toEqual([]);
  });

  it("passes on what Excel refuses", async () => {
    const form = fullForm("CCTS");
    const error = { kind: "excel", code: "GenericException", sheet: null, statement: null } as const;
    Object.assign(form.workbook.edits, { watch: async () => ({ ok: false, error }) });
    expect(
      await form.actions.watch(
        () => asOf,
        () => undefined,
      ),
    ).toEqual({ ok: false, error });
  });
});
