/** Why a returned file is not read at all. */
export type FileRefusal =
  | "empty"
  | "tooLarge"
  | "notXlsx"
  | "oldXls"
  | "xlsb"
  | "csv"
  | "passwordProtected"
  | "damaged"
  | "unsafe"
  | "noWorkbook";
