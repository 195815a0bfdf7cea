#!/usr/bin/env node
/**
 * Writes src/domain/reading/tcvn3-table.ts from the system's `iconv -f TCVN`: the 74 codes of the TCVN3 (ABC) fonts. These are the
 * bytes above 0xA0 that TCVN 5712 gives to a lower-case letter or to a capital without a tone; its other capitals and its
 * combining marks are not in the fonts, which have capitals with a tone in a font of their own.
 */
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";

const file = "src/domain/reading/tcvn3-table.ts";

const letterOf = (byte) =>
  execFileSync("iconv", ["-f", "TCVN", "-t", "UTF-8"], { input: Buffer.from([byte]) }).toString();
const isInFonts = (letter) =>
  /^\p{Ll}$/u.test(letter) ||
  (/^\p{Lu}$/u.test(letter) && !/[\u0300\u0301\u0303\u0309\u0323]/.test(letter.normalize("NFD")));

const hex = (code, width) => code.toString(16).padStart(width, "0");
const rows = Array.from({ length: 0x5f }, (_, index) => 0xa1 + index)
  .map((byte) => [byte, letterOf(byte)])
  .filter(([, letter]) => isInFonts(letter))
  .map(([byte, letter]) => `  [0x${hex(byte, 2)}, 0x${hex(letter.codePointAt(0), 4)}],\n`);

writeFileSync(
  file,
  `/** Codes of the TCVN3 (ABC) fonts with the Unicode letters that they show; written by \`.ci/make-tcvn3-table.mjs\`. */
export const tcvn3Table: ReadonlyMap<number, number> = new Map([
${rows.join("")}]);
`,
);
console.log(`${file}: ${rows.length} codes`);
