import fc from "fast-check";
import {
  explanationIn,
  explanationTarget,
  isExplainable,
  withExplanation,
} from "../../../src/domain/check/answered-queries";
import { finding, type Finding } from "../../../src/domain/check/finding";
import { countBySeverity, isOpen } from "../../../src/domain/check/severity";
import { formRows } from "../../../src/domain/form/form-rows";
import { foundInA } from "../fixtures/check";
import { smallPlan } from "../fixtures/small-plan";

/** Task P2.1 completed on 14/12/2023, the day before the period: T06. */
const early = { "P2.1/completedOn": 45_274 };
const explained = (note: string): readonly Finding[] => foundInA({ ...early, "P2.1/note": note });

describe("answers to queries", () => {
  it.each<[string, string, string | null]>([
    ["a line that ends in the rule", "Signed in December [T06]", "Signed in December"],
    ["one line of several", "Seen.\nSigned in December [T06] \nFiled.", "Signed in December"],
    ["lines of Windows", "Seen.\r\nSigned in December [T06]\r\nFiled.", "Signed in December"],
    ["the first of two lines", "First [T06]\nSecond [T06]", "First"],
    ["the mark directly after a word", "December[T06]", "December"],
    ["another rule's mark", "Signed in December [T15]", null],
    ["the mark amid the line", "Signed [T06] in December", null],
    ["the mark alone", "[T06]", null],
    ["two marks alone", "[T06] [T06]", null],
    ["no mark", "Signed in December", null],
    ["nothing", "", null],
  ])("[T06] is answered by %s", (_, note, explanation) => {
    const [found] = explained(note);
    expect(found).toMatchObject({ rule: "T06", severity: "warning", explanation });
    expect(explanationIn(note, "T06")).toBe(explanation);
  });

  it("[T06] an explained query stays, counts apart and is no longer open", () => {
    expect(countBySeverity(explained("Signed [T06]"))).toEqual({
      error: 0,
      warning: 0,
      info: 0,
      explained: 1,
    });
    expect(countBySeverity(explained("Signed"))).toEqual({ error: 0, warning: 1, info: 0, explained: 0 });
    expect(explained("Signed [T06]").some(isOpen)).toBe(false);
    expect(explained("Signed").some(isOpen)).toBe(true);
  });

  it("[V07] [T18] an error stays open and a notice never was, whatever the note says", () => {
    const over = { "P1.2/numerator": 101, "P1.2/note": "Right so [V07]" };
    const [error] = foundInA(over);
    expect(error).toMatchObject({ rule: "V07", explanation: null });
    expect(foundInA(over).some(isOpen)).toBe(true);
    const [notice] = foundInA({ "P2.1/completedOn": "25/1/2024", "P2.1/note": "Text [T18]" });
    expect(notice).toMatchObject({ rule: "T18", explanation: null });
    expect(isOpen(notice ?? finding("V01", "error", wholeSheet, {}))).toBe(false);
  });

  it("[V12] what stands in a row that the unit does not answer cannot be explained", () => {
    const [foreign] = foundInA({ "P2.4/note": "Ours [V12]" });
    expect(foreign).toMatchObject({ rule: "V12", explanation: null });
  });

  it("tells which findings can be explained, and where", () => {
    const rows = formRows(smallPlan, "A", "appendix2");
    const row = rows.find(({ id }) => id === "P2.1");
    const other = rows.find(({ id }) => id === "P2.4");
    if (!row || !other) throw new Error("No row");
    const at = { sheet: "Two", cell: "I5", rowId: "P2.1", column: "completedOn" } as const;
    const facts = { date: "2023-12-14", from: "2023-12-15" };
    const query = finding("T06", "warning", at, facts);
    expect(isExplainable(query, row)).toBe(true);
    expect(isExplainable(query, other)).toBe(false);
    expect(isExplainable({ ...query, at: { ...at, rowId: "P2.4" } }, other)).toBe(false);
    expect(isExplainable({ ...query, severity: "error" }, row)).toBe(false);
    expect(isExplainable({ ...query, severity: "info" }, row)).toBe(false);
    expect(explanationTarget(query)).toEqual({ column: "note" });
    const late = finding("E03", "warning", at, { state: "late", deadline: null });
    expect(explanationTarget(late)).toEqual({ column: "explanation" });
  });

  it.each<[string, string, string, string]>([
    ["to an empty note", "", "Signed", "Signed [T06]"],
    ["after what stands there", "Seen.", "Signed", "Seen.\nSigned [T06]"],
    ["in place of the old answer", "Seen.\nOld [T06]\nFiled.", "New", "Seen.\nNew [T06]\nFiled."],
    ["in place of two old answers", "Old [T06]\nSeen.\nOlder [T06]", "New", "New [T06]\nSeen."],
    ["beside another rule's", "Why [T15]", "Signed", "Why [T15]\nSigned [T06]"],
    ["on one line", "", "Signed\nlate  so", "Signed late so [T06]"],
    ["with its mark once", "", "Signed [T06]", "Signed [T06]"],
    ["and without words takes it away", "Seen.\nOld [T06]", " ", "Seen."],
    ["and without words leaves others", "Seen.", "", "Seen."],
  ])("[T06] writes the answer %s", (_, note, text, expected) => {
    expect(withExplanation(note, "T06", text)).toBe(expected);
  });

  it("[T06] what is written is what is read, and other answers stay", () => {
    const line = fc.stringMatching(/^[a-z[\]06T ]{0,12}$/);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), line, (lines, text) => {
        const note = [...lines, "Other [T15]"].join("\n");
        const written = withExplanation(note, "T06", text);
        const words = explanationIn(`${text} [T06]`.replace(/\s+/g, " "), "T06");
        expect(explanationIn(written, "T06")).toBe(words);
        expect(explanationIn(written, "T15")).toBe("Other");
        expect(withExplanation(written, "T06", text)).toBe(written);
      }),
    );
  });
});

const wholeSheet = { sheet: "Two", cell: null, rowId: null, column: null };
