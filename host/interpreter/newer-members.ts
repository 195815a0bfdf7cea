/**
 * Members of the library that are newer than Excel 2021 (ExcelApi 1.14), by the library's own table. It does not look
 * at that table itself: an Excel that is too old answers ApiNotFound, and so does the host.
 */
const NEWER_MEMBERS: Readonly<Record<string, string>> = {
  "Range.getDependents": "1.15",
  "Range.getNumberFormatProperties": "1.15",
  "Range.getSurroundingDataRegion": "1.15",
};

/** Whether this Excel is too old to have heard of the member. */
export function isUnknownTo(apiVersion: string, member: string): boolean {
  const needed = NEWER_MEMBERS[member];
  return needed !== undefined && minor(needed) > minor(apiVersion);
}

function minor(version: string): number {
  return Number(version.split(".")[1] ?? 0);
}
