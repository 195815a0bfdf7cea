import {
  AlignmentType,
  BorderStyle,
  Header,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
  type ISectionOptions,
} from "docx";
import type { PaperAppendix, PaperCell, PaperTable } from "../../../domain/report/paper";
import { pageMargins, pageNumberHeader } from "./body-section";
import { millimetres, twips } from "./paper-styles";
import { centredParagraph, textParagraph } from "./paragraphs";

/** Millimetres, as the page lies. */
export const landscapePage = {
  ...{ width: 297, height: 210, top: 20, bottom: 20, left: 20, right: 15 },
} as const;

const tableWidth = millimetres(landscapePage.width - landscapePage.left - landscapePage.right);
const tableSize = 10;
const edge = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const edges = { top: edge, bottom: edge, left: edge, right: edge };

/** An appendix on landscape pages, numbered from 1 apart from the document (NĐ 30), its header row repeated on each. */
export function appendixSection(appendix: PaperAppendix): ISectionOptions {
  const { label, title, reference, notes, table } = appendix;
  return {
    properties: {
      titlePage: true,
      page: {
        size: {
          // docx turns the sides for landscape itself
          ...{ width: millimetres(landscapePage.height), height: millimetres(landscapePage.width) },
          orientation: PageOrientation.LANDSCAPE,
        },
        margin: pageMargins(landscapePage),
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: pageNumberHeader(), first: new Header({ children: [new Paragraph({})] }) },
    children: [
      centredParagraph(label, { size: 14, isBold: true }),
      ...(title === "" ? [] : [centredParagraph(title, { size: 14, isBold: true })]),
      centredParagraph(reference, { size: 14, isItalic: true }, { spacing: { after: twips(6) } }),
      ...notes.map((note) => textParagraph(note, { size: 12 }, { spacing: { after: twips(3) } })),
      ...(table.rows.length === 0 ? [] : [appendixTable(table)]),
    ],
  };
}

function appendixTable({ columns, rows }: PaperTable): Table {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((width / total) * tableWidth));
  const heading = columns.map(({ heading: text }): PaperCell => ({
    ...{ text, align: "center", isBold: true, fill: "#D9E2F3", fontColor: "#000000" },
  }));
  return new Table({
    ...{ columnWidths: widths, layout: TableLayoutType.FIXED },
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    margins: { left: twips(2.5), right: twips(2.5), top: twips(1), bottom: twips(1) },
    rows: [tableRow(heading, widths, true), ...rows.map((row) => tableRow(row, widths, false))],
  });
}

/** A row is not broken over pages unless a cell is longer than a page would be. */
function tableRow(cells: readonly PaperCell[], widths: readonly number[], isHeader: boolean): TableRow {
  const isLong = cells.some(({ text }) => text.length > longestUnbroken);
  return new TableRow({
    ...{ tableHeader: isHeader, cantSplit: !isLong },
    children: cells.map((cell, index) => tableCell(cell, widths[index] ?? 0, isHeading(cells))),
  });
}

const longestUnbroken = 800;

/** A heading of a group never stands alone at the end of a page. */
function isHeading(cells: readonly PaperCell[]): boolean {
  return cells.slice(2).every(({ text }) => text === "");
}

function tableCell(cell: PaperCell, width: number, keepNext: boolean): TableCell {
  const { text, align, isBold, fill, fontColor } = cell;
  const look = { size: tableSize, isBold, color: fontColor };
  return new TableCell({
    ...{ borders: edges, verticalAlign: VerticalAlign.CENTER, width: { size: width, type: WidthType.DXA } },
    ...(fill !== null && {
      shading: { type: ShadingType.CLEAR, color: "auto", fill: fill.replace("#", "") },
    }),
    children: [textParagraph(text, look, { alignment: alignments[align], keepNext })],
  });
}

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const;
