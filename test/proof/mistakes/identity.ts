import type { RawValue, WorkbookGrid } from "../../../src/domain/cell-value";
import type { RuleId, Severity } from "../../../src/domain/check/finding";
import { metadataSheetName } from "../../../src/domain/form/columns";
import { withGrids, type Damage, type Mistake } from "../mistake";

/** The hidden sheet with another value for a key. */
function saying(key: string, value: RawValue): (workbook: WorkbookGrid) => WorkbookGrid {
  return (workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === metadataSheetName
        ? { ...sheet, rows: sheet.rows.map((row) => (row[0] === key ? [key, value, ...row.slice(2)] : row)) }
        : sheet,
    ),
  });
}

function identity(
  [name, rule, severity = "error"]: readonly [string, RuleId, Severity?],
  damage: Damage,
  nearMiss: Damage | null = withGrids("CCTS", (workbook) => workbook),
): Mistake {
  return {
    name,
    entryError: 27,
    rule,
    severity,
    at: [`${metadataSheetName}!`],
    damage,
    nearMiss,
    follows: [],
  };
}

const says = (key: string, value: RawValue): Damage => withGrids("CCTS", saying(key, value));

const expecting =
  (expects: { readonly unitId?: string; readonly periodId?: string }): Damage =>
  (seed) => ({ ...withGrids("CCTS", (workbook) => workbook)(seed), expects });

/** Mistakes about whose and which report a file is. */
export const identityMistakes: readonly Mistake[] = [
  identity(
    ["a workbook without any form", "I01"],
    withGrids("CCTS", () => ({ sheets: [{ name: "Sheet1", rows: [["TT", "Họ và tên"]] }], uses1904: false })),
  ),
  identity(["a form of another format", "I01"], says("format", "cchc-form/9")),
  identity(
    ["the hidden sheet deleted", "I01"],
    withGrids("CCTS", (workbook) => ({
      ...workbook,
      sheets: workbook.sheets.filter(({ name }) => name !== metadataSheetName),
    })),
  ),
  identity(["the form of next year", "I02"], says("planYear", 2025), says("planYear", "2024")),
  identity(["the form of another department's plan", "I02"], says("planId", "SNV-2024")),
  identity(
    ["a form of an earlier wording of the plan", "I03", "warning"],
    says("planFingerprint", "0123456789abcdef"),
  ),
  identity(["a unit that the plan does not name", "I04"], says("unitId", "CCXX"), null),
  identity(["another unit's file", "I05"], expecting({ unitId: "CCKL" }), expecting({ unitId: "CCTS" })),
  identity(["a period that the plan does not have", "I06"], says("periodId", "T5"), null),
  identity(["the last period's file", "I07"], expecting({ periodId: "Q1" }), expecting({ periodId: "H1" })),
];
