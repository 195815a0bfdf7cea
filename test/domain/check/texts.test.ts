import fc from "fast-check";
import { faultyRows } from "../../../src/domain/check/severity";
import { columnIndex, formRowIndex } from "../../../src/domain/sheet/form-layout";
import { typeCell } from "../../proof/grid-damage";
import { brief, foundInA } from "../fixtures/check";
import { foundInDrawn } from "../fixtures/drawn-form";

const unicode = "Hồ sơ công việc đã lập trên môi trường mạng";
const tcvn3 = "Hå s¬ c«ng viÖc ®· lËp trªn m«i tr­êng m¹ng";
const vni = "Hoà sô coâng vieäc ñaõ laäp treân moâi tröôøng maïng";
const note = "P1.2/note";

describe("how texts are written", () => {
  it.each([
    ["[K01] TCVN3", tcvn3, "K01 error P5"],
    ["[K02] VNI", vni, "K02 error P5"],
    ["[K03] decomposed letters", unicode.normalize("NFD"), "K03 info P5"],
    ["[K04] an Icelandic letter for Đ", "Theo Q\u00d0-UBND", "K04 info P5"],
    ["[K04] a Cyrillic letter in a Latin word", "H\u1ed3 s\u01a1 c\u043eng", "K04 info P5"],
    ["[K05] a zero-width space", "Hồ\u200b sơ", "K05 info P5"],
    ["[K05] a no-break space", "Hồ\u00a0sơ", "K05 info P5"],
    ["[K05] doubled spaces", "Hồ  sơ", "K05 info P5"],
    ["[K05] a space at the end", "Hồ sơ ", "K05 info P5"],
    ["[K06] a call of a function", '=HYPERLINK("http://a")', "K06 warning P5"],
    ["[K06] a function in the old way", "@SUM(1+1)", "K06 warning P5"],
  ])("%s", (_, typed, expected) => {
    const found = foundInA({ [note]: typed });
    expect(brief(found)).toEqual([expected]);
    expect(found[0]?.facts).toMatchObject({ typed });
  });

  it.each([
    ["[K01] [K02] Vietnamese in Unicode", unicode],
    ["[K01] one word with a French accent", "Café"],
    ["[K02] good Unicode that VNI would write alike", "hoà"],
    ["[K03] composed letters", unicode.normalize("NFC")],
    ["[K04] the real Đ", "Theo QĐ-UBND"],
    ["[K04] a word all in Cyrillic", "\u041c\u043e\u0441\u043a\u0432\u0430"],
    ["[K05] a list over several lines", "- Một\n- Hai"],
    ["[K06] a list mark", "- Đã lập hồ sơ"],
    ["[K06] a plus as a list mark", "+ Đã lập hồ sơ"],
    ["[K06] an arrow", "=> đã xong"],
    ["[K06] a number below 0", "-5"],
  ])("%s passes", (_, typed) => {
    expect(foundInA({ [note]: typed })).toEqual([]);
  });

  it.each([
    ["K01", tcvn3],
    ["K02", vni],
  ])("[K01] [K02] %s says what the text becomes", (rule, typed) => {
    const [found] = foundInA({ [note]: typed });
    expect(found?.rule).toBe(rule);
    expect(found?.facts).toEqual({ typed, proposed: unicode });
  });

  it("[K03] [K04] [K05] say what the text becomes, each fault once", () => {
    const found = foundInA({ [note]: ` Q\u00d0 ${unicode.normalize("NFD")}` });
    expect(found.map(({ rule }) => rule)).toEqual(["K03", "K04", "K05"]);
    for (const { facts } of found) expect(facts).toMatchObject({ proposed: `QĐ ${unicode}` });
  });

  it("[K01] is voted by all texts of both appendices: a short one follows, plain letters do not", () => {
    const found = foundInA({ "P2.3/note": tcvn3, [note]: "M«i", "P1.3/note": "Moi truong" });
    expect(brief(found)).toEqual(["K01 error P5", "K01 error P8"]);
    expect(foundInA({ [note]: "M«i" })).toEqual([]);
  });

  it("[K01] speaks alone of a text: no invisible signs, no choice unknown", () => {
    const found = foundInA({
      "P2.3/note": tcvn3,
      "P2.2/status": "§ang thùc hiÖn ",
      "P1.2/note": ` ${tcvn3} `,
    });
    expect(brief(found)).toEqual(["K01 error P5", "K01 error H7", "K01 error P8"]);
  });

  it("[K01] leaves its row out of the totals until it is mended", () => {
    expect([...faultyRows(foundInA({ [note]: tcvn3 }))]).toEqual(["P1.2"]);
  });

  it.each<[string, string, string, string]>([
    ["a count", "P1.2/numerator", " 80", "V03 error G5"],
    ["a verdict", "P1.5/verdict", " Excellent", "V11 error M10"],
    ["a status", "P2.2/status", "Nearly\u200b", "T02 error H7"],
    ["a day", "P2.1/completedOn", "31/6/2024 ", "T03 error I5"],
  ])("[K05] says nothing of %s that is an error anyhow", (_, key, typed, expected) => {
    expect(brief(foundInA({ [key]: typed }))).toEqual([expected]);
  });

  it("[T02] [K04] a status with look-alike letters is read as the one it looks like", () => {
    const [found] = foundInA({ "P2.2/status": "Under w\u0430y" });
    expect(found?.rule).toBe("T02");
    expect(found?.facts).toMatchObject({ reading: { kind: "one", value: "Under way" } });
  });

  it("[K05] leaves closed cells and the results of formulas alone", () => {
    expect(brief(foundInA({ "P1.1/note": "a  b" }))).toEqual(["V12 warning P4"]);
    const place = { row: formRowIndex.body + 1, column: columnIndex("appendix1", "note") };
    const found = foundInDrawn("appendix1", (sheet) =>
      typeCell(sheet, place, { typed: '="a  b"', shown: "a  b" }),
    );
    expect(found).toEqual([]);
  });

  it("[K05] clean Vietnamese text never brings a finding", () => {
    const word = fc.constantFrom("hồ", "sơ", "đã", "lập", "QĐ-UBND", "15/KH-SNN", "85,5%", "Đạt", "mạng");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
        expect(foundInA({ [note]: words.join(" ") })).toEqual([]);
      }),
    );
  });
});
