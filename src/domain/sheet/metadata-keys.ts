import { metadataSheetName } from "../form/columns";

/** Keys of `_cchc` in the order in which a form of ours holds them, from A1 down. */
export const metadataKeys = [
  "format",
  "planId",
  "planYear",
  "planFingerprint",
  "unitId",
  "periodId",
  "appVersion",
  "createdAt",
  "cutoffDate",
  "nearPercent",
  "planVersion",
] as const;

export type MetadataKey = (typeof metadataKeys)[number];

/** Where the value of a key stands, as formulas of the form refer to it: "_cchc!$B$10". */
export function metadataReference(key: MetadataKey): string {
  return `${metadataSheetName}!$B$${metadataKeys.indexOf(key) + 1}`;
}
