const vietnamese = /[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]/;

/** Whether Vietnamese stands in an English text other than as a name in quotes, which is what the workbook shows. */
export function hasVietnamese(text: string): boolean {
  return vietnamese.test(text.normalize("NFC").replace(/“[^”]*”/g, ""));
}
