import type { DocumentWords } from "../domain/report/document-words";
import { officialDate } from "./official-date";

/** Fixed words of an administrative document by Nghị định 30/2020/NĐ-CP, Phụ lục I. */
export const documentWords: DocumentWords = {
  country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  number: (number, { docSymbol }) => `Số: ${number === null ? "       " : padded(number)}/BC-${docSymbol}`,
  placeAndDate: (place, signedOn, year) =>
    signedOn === null ? `${place}, ngày      tháng      năm ${year}` : `${place}, ${officialDate(signedOn)}`,
  recipientsLabel: "Nơi nhận:",
  asAbove: "Như trên;",
};

/** Numbers below 10 are written with a leading 0. */
function padded(number: string): string {
  return /^\d$/.test(number) ? `0${number}` : number;
}
