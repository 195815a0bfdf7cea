import { carriedFigures } from "../../../src/domain/report/carried-figures";
import { periodFigures, type PeriodFigures } from "../../../src/domain/report/period-figures";
import { earlierPeriods, emptyPeriods } from "../../../src/domain/report/periods-book";
import type { Plan } from "../../../src/domain/plan/plan";
import { flawlessA } from "../fixtures/form-grid";
import { smallPlan } from "../fixtures/small-plan";
import { summaryOf } from "../sheet/drawn-summary";

const lastYear: PeriodFigures = {
  ...periodFigures(smallPlan, summaryOf({ A: flawlessA }).consolidation),
  ...{ planId: "TEST-2023", year: 2023 },
};
const idsOf = ({ indicators, tasks }: PeriodFigures) => [...indicators, ...tasks].map(({ id }) => id);

describe("figures of last year under this year's ids", () => {
  it("[Y24] keep their ids where no row was moved", () => {
    expect(carriedFigures(lastYear, [])).toEqual(lastYear);
  });

  it("[Y24] take the ids of the rows that follow, figures as they were, and lose rows that nothing follows", () => {
    const carried = carriedFigures(lastYear, [
      { from: "P1.2", to: "P1.7" },
      { from: "P2.1", to: "P2.3" },
    ]);
    expect(idsOf(carried)).toEqual(["P1.7", "P2.3"]);
    const [before] = lastYear.indicators.filter(({ id }) => id === "P1.2");
    expect(carried.indicators).toEqual([{ ...before, id: "P1.7" }]);
  });

  const lastYearOf = (plan: Plan) =>
    earlierPeriods({ ...emptyPeriods, figures: [lastYear] }, plan, lastYear.periodId).lastYear;

  it("[Y24] [L02] stand beside this year's under the ids of the plan in force", () => {
    const moved = { ...smallPlan, previousIds: [{ from: "P1.2", to: "P1.3" }] };
    expect(lastYearOf(smallPlan)).toEqual(lastYear);
    expect(lastYearOf(moved)?.indicators.map(({ id }) => id)).toEqual(["P1.3"]);
  });

  it("[Y24] are found when the document symbol changed since", () => {
    const renamed = { ...smallPlan, id: "NEW-2024" };
    expect(lastYearOf(renamed)).toBeNull();
    expect(lastYearOf({ ...renamed, previousPlanId: "TEST-2023" })).toEqual(lastYear);
  });
});
