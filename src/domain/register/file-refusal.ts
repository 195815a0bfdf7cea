/** Why a returned file is not read at all. */
export const fileRefusals = [
  "empty",
  "tooLarge",
  "notXlsx",
  "oldXls",
  "xlsb",
  "csv",
  "passwordProtected",
  "damaged",
  "unsafe",
  "noWorkbook",
] as const;

/** One of `fileRefusals`. */
export type FileRefusal = (typeof fileRefusals)[number];
