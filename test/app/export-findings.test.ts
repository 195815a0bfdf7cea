import { asOf, fullForm, typeInto, valueOf } from "../support/full-form";

describe("exporting what was found", () => {
  it("draws one line a finding with a link to its cell, shows the sheet, in 3 round trips", async () => {
    const form = fullForm("CCTS");
    typeInto(form.workbook, "PL1.7.2/numerator", "85%");
    const report = valueOf(await form.actions.check(asOf));
    const before = form.workbook.trips;
    valueOf(await form.actions.exportFindings(report));
    expect(form.workbook.trips - before).toBe(3);
    const drawing = form.workbook.drawn.at(-1)?.[0];
    expect(drawing).toMatchObject({
      replaces: null,
      blueprint: { name: "Kết quả kiểm tra", isProtected: false },
    });
    const place = drawing?.blueprint.cells.flat().filter(({ value }) => value.kind === "formula");
    const { at } = report.findings[0] ?? { at: { cell: "" } };
    expect(place?.map(({ value }) => value)).toEqual([
      { kind: "formula", formula: `=HYPERLINK("#'Phụ lục I'!${at.cell}","Phụ lục I, ô ${at.cell}")` },
    ]);
  });

  it("redraws its own sheet in place, the old lines emptied", async () => {
    const form = fullForm("CCTS");
    typeInto(form.workbook, "PL1.7.2/numerator", "85%");
    await form.actions.exportFindings(valueOf(await form.actions.check(asOf)));
    typeInto(form.workbook, "PL1.7.2/numerator", 1);
    await form.actions.exportFindings(valueOf(await form.actions.check(asOf)));
    expect(form.workbook.drawn.at(-1)?.[0]?.replaces).toMatchObject({
      name: "Kết quả kiểm tra",
      clears: { top: 0 },
    });
    expect(form.workbook.sheets.filter(({ name }) => name === "Kết quả kiểm tra")).toHaveLength(1);
  });

  it("leaves a sheet of that name that is not ours alone", async () => {
    const form = fullForm("CCTS");
    const report = valueOf(await form.actions.check(asOf));
    form.workbook.sheets = [...form.workbook.sheets, { name: "Kết quả kiểm tra", rows: [["của tôi"]] }];
    expect(await form.actions.exportFindings(report)).toMatchObject({
      ok: false,
      error: { kind: "sheetTaken" },
    });
  });
});
