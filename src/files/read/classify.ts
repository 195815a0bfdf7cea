import type { RefusalCode } from "./refusal";

export type FileKind = "zip" | RefusalCode;

const text = new TextDecoder("utf-8", { fatal: true });
/** How much of a text file is looked at. */
const sampleBytes = 4096;

/** What a file is by its first bytes, whatever its name says. */
export function classify(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return "empty";
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return "zip";
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return classifyCompound(bytes);
  return isSeparatedText(bytes) ? "csv" : "notXlsx";
}

/** A compound file is an encrypted .xlsx (MS-OFFCRYPTO 2.3.4) or an .xls of before 2007, told apart by the names inside. */
function classifyCompound(bytes: Uint8Array): RefusalCode {
  if (containsWide(bytes, "EncryptedPackage")) return "passwordProtected";
  return containsWide(bytes, "Workbook") || containsWide(bytes, "Book") ? "oldXls" : "notXlsx";
}

function isSeparatedText(bytes: Uint8Array): boolean {
  const sample = decodeSample(bytes);
  if (sample === null || /^\s*</.test(sample)) return false;
  const [firstLine = ""] = sample.trimStart().split(/\r?\n/);
  return /[,;\t]/.test(firstLine);
}

/** The first lines of a text file; null when the bytes are no text. */
function decodeSample(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xff, 0xfe]))
    return new TextDecoder("utf-16le").decode(bytes.subarray(0, sampleBytes));
  const sample = bytes.subarray(0, sampleBytes);
  const whole = sample.length < bytes.length ? sample.subarray(0, sample.lastIndexOf(10) + 1) : sample;
  try {
    const decoded = text.decode(whole);
    return hasControls(decoded) ? null : decoded;
  } catch {
    return null;
  }
}

function hasControls(decoded: string): boolean {
  for (const character of decoded) {
    const code = character.charCodeAt(0);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, index) => bytes[index] === byte);
}

/** True when the name stands in the bytes as UTF-16LE, as in the directory of a compound file. */
function containsWide(bytes: Uint8Array, name: string): boolean {
  const wide = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wide[0] ?? 0); at >= 0; at = bytes.indexOf(wide[0] ?? 0, at + 1))
    if (wide.every((byte, index) => bytes[at + index] === byte)) return true;
  return false;
}
