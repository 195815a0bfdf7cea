import fc from "fast-check";
import { normaliseDocumentNumber, parseDocumentNumber } from "../../../src/domain/evidence/document-number";
import { administrativeTypes, documentType } from "../../../src/domain/evidence/document-types";
import { proposedNumber } from "../../../src/domain/evidence/propose-number";

describe("document numbers by the decree", () => {
  it.each([
    ["35/KH-SNN", "administrative", "35", "KH", ["SNN"]],
    ["05/BC-SNN", "administrative", "05", "BC", ["SNN"]],
    ["05a/KH-SNN", "administrative", "05a", "KH", ["SNN"]],
    ["05đ/KH-SNN", "administrative", "05đ", "KH", ["SNN"]],
    ["16/2023/QĐ-UBND", "administrative", "16", "QĐ", ["UBND"]],
    ["12/2024/NĐ-CP", "administrative", "12", "NĐ", ["CP"]],
    ["1245/QĐ-TTg", "administrative", "1245", "QĐ", ["TTg"]],
    ["7/QyĐ-SNN", "administrative", "7", "QyĐ", ["SNN"]],
    ["9/TTr-SNN-TCCB", "administrative", "9", "TTr", ["SNN", "TCCB"]],
    ["3/KH-SNN&PTNT", "administrative", "3", "KH", ["SNN&PTNT"]],
    ["09/CTr-TU", "administrative", "09", "CTr", ["TU"]],
    ["512/SNN-TCCB", "officialLetter", "512", null, ["SNN", "TCCB"]],
    ["12/UBND-VX", "officialLetter", "12", null, ["UBND", "VX"]],
    ["12/CCTS", "officialLetter", "12", null, ["CCTS"]],
    ["09-CTr/TU", "party", "09", "CTr", ["TU"]],
    ["123-CV/ĐU", "party", "123", "CV", ["ĐU"]],
    ["55/2014/QH13", "assembly", "55", null, ["QH13"]],
    ["12/NQ-UBTVQH15", "assembly", "12", "NQ", ["UBTVQH15"]],
  ])("[T11] %s is %s", (text, kind, number, type, issuer) => {
    expect(parseDocumentNumber(text)).toEqual({ kind, text, number, type, issuer });
  });

  it.each([
    ["35/kh-snn", "small letters"],
    ["35/KH", "no issuer"],
    ["35/KH-", "an empty issuer"],
    ["35-KH-SNN", "no stroke"],
    ["35/KH/SNN", "two strokes"],
    ["12/QD-UBND", "no stroke on the letter"],
    ["15/TTR-SNN", "a type in other capitals"],
    ["KH-SNN", "no number"],
    ["123456/KH-SNN", "six digits"],
    ["35/23/QĐ-UBND", "a year of two digits"],
    ["35/1899/QĐ-UBND", "a year before 1900"],
    ["35/KH-SNN ngày 1/2/2024", "a day behind it"],
    ["35/KH-SNN; 36/KH-SNN", "two numbers"],
    ["35", "a number alone"],
    ["55/2014/QH134", "an assembly of three digits"],
    ["x55/2014/QH13", "a letter before the number"],
    ["", "nothing"],
  ])("[T11] %s is none: %s", (text) => {
    expect(parseDocumentNumber(text)).toBeNull();
  });

  it.each([
    ["Số: 35/KH-SNN", "35/KH-SNN"],
    ["số 35/KH-SNN.", "35/KH-SNN"],
    ["35/KH-SNN.,;", "35/KH-SNN"],
    ["35  /  KH -  SNN", "35/KH-SNN"],
    [" 35 / KH – SNN ", "35/KH-SNN"],
    ["35\u00a0/KH\u2011SNN", "35/KH-SNN"],
    ["12/Q\u00d0-UBND", "12/QĐ-UBND"],
    ["12/Q\u0189-UBND", "12/QĐ-UBND"],
    ["12/QĐ-UBND".normalize("NFD"), "12/QĐ-UBND"],
  ])("[T11] %j is written %s", (text, normal) => {
    expect(normaliseDocumentNumber(text)).toBe(normal);
    expect(parseDocumentNumber(text)?.text).toBe(normal);
  });

  it("[T11] every type of the decree makes a number, and its normal form is itself", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...administrativeTypes),
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom("SNN", "UBND", "TTg", "CCTTBVTV"),
        (type, number, issuer) => {
          const text = `${number}/${type}-${issuer}`;
          expect(parseDocumentNumber(text)).toMatchObject({ kind: "administrative", text, type });
          expect(proposedNumber(text)).toBeNull();
          expect(documentType(type.toLowerCase())).toBe(type);
        },
      ),
    );
  });

  it.each([
    ["KH", "KH"],
    ["ttr", "TTr"],
    ["qd", "QĐ"],
    ["HD", "HD"],
    ["hđ", "HĐ"],
    ["DA", "DA"],
    ["CV", null],
    ["SNN", null],
  ])("[T11] the type that %s means is %s", (text, type) => {
    expect(documentType(text)).toBe(type);
  });
});

describe("proposed document numbers", () => {
  it.each([
    ["35/kh-snn", "35/KH-SNN"],
    ["15/TTR-SNN", "15/TTr-SNN"],
    ["12/QD-UBND", "12/QĐ-UBND"],
    ["1245/qđ-ttg", "1245/QĐ-TTg"],
    ["16/2023/qđ-ubnd", "16/2023/QĐ-UBND"],
    ["35/KH/SNN", "35/KH-SNN"],
    ["09-ctr/tu", "09-CTr/TU"],
    ["35đ/kh-snn", "35đ/KH-SNN"],
    ["12/qđ-ttgx", "12/QĐ-TTGX"],
    ["12/qđ-xttg", "12/QĐ-XTTG"],
    ["512/snn-tccb", "512/SNN-TCCB"],
    ["12/kh-SNN-Vp", "12/KH-SNN-Vp"],
    ["Kế hoạch số 35/KH-SNN", "35/KH-SNN"],
    ["KH số: 35/kh-snn", "35/KH-SNN"],
  ])("[T11] %s most likely means %s", (text, proposed) => {
    expect(proposedNumber(text)).toBe(proposed);
    expect(parseDocumentNumber(proposed)?.text).toBe(proposed);
  });

  it.each(["35/KH", "35", "abc", "", "35/KH-SNN của Giám đốc", "35/KH-SNN", "1/2/2024", "chưa có"])(
    "[T11] %j gives no proposal",
    (text) => {
      expect(proposedNumber(text)).toBeNull();
    },
  );

  it("[T11] a proposal is always a number of the decree", () => {
    const part = fc.constantFrom(
      "1",
      "35",
      "/",
      "-",
      "kh",
      "KH",
      "QD",
      "snn",
      "SNN",
      " ",
      "2024",
      "số",
      "ngày",
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const proposed = proposedNumber(parts.join(""));
        if (proposed !== null) expect(parseDocumentNumber(proposed)).not.toBeNull();
      }),
    );
  });
});
