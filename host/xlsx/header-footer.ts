import type { HeaderFooter } from "exceljs";
import type { HeaderFooterPart, PageLayout } from "../model/page-layout";

type Texts = PageLayout["headersFooters"];

/** A file's "&Lleft&Ccentre&Rright" → six texts. */
export function readHeaderFooter(file: Partial<HeaderFooter> | undefined): Texts {
  const header = split(file?.oddHeader ?? "");
  const footer = split(file?.oddFooter ?? "");
  return {
    leftHeader: header.L,
    centerHeader: header.C,
    rightHeader: header.R,
    leftFooter: footer.L,
    centerFooter: footer.C,
    rightFooter: footer.R,
  };
}

/** Six texts → a file's two; a side without text is left out. */
export function writeHeaderFooter(texts: Texts): Partial<HeaderFooter> {
  const join = (left: HeaderFooterPart, center: HeaderFooterPart, right: HeaderFooterPart): string =>
    [
      ["&L", texts[left]],
      ["&C", texts[center]],
      ["&R", texts[right]],
    ]
      .map(([sign, text]) => (text ? `${sign}${text}` : ""))
      .join("");
  return {
    oddHeader: join("leftHeader", "centerHeader", "rightHeader"),
    oddFooter: join("leftFooter", "centerFooter", "rightFooter"),
  };
}

/** What stands before the first sign belongs to the centre; "&&" is a printed ampersand. */
function split(text: string): Record<"L" | "C" | "R", string> {
  const parts = { L: "", C: "", R: "" };
  let side: keyof typeof parts = "C";
  for (const piece of text.match(/&&|&[LCR]|[^&]+|&/g) ?? []) {
    const [, sign] = /^&([LCR])$/.exec(piece) ?? [];
    if (sign === "L" || sign === "C" || sign === "R") side = sign;
    else parts[side] += piece;
  }
  return parts;
}
