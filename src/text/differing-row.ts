import type { NamedRow } from "../domain/plan/compare-plans";
import { quoted } from "./quoting";

/** How a sentence names a row that differs: “7.2”, “nhiệm vụ 12”, “nhóm nhiệm vụ IV”; a row without a number by its name. */
export function differingRow({ appendix, ordinal, name }: NamedRow): string {
  if (ordinal === "") return quoted(name.replace(/^- /, ""));
  if (appendix === "appendix1") return ordinal;
  return /^[IVXLC]+$/.test(ordinal) ? `nhóm nhiệm vụ ${ordinal}` : `nhiệm vụ ${ordinal}`;
}
