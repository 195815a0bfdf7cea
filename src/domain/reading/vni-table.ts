/**
 * Codes of the VNI-Windows fonts, lower case; the capital stands 0x20 below. Source: the published VNI table, the same in the free
 * keyboards of Linux (xvnkb, UniKey).
 */

/** Codes that are a letter by themselves. */
export const vniLetters: ReadonlyMap<number, number> = new Map([
  [0xe6, 0x1ec9],
  [0xec, 0x00ec],
  [0xed, 0x00ed],
  [0xee, 0x1ef5],
  [0xf1, 0x0111],
  [0xf2, 0x1ecb],
  [0xf3, 0x0129],
  [0xf4, 0x01a1],
  [0xf6, 0x01b0],
]);

export interface VniMark {
  /** Letters that it can follow. */
  readonly after: string;
  /** Combining marks that it adds. */
  readonly marks: string;
}

const vowels = "aeouy\u01a1\u01b0";

/** Codes that mark the letter before them. */
export const vniMarks: ReadonlyMap<number, VniMark> = new Map([
  [0xf9, { after: vowels, marks: "\u0301" }],
  [0xf8, { after: vowels, marks: "\u0300" }],
  [0xfb, { after: vowels, marks: "\u0309" }],
  [0xf5, { after: vowels, marks: "\u0303" }],
  [0xef, { after: vowels, marks: "\u0323" }],
  [0xe2, { after: "aeo", marks: "\u0302" }],
  [0xe1, { after: "aeo", marks: "\u0302\u0301" }],
  [0xe0, { after: "aeo", marks: "\u0302\u0300" }],
  [0xe5, { after: "aeo", marks: "\u0302\u0309" }],
  [0xe3, { after: "aeo", marks: "\u0302\u0303" }],
  [0xe4, { after: "aeo", marks: "\u0302\u0323" }],
  [0xea, { after: "a", marks: "\u0306" }],
  [0xe9, { after: "a", marks: "\u0306\u0301" }],
  [0xe8, { after: "a", marks: "\u0306\u0300" }],
  [0xfa, { after: "a", marks: "\u0306\u0309" }],
  [0xfc, { after: "a", marks: "\u0306\u0303" }],
  [0xeb, { after: "a", marks: "\u0306\u0323" }],
]);
