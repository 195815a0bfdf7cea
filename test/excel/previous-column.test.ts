import { newSession } from "../../src/app/check-session";
import { createForms } from "../../src/app/create-forms";
import { colourForms } from "../../src/app/colour-forms";
import { readSubmission } from "../../src/domain/form/read-form";
import { blueprintGrid } from "../../src/domain/sheet/blueprint-grid";
import { formRowIndex } from "../../src/domain/sheet/form-layout";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { appOn } from "../support/app";
import { formOf } from "../support/forms";
import { memoryWorkbook } from "../support/memory-workbook";
import { realPlan } from "../support/real-plan";
import { cellAt, put, useWorkbook } from "./open-workbook";

const excel = useWorkbook();
const app = { ...appOn(memoryWorkbook()), workbook: officeWorkbook };
const choice = { unitId: "CCTS", periodId: "H1", asOf: "2024-06-14" };
const entries = { "PL1.2/numerator": 5, "PL1.2/denominator": 6 };
const sheets = formOf("CCTS", entries).map(blueprintGrid);
const past = [readSubmission({ sheets, uses1904: false }, realPlan)];

function sheet() {
  const found = excel().model.findSheet("Phụ lục I");
  if (!found) throw new Error("no form");
  return found;
}

describe("the period before in Excel", () => {
  it("stands as text beside the entry, where results are still computed and coloured", async () => {
    expect(await createForms({ ...choice, past }, app)).toMatchObject({ ok: true });
    const row = formRowIndex.body + 7;
    expect([cellAt(sheet(), "A" + row).value, cellAt(sheet(), "G" + row).value]).toEqual([
      "PL1.2",
      "5/6 (83,33%)",
    ]);
    put(sheet(), `H${row}`, [[9, 10]]);
    await excel().model.settle();
    expect([cellAt(sheet(), `J${row}`).value, cellAt(sheet(), `L${row}`).value]).toEqual([0.9, "▲ Gần đạt"]);
    expect(await colourForms(newSession(app))).toMatchObject({
      ok: true,
      value: { rows: expect.any(Array) },
    });
  });

  it("stays when the form is brought up to date in place", async () => {
    await createForms({ ...choice, past }, app);
    put(sheet(), `H${formRowIndex.body + 7}`, [[9, 10]]);
    const again = await createForms(choice, app);
    expect(again).toMatchObject({ ok: true, value: { isUpdate: true, retired: [] } });
    const shown = ["G7", "G15", "H15", "I15"].map((at) => cellAt(sheet(), at).value);
    expect(shown).toEqual(["Kỳ trước: Quý I", "5/6 (83,33%)", 9, 10]);
  });
});
