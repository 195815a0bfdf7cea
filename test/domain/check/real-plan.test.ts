import { checkSubmission } from "../../../src/domain/check/check-submission";
import { readSubmission } from "../../../src/domain/form/read-form";
import { rowsAnsweredBy } from "../../../src/domain/plan/answers";
import { blueprintGrid } from "../../../src/domain/sheet/blueprint-grid";
import { entryVocabulary } from "../../../src/text/entry-vocabulary";
import { sheetWords } from "../../../src/text/sheet-words";
import { formOf, type Entries } from "../../support/forms";
import { realPlan } from "../../support/real-plan";

const texts = { words: sheetWords, vocabulary: entryVocabulary, history: [] };

function found(unitId: string, entries: Entries = {}) {
  const workbook = { sheets: formOf(unitId, entries).map(blueprintGrid), uses1904: false };
  const context = { periodId: "Q1", unitId, asOf: "2024-03-14", ...texts };
  return checkSubmission(readSubmission(workbook, realPlan), realPlan, context);
}

describe("forms of the plan of 2024 as they are made", () => {
  it.each(realPlan.units.map((unit) => unit.id))(
    "[S07] [S08] %s: only what is not yet entered is found",
    (unitId) => {
      const findings = found(unitId);
      expect(new Set(findings.map(({ rule }) => rule))).toEqual(
        new Set(["TCCB", "KHTH", "VPS"].includes(unitId) ? ["V01", "V10", "T01"] : ["V01", "T01"]),
      );
      expect(findings.map(({ at }) => at.rowId).sort()).toEqual([...rowsAnsweredBy(realPlan, unitId)].sort());
    },
  );

  it("[V03] [V07] [T05] what an officer mistypes is found where it stands", () => {
    const findings = found("CCTS", {
      "PL1.7.3a/numerator": "85%",
      "PL1.7.3a/denominator": 120,
      "PL1.7.3b/numerator": 121,
      "PL1.7.3b/denominator": 120,
      "PL2.3/status": "đã hoàn thành",
      "PL2.3/completedOn": 45_366,
      "PL2.3/documentNumber": "12/KH-CCTS",
    });
    const told = findings.filter(({ rule }) => rule !== "V01");
    expect(told.map(({ rule, at }) => [rule, at.rowId, at.column])).toEqual([
      ["V03", "PL1.7.3a", "numerator"],
      ["V07", "PL1.7.3b", "numerator"],
      ["T05", "PL2.3", "completedOn"],
    ]);
  });
});
