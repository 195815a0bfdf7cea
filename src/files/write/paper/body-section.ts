import {
  AlignmentType,
  Header,
  PageNumber,
  Paragraph,
  TextRun,
  type FileChild,
  type ISectionOptions,
} from "docx";
import type { Paper, PaperBlock } from "../../../domain/report/paper";
import { textWidth } from "../../../domain/sheet/text-measure";
import { footTable, headTable } from "./frame-tables";
import { millimetres, halfPoints, twips } from "./paper-styles";
import { centredParagraph, rule, textParagraph, type TextLook } from "./paragraphs";

/** Millimetres: NĐ 30 allows 20–25 at top and bottom, 30–35 left, 15–20 right. */
export const portraitPage = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 20 } as const;

const text: TextLook = { size: 14 };
const bold: TextLook = { size: 14, isBold: true };
/** Room of a line in points. */
const lineWidth = ((portraitPage.width - portraitPage.left - portraitPage.right) / 25.4) * 72;
const firstLine = millimetres(12.7);

/** The document itself on A4 portrait, numbered in the top margin from its second page on. */
export function bodySection(paper: Paper): ISectionOptions {
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: millimetres(portraitPage.width), height: millimetres(portraitPage.height) },
        margin: pageMargins(portraitPage),
      },
    },
    headers: { default: pageNumberHeader(), first: new Header({ children: [new Paragraph({})] }) },
    children: [
      headTable(paper.head, lineWidth),
      ...titleBlock(paper),
      ...addresseeBlock(paper.addressees),
      ...paper.body.map(blockParagraph),
      new Paragraph({ spacing: { before: twips(12) } }),
      footTable(paper.foot, lineWidth),
    ],
  };
}

/** Margins of a page; its number stands in the middle of the top margin. */
export function pageMargins(page: {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}) {
  const { top, bottom, left, right } = page;
  return {
    ...{ top: millimetres(top), bottom: millimetres(bottom) },
    ...{ left: millimetres(left), right: millimetres(right) },
    ...{ header: millimetres(10), footer: millimetres(10) },
  };
}

/** The page number in Arabic, 14 points, in the middle. */
export function pageNumberHeader(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(14) })],
      }),
    ],
  });
}

function titleBlock({ kind, subject }: Paper): FileChild[] {
  const subjectWidth = Math.min(textWidth(subject, { fontSize: 14, isBold: true }), lineWidth);
  return [
    centredParagraph(kind, bold, { spacing: { before: twips(14) } }),
    centredParagraph(subject, bold),
    rule(subjectWidth / 2.5, lineWidth),
  ];
}

function addresseeBlock({ label, lines }: Paper["addressees"]): FileChild[] {
  const [only, ...more] = lines;
  if (only === undefined) return [];
  if (more.length === 0)
    return [
      centredParagraph(`${label} ${only}.`, text, { spacing: { before: twips(12), after: twips(12) } }),
    ];
  const indent = millimetres(55);
  return [
    textParagraph(label, text, { indent: { left: millimetres(30) }, spacing: { before: twips(12) } }),
    ...lines.map((line, index) => {
      const end = index === lines.length - 1 ? "." : ";";
      return textParagraph(`- ${line}${end}`, text, { indent: { left: indent } });
    }),
    new Paragraph({ spacing: { after: twips(6) } }),
  ];
}

function blockParagraph(block: PaperBlock): Paragraph {
  const spacing = { before: twips(6), line: 276, lineRule: "auto" } as const;
  const options = { alignment: AlignmentType.JUSTIFIED, indent: { firstLine }, spacing };
  if (block.kind === "paragraph") return textParagraph(block.text, text, options);
  return textParagraph(block.text, bold, { ...options, alignment: AlignmentType.LEFT, keepNext: true });
}
