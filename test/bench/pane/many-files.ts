import { returnedFiles, type ReturnedFile } from "../../support/returned-files";

/** Different files made of one report of every unit: a zip may end with a comment, and each gets its own. */
export async function manyFiles(count: number): Promise<readonly ReturnedFile[]> {
  const reports = await returnedFiles(1);
  return Array.from({ length: count }, (_, index) => {
    const { name, mimeType, buffer } = reports[index % reports.length] ?? {
      name: "",
      mimeType: "",
      buffer: Buffer.alloc(0),
    };
    return {
      name: `${String(index).padStart(4, "0")} ${name}`,
      mimeType,
      buffer: withComment(buffer, index),
    };
  });
}

/** The end record of a zip without a comment is its last 22 bytes; the last two say how long the comment is. */
function withComment(zip: Buffer, index: number): Buffer {
  const comment = Buffer.from(String(index).padStart(8, "0"));
  const commented = Buffer.concat([zip, comment]);
  commented.writeUInt16LE(comment.length, zip.length - 2);
  return commented;
}
