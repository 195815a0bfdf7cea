import type { FileFailure } from "../../app/ports";

/** Why a returned file was not read and what to ask of the unit, by `FileFailure.code`. */
export const fileReasons: Readonly<Record<FileFailure["code"], string>> = {
  empty: "The file is empty. Ask the unit to send it again.",
  tooLarge:
    "The file is too large for a form. Ask the unit to remove pictures and extra sheets and send it again.",
  notXlsx: "The file is not an Excel workbook (.xlsx). Ask the unit to send the form itself.",
  oldXls:
    "The file is in the old Excel format (.xls). Open it in Excel, save it as .xlsx, then choose it again.",
  xlsb: "The file is in the .xlsb format. Open it in Excel, save it as .xlsx, then choose it again.",
  csv: "The file contains text only (.csv) and is not a form. Ask the unit to send the form as .xlsx.",
  passwordProtected:
    "The file needs a password to open. Open it in Excel, remove the password, save it, then choose it again.",
  damaged: "The file is damaged and cannot be opened. Ask the unit to send it again.",
  unsafe:
    "The file is built in an unusual way and was not opened, for safety. Ask the unit to send the original file.",
  noWorkbook: "The file contains no worksheets. Ask the unit to send the right form again.",
};
