import { stateColours } from "../../src/domain/sheet/state-colours";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { areaAt, useWorkbook } from "./open-workbook";
import { roundTrips } from "./support";

const excel = useWorkbook();
const sheet1 = () => excel().model.getActiveSheet();
const state = { top: 13, left: 10, bottom: 20, right: 10 };
const row = { top: 13, left: 1, bottom: 20, right: 10 };
const formats = [...stateColours(state, 10), ...stateColours(row, 10)];
const formulas = () =>
  sheet1()
    .getConditionalFormats()
    .map(({ formula }) => formula);
const ours = formats.map(({ formula }) => formula);

/** An officer's own format on some cells. */
function addForeign(formula: string, address = "B14:K21"): void {
  const areas = [areaAt(address)];
  sheet1().addConditionalFormat({ areas, formula, paint: { fillColor: "#FFFF00" }, stopIfTrue: false });
}

async function recolour(areLaid: boolean, isProtected = false): Promise<void> {
  const result = await officeWorkbook.recolour([{ sheet: "Sheet1", isProtected, formats, areLaid }]);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
}

const foreign = ["=$K14>5", '=LEFT($K14,2)="✔ "', '=LEFT($K14,1)="x"', '=AND(LEFT($K14,1)="✔",TRUE)'];

describe("Colours of attainment", () => {
  it("are laid and removed in 2 round trips; the officer's own formats stay with their areas", async () => {
    for (const formula of foreign) addForeign(formula);
    expect(await roundTrips(excel(), () => recolour(true))).toBe(2);
    expect(formulas().sort()).toEqual([...ours, ...foreign].sort());
    expect(await roundTrips(excel(), () => recolour(false))).toBe(2);
    expect(formulas().sort()).toEqual([...foreign].sort());
    for (const { areas } of sheet1().getConditionalFormats()) expect(areas).toEqual([areaAt("B14:K21")]);
  });

  it("are laid once however often, also where a paste moved or split them", async () => {
    await recolour(true);
    addForeign('=LEFT($K17,1)="✖"', "K17");
    addForeign('=LEFT(K15,1)="…"', "K15:K16");
    await recolour(true);
    expect(formulas().sort()).toEqual([...ours].sort());
  });

  it("of other cells of the sheet are not looked at", async () => {
    addForeign('=LEFT($K40,1)="✔"', "K40");
    await recolour(false);
    expect(formulas()).toEqual(['=LEFT($K40,1)="✔"']);
  });

  it("are laid on a protected sheet, which is protected again", async () => {
    await excel().Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Sheet1").protection.protect();
      await context.sync();
    });
    expect(await roundTrips(excel(), () => recolour(true, true))).toBe(2);
    expect(formulas()).toHaveLength(ours.length);
    expect(sheet1().protection).toBeDefined();
  });

  it.each([1, 2])("stay as they are when request %d fails", async (number) => {
    await recolour(true);
    const before = formulas();
    excel().counters.reset();
    excel().switches.failAtBatch = { number };
    const again = await officeWorkbook.recolour([
      { sheet: "Sheet1", isProtected: false, formats, areLaid: false },
    ]);
    expect(again).toMatchObject({ ok: false, error: { code: "GeneralException" } });
    expect(formulas()).toEqual(before);
  });
});
