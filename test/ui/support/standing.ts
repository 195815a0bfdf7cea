import type { Standing } from "../../../src/domain/attain/standing";

/** A row that has met its target of 80 %, with changes. */
export const standing = (changes: Partial<Standing>): Standing => ({
  rowId: "PL1.2",
  verdict: "met",
  ratio: { numerator: 90, denominator: 100 },
  percent: 80,
  nearPercent: 90,
  difference: 10,
  needed: 0,
  neededIfAllNew: 0,
  numeratorText: "Số hồ sơ trực tuyến",
  denominatorText: "Tổng số hồ sơ",
  ...changes,
});
