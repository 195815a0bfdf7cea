/** Rows of the sheet of settings that are said once. */
export const planSettingKeys = [
  ...(["year", "title", "nearPercent", "monthDay", "graceDays"] as const),
  ...(["heading1", "titleLines1", "reference1"] as const),
  ...(["header1.ordinal", "header1.name", "header1.target"] as const),
  ...(["header1.responsibility", "header1.monitoring", "header1.executing"] as const),
  ...(["heading2", "titleLines2", "reference2"] as const),
  ...(["header2.0", "header2.1", "header2.2", "header2.3", "header2.4", "header2.5"] as const),
] as const;

/** Rows that may change within the year; the day from which they do stands first. */
export const agencySettingKeys = [
  ...(["agencyFrom", "name", "parent", "place", "docSymbol"] as const),
  ...(["signTitle", "signer", "reportsTo", "recipients", "preparedBy"] as const),
] as const;

export type PlanSettingKey = (typeof planSettingKeys)[number];
export type AgencySettingKey = (typeof agencySettingKeys)[number];
export type SettingKey = PlanSettingKey | AgencySettingKey;
