import { openExcel } from "../../host/node/open-excel";
import { rollOverPlan } from "../../src/app/roll-over-plan";
import { readNextPlan } from "../../src/domain/roll-over/read-next-plan";
import { periodsSheetName } from "../../src/domain/report/periods-store";
import { officeJournal } from "../../src/excel/office-journal";
import { officeWorkbook } from "../../src/excel/office-workbook";
import { nextPlanWords as words } from "../../src/text/roll-over-words";
import { realPlan } from "../support/real-plan";
import { rolledOver } from "../support/rolled-plans";
import { roundTrips } from "./support";

const app = { plan: realPlan, workbook: officeWorkbook, periods: officeJournal(periodsSheetName) };

async function readBack(): Promise<unknown> {
  const grids = await officeWorkbook.read();
  if (!grids.ok) throw new Error(grids.error.code);
  const read = readNextPlan(grids.value, { words, base: realPlan });
  return read.ok ? read.value.plan : read.error;
}

describe("the plan of the next year in Excel", () => {
  let close = (): void => undefined;
  afterEach(() => close());

  it("is drawn in 4 round trips and read back, also when it is drawn again", async () => {
    const excel = await openExcel();
    const restore = excel.useAsGlobals();
    close = () => {
      restore();
      excel.close();
    };
    const draw = (replaces: boolean) => async (): Promise<void> => {
      const drawn = await rollOverPlan({ words, replaces }, app);
      expect(drawn.ok ? null : drawn.error).toBeNull();
    };
    expect(await roundTrips(excel, draw(false))).toBe(4);
    expect(await readBack()).toEqual(rolledOver(realPlan).plan);
    expect(await roundTrips(excel, draw(true))).toBe(4);
    expect(await readBack()).toEqual(rolledOver(realPlan).plan);
  });
});
