/**
 * Abbreviations of the kinds of document, decree 30/2020/N\u0110-CP, Appendix III, and after them those of legal documents.
 * "\u0110" is the letter D with a stroke.
 */
export const administrativeTypes = [
  ...["NQ", "Q\u0110", "CT", "QC", "Qy\u0110", "TC", "TB", "HD", "CTr", "KH", "PA", "\u0110A", "DA", "BC"],
  ...["BB", "TTr", "H\u0110", "C\u0110", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB", "SY"],
  ...["TrS", "SL", "N\u0110", "TT", "TTLT", "KL"],
] as const;

/** Abbreviations used by organs of the Party, whose numbers read "09-CTr/TU". */
export const partyTypes = [
  ...[
    "NQ",
    "Q\u0110",
    "CT",
    "KL",
    "QC",
    "Qy\u0110",
    "TB",
    "HD",
    "CTr",
    "KH",
    "\u0110A",
    "BC",
    "TTr",
    "CV",
    "BB",
  ],
] as const;

/** The abbreviation that a text means, whatever its capitals and its strokes ("ttr", "QD"); null for none and where two are meant. */
export function documentType(text: string): string | null {
  return typeByCapitals.get(text.toUpperCase()) ?? typeWithoutStroke.get(withoutStroke(text)) ?? null;
}

const allTypes: readonly string[] = [...new Set<string>([...administrativeTypes, ...partyTypes])].filter(
  (type) => type !== "CV",
);

const typeByCapitals: ReadonlyMap<string, string> = new Map(
  allTypes.map((type) => [type.toUpperCase(), type]),
);

/** "HD" and "DA" are themselves types, so no stroke is put on them. */
const typeWithoutStroke: ReadonlyMap<string, string> = new Map(
  allTypes.filter((type) => type.includes("\u0110")).map((type) => [withoutStroke(type), type]),
);

function withoutStroke(text: string): string {
  return text.toUpperCase().replaceAll("\u0110", "D");
}
