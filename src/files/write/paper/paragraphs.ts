import { AlignmentType, Paragraph, TextRun, type IParagraphOptions } from "docx";
import { halfPoints, twips } from "./paper-styles";

export interface TextLook {
  /** Points. */
  readonly size: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  /** "#RRGGBB"; black when not given. */
  readonly color?: string;
}

/** A paragraph of one look; "\n" breaks the line. */
export function textParagraph(text: string, look: TextLook, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: textRuns(text, look) });
}

/** A paragraph in the middle. */
export function centredParagraph(text: string, look: TextLook, options: IParagraphOptions = {}): Paragraph {
  return textParagraph(text, look, { alignment: AlignmentType.CENTER, ...options });
}

function textRuns(text: string, { size, isBold, isItalic, color }: TextLook): TextRun[] {
  return text.split("\n").map(
    (line, index) =>
      new TextRun({
        ...{ text: line, size: halfPoints(size), bold: isBold === true, italics: isItalic === true },
        ...(index > 0 && { break: 1 }),
        ...(color !== undefined && { color: color.replace("#", "") }),
      }),
  );
}

/** A solid rule in the middle as long as `length` points of `room`: the lower border of an almost flat paragraph. */
export function rule(length: number, room: number): Paragraph {
  const side = twips(Math.max(0, (room - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    spacing: { before: 0, after: twips(4), line: 40, lineRule: "exact" },
    border: { bottom: { style: "single", size: 6, space: 1, color: "000000" } },
    children: [new TextRun({ text: "", size: 2 })],
  });
}
