/** An administrative document (văn bản hành chính) as pure data, in the parts of NĐ 30/2020; the file writer lays it out. */
export interface Paper {
  /** Document properties: title and who made it, as the office's name. */
  readonly title: string;
  readonly author: string;
  readonly head: PaperHead;
  /** "BÁO CÁO". */
  readonly kind: string;
  /** Trích yếu. */
  readonly subject: string;
  /** "Kính gửi:" and the receivers; no receiver leaves it out. */
  readonly addressees: { readonly label: string; readonly lines: readonly string[] };
  readonly body: readonly PaperBlock[];
  readonly foot: PaperFoot;
  /** On landscape pages of their own, each numbered from 1. */
  readonly appendices: readonly PaperAppendix[];
}

export interface PaperHead {
  readonly parent: string;
  readonly agency: string;
  /** "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM". */
  readonly country: string;
  /** "Độc lập - Tự do - Hạnh phúc". */
  readonly motto: string;
  /** "Số: 05/BC-SNN". */
  readonly number: string;
  /** "Bình Định, ngày 05 tháng 01 năm 2024". */
  readonly placeAndDate: string;
}

export interface PaperFoot {
  /** "Nơi nhận:". */
  readonly recipientsLabel: string;
  readonly recipients: readonly string[];
  readonly signTitles: readonly string[];
  readonly signer: string;
}

export type PaperBlock =
  | { readonly kind: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string };

export interface PaperAppendix {
  /** "Phụ lục I". */
  readonly label: string;
  readonly title: string;
  /** "(Kèm theo Báo cáo số …)". */
  readonly reference: string;
  /** Lines over the table: who has not reported, what the signs mean. */
  readonly notes: readonly string[];
  readonly table: PaperTable;
}

export interface PaperTable {
  readonly columns: readonly PaperColumn[];
  readonly rows: readonly (readonly PaperCell[])[];
}

export interface PaperColumn {
  readonly heading: string;
  /** Share of the table's width, any unit. */
  readonly width: number;
}

export interface PaperCell {
  /** Lines end with "\n". */
  readonly text: string;
  readonly align: "left" | "center" | "right" | "justify";
  readonly isBold: boolean;
  /** "#RRGGBB"; null is none. */
  readonly fill: string | null;
  readonly fontColor: string;
}
