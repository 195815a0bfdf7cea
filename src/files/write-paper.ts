import { Document, Packer } from "docx";
import type { Paper } from "../domain/report/paper";
import { appendixSection } from "./write/paper/appendix-section";
import { bodySection } from "./write/paper/body-section";
import { paperStyles } from "./write/paper/paper-styles";
import { plainPaper } from "./write/paper/plain-text";
import { repack } from "./write/repack";

/** Writes a document by NĐ 30/2020 into a .docx: the body on A4 portrait, each appendix on landscape pages of its own. The same document gives the same bytes. */
export async function writePaper(source: Paper): Promise<Uint8Array> {
  const paper = plainPaper(source);
  const file = new Document({
    ...{ title: paper.title, creator: paper.author, lastModifiedBy: paper.author },
    styles: paperStyles,
    features: { updateFields: false },
    sections: [bodySection(paper), ...paper.appendices.map(appendixSection)],
  });
  const { title, author } = paper;
  return repack(new Uint8Array(await Packer.toArrayBuffer(file)), { title, author });
}
