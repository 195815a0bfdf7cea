import type { CalendarDate } from "../calendar-date";
import type { Agency, Period, Plan } from "../plan/plan";
import type { Signing } from "./report";

/** The fixed words of an administrative document (NĐ 30/2020/NĐ-CP, Phụ lục I); `src/text` supplies them. */
export interface DocumentWords {
  readonly country: string;
  readonly motto: string;
  /** "Số: 05/BC-SNN"; room for the number while it is not given. */
  readonly number: (number: string | null, agency: Agency) => string;
  /** "Bình Định, ngày 05 tháng 01 năm 2024"; room for day and month while the day is not given. */
  readonly placeAndDate: (place: string, signedOn: CalendarDate | null, year: number) => string;
  /** Tên loại: "BÁO CÁO". */
  readonly kind: string;
  /** Trích yếu. */
  readonly subject: (plan: Plan, period: Period) => string;
  readonly addresseesLabel: string;
  readonly appendixTitles: { readonly appendix1: string; readonly appendix2: string };
  /** "(Kèm theo Báo cáo số … ngày … của …)" under the title of an appendix. */
  readonly attached: (signing: Pick<Signing, "number" | "signedOn">, agency: Agency) => string;
  /** Over a table; the day as dd/mm/yyyy. */
  readonly figuresUntil: (cutoff: string) => string;
  /** Name of the file, without its ending. */
  readonly fileName: (kind: "paper" | "workbook", plan: Plan, period: Period) => string;
  readonly recipientsLabel: string;
  /** First receiver of a document that is sent to somebody ("Kính gửi"). */
  readonly asAbove: string;
}
