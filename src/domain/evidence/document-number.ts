import { administrativeTypes, documentType, partyTypes } from "./document-types";

/** Number and symbol of a document (số, ký hiệu) as the decree on records writes them. */
export interface DocumentNumber {
  /** `officialLetter` (công văn) has no type; `assembly` is of the National Assembly. */
  readonly kind: "administrative" | "officialLetter" | "party" | "assembly";
  /** As normalised: "35/KH-SNN". */
  readonly text: string;
  /** "35", "05a". */
  readonly number: string;
  /** "KH"; null for an official letter. */
  readonly type: string | null;
  /** "SNN", "TCCB": who issued it, then who drafted it. */
  readonly issuer: readonly string[];
}

const upper = "A-Z\\u0110\\u00c2\\u00ca\\u00d4\\u01a0\\u01af\\u0102";
const lower = "a-z\\u0111\\u00e2\\u00ea\\u00f4\\u01a1\\u01b0\\u0103";
const count = `(?<number>\\d{1,5}[A-Za-z\\u0110\\u0111]?)`;
const year = "(?:/(?:19|20)\\d{2})?";
const organ = `[${upper}][${upper}${lower}&]*`;
const organs = `(?<issuer>${organ}(?:-${organ})*)`;

const forms: readonly (readonly [DocumentNumber["kind"], RegExp])[] = [
  ["assembly", /^(?<number>\d{1,5})\/20\d{2}\/(?<issuer>QH\d{2})$/],
  ["assembly", /^(?<number>\d{1,5})\/(?<type>NQ)-(?<issuer>UBTVQH\d{2})$/],
  ["administrative", new RegExp(`^${count}${year}/(?<type>${administrativeTypes.join("|")})-${organs}$`)],
  ["party", new RegExp(`^${count}-(?<type>${partyTypes.join("|")})/(?<issuer>${organ})$`)],
  ["officialLetter", new RegExp(`^${count}/${organs}$`)],
];

/** The same number in one spelling: composed Unicode, real \u0110, plain hyphens, no "Số:" before it, no spaces round "/" and "-". */
export function normaliseDocumentNumber(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u00d0\u0189]/g, "\u0110")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\s\u200b\ufeff]+/g, " ")
    .replace(/ ?([/-]) ?/g, "$1")
    .replace(/^\s*s\u1ed1[\s:.]*(?=\d)/i, "")
    .replace(/[\s.,;]+$/, "")
    .trim();
}

/**
 * A text as a document number, or null when it has none of the decree's forms (30/2020/N\u0110-CP, Appendices I and III): "35/KH-SNN",
 * "16/2023/Q\u0110-UBND", "512/SNN-TCCB" (official letter), "09-CTr/TU" (Party), "55/2014/QH13". "35/KH" lacks who issued it.
 */
export function parseDocumentNumber(text: string): DocumentNumber | null {
  const normal = normaliseDocumentNumber(text);
  for (const [kind, form] of forms) {
    const found = form.exec(normal)?.groups;
    if (found) return documentNumber(kind, normal, found);
  }
  return null;
}

function documentNumber(
  kind: DocumentNumber["kind"],
  text: string,
  { number = "", type, issuer = "" }: Readonly<Record<string, string | undefined>>,
): DocumentNumber | null {
  const organsOfIt = issuer.split("-");
  // "12/QD-SNN" or "12/KH": the first part is a type, misspelt or without an issuer, not an organ.
  if (kind === "officialLetter" && documentType(organsOfIt[0] ?? "") !== null) return null;
  return { kind, text, number, type: type ?? null, issuer: organsOfIt };
}
