/** Stable key of a row of an appendix, as in the plan: "PL1.7.3a", "PL2.12". Never changes within a year. */
export type RowId = string;
export type UnitId = string;
export type PeriodId = string;
