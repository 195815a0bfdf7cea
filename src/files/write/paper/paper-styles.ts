import { AlignmentType, LineRuleType, type IStylesOptions } from "docx";

/** Font of every administrative document (NĐ 30/2020, Phụ lục I). */
export const paperFont = "Times New Roman";

/** Half points, as OOXML counts font sizes. */
export const halfPoints = (points: number): number => points * 2;

/** Twentieths of a point, as OOXML counts lengths. */
export const twips = (points: number): number => Math.round(points * 20);

/** Millimetres to twentieths of a point. */
export const millimetres = (length: number): number => Math.round((length / 25.4) * 1440);

/** Text is Vietnamese, so that Word does not underline it; paragraphs stand close unless they say otherwise. */
export const paperStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: paperFont, size: halfPoints(14), language: { value: "vi-VN" } },
      paragraph: {
        alignment: AlignmentType.LEFT,
        spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
      },
    },
  },
};
