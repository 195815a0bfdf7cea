import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
} from "docx";
import type { PaperFoot, PaperHead } from "../../../domain/report/paper";
import { textWidth } from "../../../domain/sheet/text-measure";
import { twips } from "./paper-styles";
import { centredParagraph, rule, textParagraph, type TextLook } from "./paragraphs";

const none = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
const noBorders = {
  ...{ top: none, bottom: none, left: none, right: none },
  ...{ insideHorizontal: none, insideVertical: none },
};
const noCellBorders = { top: none, bottom: none, left: none, right: none };
/** Points of the blank edge of a cell, both sides together. */
const cellEdges = 4;

/** Agency block on the left, Quốc hiệu and tiêu ngữ on the right, number and day below; no lines but the two rules. */
export function headTable(head: PaperHead, width: number): Table {
  const left = width * 0.41;
  const right = width - left;
  const agency = fitted(head.agency, { size: 13, isBold: true }, left);
  const motto: TextLook = { size: 13, isBold: true };
  const mottoWidth = textWidth(head.motto, { fontSize: 13, isBold: true });
  return twoColumns(
    [left, right],
    [
      [
        [
          centredParagraph(head.parent, fitted(head.parent, { size: 13 }, left)),
          centredParagraph(head.agency, agency),
          rule(
            Math.min(textWidth(head.agency, { fontSize: 13, isBold: true }), left) / 2.5,
            left - cellEdges,
          ),
        ],
        [
          centredParagraph(head.country, fitted(head.country, { size: 13, isBold: true }, right)),
          centredParagraph(head.motto, motto),
          rule(mottoWidth, right - cellEdges),
        ],
      ],
      [
        [centredParagraph(head.number, { size: 13 })],
        [centredParagraph(head.placeAndDate, { size: 13, isItalic: true })],
      ],
    ],
  );
}

/** Nơi nhận on the left, who signs on the right with room for signature and seal; kept on one page. */
export function footTable(foot: PaperFoot, width: number): Table {
  const left = width * 0.5;
  const recipients =
    foot.recipients.length === 0
      ? [new Paragraph({})]
      : [
          textParagraph(foot.recipientsLabel, { size: 12, isBold: true, isItalic: true }),
          ...foot.recipients.map((recipient) => textParagraph(`- ${recipient}`, { size: 11 })),
        ];
  const bold: TextLook = { size: 14, isBold: true };
  return twoColumns(
    [left, width - left],
    [
      [
        recipients,
        [
          ...foot.signTitles.map((title) => centredParagraph(title, bold, { keepNext: true })),
          new Paragraph({ spacing: { before: twips(70) }, keepNext: true }),
          centredParagraph(foot.signer, bold),
        ],
      ],
    ],
  );
}

/** A point less where a name would not fit on its line otherwise; NĐ 30 allows 12. */
function fitted(text: string, look: TextLook, room: number): TextLook {
  const isTooWide = textWidth(text, { fontSize: look.size, isBold: look.isBold === true }) > room - cellEdges;
  return isTooWide ? { ...look, size: look.size - 1 } : look;
}

function twoColumns(widths: readonly number[], rows: readonly (readonly FileChild[][])[]): Table {
  const columnWidths = widths.map(twips);
  return new Table({
    ...{ columnWidths, layout: TableLayoutType.FIXED, borders: noBorders },
    width: { size: columnWidths.reduce((total, width) => total + width, 0), type: WidthType.DXA },
    margins: { left: twips(cellEdges / 2), right: twips(cellEdges / 2) },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                ...{ children: children as Paragraph[], borders: noCellBorders },
                width: { size: columnWidths[index] ?? 0, type: WidthType.DXA },
              }),
          ),
        }),
    ),
  });
}
