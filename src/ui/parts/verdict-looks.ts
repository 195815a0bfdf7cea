import type { Verdict } from "../../domain/attain/verdict";

/** Fill and writing. */
export type Look = readonly [string, string];

/** The colour pairs of the sheets; contrast at least 4.5 : 1. */
export const verdictLooks: Readonly<Record<Verdict, Look>> = {
  met: ["#C6EFCE", "#006100"],
  near: ["#FFEB9C", "#7F6000"],
  missed: ["#FFC7CE", "#9C0006"],
  none: ["#EDEDED", "#595959"],
  notArising: ["#EDEDED", "#595959"],
  unpublished: ["#DDEBF7", "#1F4E79"],
};
