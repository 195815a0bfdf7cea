import { standingText } from "../../../src/text/en/standing-text";
import { standing } from "../../ui/support/standing";
import { hasVietnamese } from "./vietnamese-letters";

const missed = standing({
  verdict: "missed",
  ratio: { numerator: 1020, denominator: 2000 },
  percent: 97.5,
  needed: 930,
  neededIfAllNew: 37_200,
});

describe("why a result is what it is, in English", () => {
  it.each([
    [
      "above the target",
      standing({}),
      "Result 90% · target 80%",
      "90/100 = 90%, 10 percentage points above the target of 80%.",
    ],
    [
      "one point above",
      standing({ ratio: { numerator: 81, denominator: 100 } }),
      "Result 81% · target 80%",
      "81/100 = 81%, 1 percentage point above the target of 80%.",
    ],
    [
      "at the target",
      standing({ ratio: { numerator: 80, denominator: 100 } }),
      "Result 80% · target 80%",
      "80/100 = 80%, equal to the target of 80%.",
    ],
    [
      "below it",
      missed,
      "Result 51% · target 97.5%",
      "1,020/2,000 = 51%, 46.5 percentage points below the target of 97.5%; not met, as it is only 52.3% of the target, below 90%.",
    ],
    [
      "near it",
      standing({ verdict: "near", ratio: { numerator: 75, denominator: 100 } }),
      "Result 75% · target 80%",
      "75/100 = 75%, 5 percentage points below the target of 80%; nearly met, as it is 93.8% of the target, at least 90%.",
    ],
    [
      "without figures",
      standing({ verdict: "none", ratio: null }),
      "Target 80%",
      "There are not enough valid figures to compare with the target of 80%.",
    ],
    [
      "without cases",
      standing({ verdict: "notArising", ratio: { numerator: 0, denominator: 0 } }),
      "Target 80%",
      "There were no cases (0/0), so it is not compared with the target of 80%.",
    ],
  ])("%s", (_, row, result, reason) => {
    expect(standingText.result(row)).toBe(result);
    expect(standingText.reason(row)).toBe(reason);
  });

  it("says how much is wanting, the plan's own words in quotes, and nothing once the target is reached", () => {
    expect(standingText.need(missed)).toBe(
      "930 more in the numerator (“Số hồ sơ trực tuyến”) would reach 97.5% with the denominator unchanged; if every further case counts in both numerator and denominator, 37,200 more would.",
    );
    expect(standingText.need(standing({ needed: 5, neededIfAllNew: null }))).toMatch(/unchanged\.$/);
    expect(standingText.need(standing({ needed: 0 }))).toBeNull();
    expect(standingText.need(standing({ needed: null }))).toBeNull();
    expect(hasVietnamese(standingText.need(missed) ?? "")).toBe(false);
  });
});
