import { strToU8, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const links = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";

/** A .docx whose body is this XML, with pictures beside it. */
export function docxOf(body: string, pictures: readonly string[] = []): Uint8Array {
  const document = `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`;
  const link = `<Relationship Id="rId1" Type="${office}" Target="word/document.xml"/>`;
  return zipSync({
    "_rels/.rels": strToU8(`<Relationships xmlns="${links}">${link}</Relationships>`),
    "word/document.xml": strToU8(document),
    ...Object.fromEntries(pictures.map((name) => [`word/media/${name}`, strToU8("picture")])),
  });
}

/** A paragraph of runs. */
export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.join("")}</w:p>`;
}

/** A run of text, with what stands in its properties. */
export function run(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A table of rows of cells, each the XML of what stands in it. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]): string => row.map((cell) => `<w:tc>${cell}</w:tc>`).join("");
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`;
}
