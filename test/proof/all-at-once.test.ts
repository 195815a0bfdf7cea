import type { RawValue, SheetGrid, WorkbookGrid } from "../../src/domain/cell-value";
import { columnIndex, formRowIndex } from "../../src/domain/sheet/form-layout";
import { createRandom } from "../samples/random";
import type { Entries } from "../support/forms";
import { findingsIn } from "./checking";
import { changeSheet, moveLines, typeCell } from "./grid-damage";
import { positionOf, rowEntries } from "./mistake";
import { formWith, validForm, type Scene } from "./valid-forms";

const scene: Scene = { unitId: "TCCB", periodId: "H1", seed: 5 };
const legacy = "Hå s¬ c«ng viÖc ®· lËp trªn m«i tr­êng m¹ng";
const done = { status: "Đã hoàn thành", evidence: "C:\\cchc\\bc.pdf" };

/** Each row wrong in another way. */
const wrongEntries: Entries = {
  ...rowEntries("PL1.1.1", { verdict: "x" }),
  ...rowEntries("PL1.1.2", { verdict: null }),
  ...rowEntries("PL1.1.3", { verdict: "Đạt" }),
  ...rowEntries("PL1.2", { numerator: null, denominator: null }),
  ...rowEntries("PL1.3.1", { numerator: 1 }),
  ...rowEntries("PL1.3.2", { numerator: "85%", denominator: 1.5 }),
  ...rowEntries("PL1.3.3", { numerator: -1, denominator: 1e13 }),
  ...rowEntries("PL1.5a", { numerator: 5, denominator: 0 }),
  ...rowEntries("PL1.5b", { numerator: 9, denominator: 8 }),
  ...rowEntries("PL1.7.1", { numerator: 1, denominator: 100, note: legacy }),
  ...rowEntries("PL1.7.2", { numerator: 1, denominator: 1, note: "Hồ sơ\u200b" }),
  ...rowEntries("PL1.7.3a", { numerator: 1, denominator: 1, note: "QÐ-UBND" }),
  ...rowEntries("PL1.7.3b", { numerator: 1, denominator: 1, note: "đã lập".normalize("NFD") }),
  ...rowEntries("PL1.7.3c", { numerator: 1, denominator: 1, note: "@SUM(A1)" }),
  ...rowEntries("PL1.1.5", { numerator: 7 }),
  ...rowEntries("PL2.1", { ...done, documentNumber: "05/KH-SNV ngày 3/1/2024", documentDate: 45_200 }),
  ...rowEntries("PL2.2", { status: "Đã hoàn thành", completedOn: 45_500, documentDate: 45_500 }),
  ...rowEntries("PL2.3", { status: "rồi" }),
  ...rowEntries("PL2.4", { status: null }),
  ...rowEntries("PL2.5", { status: "Không thực hiện/Điều chỉnh" }),
  ...rowEntries("PL2.11", { status: "Đang thực hiện", completedOn: "31/6/2024" }),
  ...rowEntries("PL2.12", { status: "Đang thực hiện", completedOn: "5/2/2024" }),
  ...rowEntries("PL2.13", { ...done, completedOn: 45_000, documentNumber: "abc", documentDate: 45_001 }),
};

type Spoiling = (sheet: SheetGrid) => SheetGrid;

function typed(key: string, value: RawValue, shown: RawValue = value): Spoiling {
  const { row, column } = positionOf(key);
  return (sheet) =>
    typeCell(sheet, { row, column: columnIndex("appendix1", column) }, { typed: value, shown });
}

/** Two neighbouring rows change places. */
function swapRows(sheet: SheetGrid): SheetGrid {
  const { row } = positionOf("PL1.7.3b/name");
  const rows = sheet.rows.map((_, index) => (index === row ? row + 1 : index === row + 1 ? row : index));
  return moveLines(sheet, { rows });
}

const at = positionOf("PL1.7.2/name").row;

/** The form itself damaged as well: formulas, merges, hidden and moved lines, headings, tabs, stray cells. */
const spoilings: readonly Spoiling[] = [
  swapRows,
  typed("PL1.7.2/result", 1),
  typed("PL1.7.2/target", "1%"),
  typed("PL1.7.1/evidence", "=#REF!", { error: "#REF!" }),
  typed("PL1.1.2/evidence", "=[a.xlsx]b!A1", "a"),
  (sheet) => typeCell(sheet, { row: formRowIndex.subheader, column: 6 }, { typed: "?", shown: "?" }),
  (sheet) => typeCell(sheet, { row: at, column: 20 }, { typed: "?", shown: "?" }),
  (sheet) => ({ ...sheet, merges: [{ top: at, bottom: at, left: 6, right: 7 }] }),
  (sheet) => ({ ...sheet, name: "PL1", hiddenRows: [0, at] }),
];

function ruined(sheet: SheetGrid): SheetGrid {
  return spoilings.reduce((spoilt, spoil) => spoil(spoilt), sheet);
}

function ruinedWorkbook(): WorkbookGrid {
  const { workbook } = formWith(scene, wrongEntries);
  const one = changeSheet(workbook, "appendix1", ruined);
  const copies = one.sheets.filter(({ rows }) => rows[0]?.[0] === "cchc:appendix2");
  return { ...one, sheets: [...one.sheets, ...copies.map((sheet) => ({ ...sheet, name: "PL2 (2)" }))] };
}

describe("a form with everything wrong at once", () => {
  it("is checked to the end: at least 48 rules speak, none of them throws", () => {
    const found = findingsIn(ruinedWorkbook(), "H1", { unitId: "CCKL", periodId: "Y" });
    const rules = new Set(found.map(({ rule }) => rule));
    expect(rules.size).toBeGreaterThanOrEqual(48);
  });

  it("never makes the check throw, whatever a thousand cells are overwritten with", () => {
    const junk = [
      null,
      "",
      "x",
      "=1+1",
      "='[a.xlsx]b'!A1",
      -1,
      1e300,
      NaN,
      true,
      { error: "#N/A" },
      "31/6/2024",
      "\ud800",
      legacy,
    ] as const;
    for (let seed = 0; seed < 100; seed++) {
      const random = createRandom(`junk ${seed}`);
      const spoil = (sheet: SheetGrid): SheetGrid =>
        Array.from({ length: 10 }).reduce<SheetGrid>((spoilt) => {
          const typed = junk[random.whole(0, junk.length - 1)] ?? null;
          return typeCell(
            spoilt,
            { row: random.whole(0, 45), column: random.whole(0, 18) },
            { typed, shown: typed },
          );
        }, sheet);
      const { workbook } = validForm({ ...scene, seed });
      const spoilt = { ...workbook, sheets: workbook.sheets.map(spoil) };
      expect(() => findingsIn(spoilt, "H1")).not.toThrow();
    }
  });
});
