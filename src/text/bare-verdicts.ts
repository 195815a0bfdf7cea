import type { Verdict } from "../domain/attain/verdict";

/** Verdicts inside a sentence. */
export const bareVerdicts: Readonly<Record<Verdict, string>> = {
  met: "đã đạt",
  near: "gần đạt",
  missed: "chưa đạt",
  none: "chưa có số liệu",
  notArising: "không phát sinh",
  unpublished: "chưa công bố",
};
