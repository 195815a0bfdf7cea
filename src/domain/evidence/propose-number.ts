import { normaliseDocumentNumber, parseDocumentNumber } from "./document-number";
import { documentType } from "./document-types";

const words = /^[\p{L}\s:.]{1,60}(?=\d)/u;
const shape = /^(\d{1,5}\p{L}?(?:\/(?:19|20)\d{2})?)([/-])([\p{L}&]+)([/-])([\p{L}&/-]+)$/u;

/**
 * The number that a text most likely means where it is not one as it stands: in other capitals ("35/kh-snn"), without the stroke
 * ("12/QD-UBND"), with another separator ("35/KH/SNN"), or after words ("KH so 35/KH-SNN"). Null when nothing is likely, and when
 * words follow, because taking the number would lose them.
 */
export function proposedNumber(text: string): string | null {
  const normal = normaliseDocumentNumber(text).replace(words, "");
  const proposal = candidates(normal).find((candidate) => parseDocumentNumber(candidate) !== null);
  return proposal === undefined || proposal === text ? null : proposal;
}

function candidates(normal: string): readonly string[] {
  const [, number = "", , first = "", separator, rest = ""] = shape.exec(normal) ?? [];
  const type = documentType(first);
  const organs = rest.split(/[/-]/).map(organ);
  const party = separator === "/" ? [`${number}-${type}/${organs.join("-")}`] : [];
  const typed = type === null ? [] : [`${number}/${type}-${organs.join("-")}`];
  return [normal, ...(normal.includes("/") && isParty(normal) ? party : []), ...typed, normal.toUpperCase()];
}

/** "09-ctr/tu": the type stands between hyphen and stroke. */
function isParty(normal: string): boolean {
  return /^\d{1,5}-/.test(normal);
}

/** An organ typed in small letters throughout gets capitals; the Prime Minister's symbol keeps its small g. */
function organ(text: string): string {
  if (/^ttg$/i.test(text)) return "TTg";
  return text === text.toLowerCase() ? text.toUpperCase() : text;
}
