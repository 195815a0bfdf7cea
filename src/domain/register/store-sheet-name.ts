/** Name of the veryHidden sheet that keeps the register (N12). */
export const storeSheetName = "_cchc_register";
