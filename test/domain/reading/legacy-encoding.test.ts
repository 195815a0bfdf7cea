import { execFileSync } from "node:child_process";
import fc from "fast-check";
import iconv from "iconv-lite";
import { fromLegacy, legacyVote, looksLegacy } from "../../../src/domain/reading/legacy-encoding";
import { tcvn3Table } from "../../../src/domain/reading/tcvn3-table";
import { toTcvn3, toVni } from "./legacy-encoders";
import { seedTexts } from "./seed-texts";

const encoders = { tcvn3: toTcvn3, vni: toVni } as const;
const encodings = ["tcvn3", "vni"] as const;
/** Words of a text whose capitals TCVN3 keeps, for it has none with a tone. */
const small = (text: string): string => text.toLowerCase();

describe("texts of old encodings", () => {
  it("[W11] has seeds to try", () => {
    expect(seedTexts.length).toBeGreaterThan(200);
  });

  it.each(seedTexts)("[W11] reads back from TCVN3 and VNI: %s", (text) => {
    expect(fromLegacy(toVni(text), "vni")).toBe(text);
    expect(small(fromLegacy(toTcvn3(text), "tcvn3"))).toBe(small(text));
  });

  it("[W11] agrees with a second table of TCVN3, code by code", () => {
    expect(tcvn3Table.size).toBe(74);
    for (const [code, letter] of tcvn3Table)
      expect(iconv.decode(Buffer.from([code]), "tcvn").normalize("NFC")).toBe(String.fromCodePoint(letter));
  });

  it.each([
    ["tcvn3", "§¬n vÞ", "Đơn vị"],
    ["tcvn3", "Môc ®Ých", "Mục đích"],
    ["tcvn3", "®· tr­ng bµy", "đã trưng bày"],
    ["tcvn3", "PHßNG Tæ CHøC", "PHÒNG Tổ CHỨC"],
    ["tcvn3", "GI¸M §èC", "GIÁM ĐỐC"],
    ["tcvn3", "512/Q§-UBND", "512/QĐ-UBND"],
    ["tcvn3", "abc 123 – x", "abc 123 – x"],
    ["vni", "Ñôn vò", "Đơn vị"],
    ["vni", "Thaùng 1", "Tháng 1"],
    ["vni", "AÙnh saùng", "Ánh sáng"],
    ["vni", "SÔÛ NOÂNG NGHIEÄP", "SỞ NÔNG NGHIỆP"],
    ["vni", "ø 5", "ø 5"],
  ] as const)("[W11] %s: %s is %s", (encoding, typed, meant) => {
    expect(fromLegacy(typed, encoding)).toBe(meant);
  });

  it.each(encodings)(
    "[W10] hears %s in a sheet and in most single texts of it, and never the other",
    (encoding) => {
      const sheet = seedTexts.map(encoders[encoding]);
      expect(legacyVote(sheet)).toBe(encoding);
      expect(legacyVote([...sheet.slice(0, 12), ...seedTexts])).toBe(encoding);
      const missed = sheet.filter((text) => legacyVote([text]) !== encoding);
      expect(missed.length).toBeLessThan(sheet.length / 5);
      expect(sheet.filter((text) => legacyVote([text]) !== null && legacyVote([text]) !== encoding)).toEqual(
        [],
      );
    },
  );

  it.each(encodings)("[W10] knows the texts to convert once %s is heard", (encoding) => {
    const missed = seedTexts.map(encoders[encoding]).filter((text) => !looksLegacy(text, encoding));
    expect(missed.length).toBeLessThan(5);
  });

  it.each([
    ["Môc ®Ých", "tcvn3"],
    ["Q§-UBND", "tcvn3"],
    ["®·", "tcvn3"],
    ["Thaùng 1", "vni"],
    ["Löu", "vni"],
    ["QÑ-UBND", "vni"],
  ] as const)("[W10] converts the short text %s when %s is heard", (text, encoding) => {
    expect(looksLegacy(text, encoding)).toBe(true);
  });

  it.each([
    ...["", "abc 123", "UBND", "Kế hoạch", "không", "có", "toàn", "khoá", "và", "Công ty Müller", "Citroën"],
    ...[
      "«Tin học»",
      "«Tin moi»",
      "5 µm",
      "20 m²",
      "25°C",
      "3×4",
      "a×b",
      "½",
      "Windows® 10",
      "© 2024",
      "QÐ-UBND",
    ],
    ...[
      "São Paulo",
      "señor",
      "Noël",
      "naïve",
      "für",
      "Bjørn",
      "\u00ad",
      "ho\u00adso",
      "€ 5 – “a”",
      "Ë",
      "§ 5",
    ],
  ])("[W10] never converts %s, whatever is heard", (text) => {
    expect(encodings.filter((encoding) => looksLegacy(text, encoding))).toEqual([]);
    expect(legacyVote([text, text])).toBeNull();
  });

  it.each(["NFC", "NFD"] as const)("[W10] hears nothing in Unicode, %s: single texts and sheet", (form) => {
    const texts = seedTexts.map((text) => text.normalize(form));
    expect(legacyVote(texts)).toBeNull();
    expect(texts.filter((text) => legacyVote([text]) !== null)).toEqual([]);
    const words = texts.flatMap((text) => text.split(/\s+/));
    expect(words.filter((word) => encodings.some((encoding) => looksLegacy(word, encoding)))).toEqual([]);
  });

  it("[W10] one word with one old code is not enough, two words or two codes are", () => {
    expect(legacyVote(["Thaùng 1"])).toBeNull();
    expect(legacyVote(["Thaùng 1", "Thaùng 2"])).toBeNull();
    expect(legacyVote(["Thaùng 1", "saùng"])).toBe("vni");
    expect(legacyVote(["®Ých"])).toBe("tcvn3");
    expect(legacyVote(["Löu", "Löu tröõ"])).toBe("vni");
    expect(legacyVote(["®Ých", "Thaùng", "saùng"])).toBeNull();
  });

  it("[W10] letters that Unicode has too prove nothing: tones left out are no TCVN3", () => {
    expect(legacyVote(["môt", "sôt", "chuc vôt"])).toBeNull();
  });

  it("[W10] old words beside letters of Unicode are not heard and not converted", () => {
    expect(legacyVote(["Kế hoạch th¸ng n¨m", "Sở ®Ých"])).toBeNull();
    expect(looksLegacy("Sở ®Ých", "tcvn3")).toBe(false);
  });

  it("[W10] neither the order nor texts in Unicode change the vote", () => {
    const mixed = fc.shuffledSubarray([...seedTexts.slice(0, 40), ...seedTexts.slice(40, 80).map(toTcvn3)], {
      minLength: 70,
    });
    fc.assert(
      fc.property(mixed, (texts) => legacyVote(texts) === "tcvn3"),
      { numRuns: 20 },
    );
  });

  it("[W11] leaves ASCII as it is", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(...encodings),
        (text, encoding) => fromLegacy(text, encoding) === text,
      ),
    );
  });
});

/** The generator of the table, where the system has iconv. */
describe("table of TCVN3", () => {
  it("[W11] is what iconv says, where the machine has it", () => {
    const bytes = Buffer.from([...tcvn3Table.keys()]);
    expect(iconvText(bytes) ?? iconv.decode(bytes, "tcvn")).toBe(
      String.fromCodePoint(...tcvn3Table.values()),
    );
  });
});

function iconvText(bytes: Buffer): string | null {
  try {
    return execFileSync("iconv", ["-f", "TCVN", "-t", "UTF-8"], {
      input: bytes,
      stdio: ["pipe", "pipe", "ignore"],
    }).toString();
  } catch {
    return null;
  }
}
