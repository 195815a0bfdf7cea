import type { WorkbookGrid } from "../../../src/domain/cell-value";
import { nextPlanSheets } from "../../../src/domain/roll-over/next-plan-sheets";
import { readNextPlan } from "../../../src/domain/roll-over/read-next-plan";
import { blueprintGrid } from "../../../src/domain/sheet/blueprint-grid";
import { nextPlanWords as words } from "../../../src/text/roll-over-words";
import { planGrids, withCell } from "../../support/plans/plan-grids";
import { realPlan } from "../../support/real-plan";
import { rolledOver } from "../../support/rolled-plans";

const rolled = rolledOver(realPlan);
const grids = { sheets: nextPlanSheets(rolled, words).map(blueprintGrid), uses1904: false };
const read = (workbook: WorkbookGrid) => readNextPlan(workbook, { words, base: realPlan });

/** One choice of the sheet that says which row follows which. */
function choosing(id: string, choice: string): WorkbookGrid {
  const sheets = grids.sheets.map((sheet) => {
    const at = sheet.rows[0]?.indexOf("next") ?? -1;
    if (at < 0) return sheet;
    const rows = sheet.rows.map((row) =>
      row[0] === id ? row.map((held, index) => (index === at ? choice : held)) : row,
    );
    return { ...sheet, rows };
  });
  return { ...grids, sheets };
}

describe("reading the sheets of a plan taken into the next year", () => {
  it("[Y23] gives the plan with its map, from the plan that is still in force", () => {
    const found = read(grids);
    expect(found.ok && found.value.plan).toEqual(rolled.plan);
  });

  it("[Y24] keeps what was chosen", () => {
    const found = read(choosing("PL1.2", "Không còn"));
    const expected = rolled.idMap.filter(({ from }) => from !== "PL1.2");
    expect(found.ok && found.value.plan.previousIds).toEqual(expected);
  });

  it("[Y24] keeps what the plan knows where no sheet says it", () => {
    const known = { ...realPlan, previousIds: [{ from: "PL1.9", to: "PL1.2" }] };
    const found = readNextPlan(planGrids(known), { words, base: known });
    expect(found.ok && found.value.plan).toEqual(known);
  });

  it("[Y23] tells what is wrong with the plan, then what is wrong with the map", () => {
    const wrongPlan = read(withCell(choosing("PL1.2", "9.9"), ["appendix1", "PL1.2", "name"], null));
    expect(wrongPlan).toMatchObject({ ok: false, error: { sheets: [{ problem: "blankName" }], ids: [] } });
    const wrongMap = read(choosing("PL1.2", "9.9"));
    expect(wrongMap).toMatchObject({ ok: false, error: { sheets: [], ids: [{ problem: "unknownRow" }] } });
  });
});
