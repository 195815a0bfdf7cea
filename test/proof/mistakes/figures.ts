import type { RawValue } from "../../../src/domain/cell-value";
import type { RuleId } from "../../../src/domain/check/finding";
import { columnIndex } from "../../../src/domain/sheet/form-layout";
import { changeSheet, typeCell } from "../grid-damage";
import { placeOf, positionOf, rowEntries, withEntries, type Mistake } from "../mistake";

const row = "PL1.7.2";
const closedRow = "PL1.1.1";

type Figures = Readonly<Record<string, RawValue>>;

const good: Figures = { numerator: 95, denominator: 100 };

/** One wrong figure of a unit that answers the row; the near miss is the same row entered rightly. */
function figure(
  [name, entryError, rule]: readonly [string, number | null, RuleId],
  changed: Figures,
  { nearMiss = good, column = Object.keys(changed)[0] ?? "" }: { nearMiss?: Figures; column?: string } = {},
): Mistake {
  return {
    ...{ name, entryError, rule, severity: "error", follows: [] },
    at: [placeOf(`${row}/${column}`)],
    damage: withEntries("CCTS", rowEntries(row, { ...good, ...changed })),
    nearMiss: withEntries("CCTS", rowEntries(row, { ...good, ...nearMiss })),
  };
}

/** A text where a count belongs; the same as a number is right. */
function textFigure(typed: string, meant: number, entryError: number): Mistake {
  const name = `“${typed}” typed for a count`;
  return figure(
    [name, entryError, "V03"],
    { denominator: typed },
    {
      nearMiss: {
        numerator: Math.min(95, meant),
        denominator: meant,
        explanation: meant > 100 ? "Còn hồ sơ giấy." : null,
      },
    },
  );
}

/** A cell that shows an Excel error; in a row of its own, so that nothing else is wrong. */
function excelError(name: string, column: "denominator" | "evidence", error: string): Mistake {
  const { row: at } = positionOf(`${row}/${column}`);
  const place = { row: at, column: columnIndex("appendix1", column) };
  const base = withEntries("CCTS", rowEntries(row, good));
  return {
    ...{ name, entryError: 28, rule: "V05", severity: "error", follows: [], nearMiss: base },
    at: [placeOf(`${row}/${column}`)],
    damage: (seed) => {
      const { workbook, ...rest } = base(seed);
      const shown = { error };
      return {
        ...rest,
        workbook: changeSheet(workbook, "appendix1", (sheet) =>
          typeCell(sheet, place, { typed: error, shown }),
        ),
      };
    },
  };
}

/** Mistakes in the figures of a ratio row. */
export const figureMistakes: readonly Mistake[] = [
  textFigure("120", 120, 1),
  textFigure("120 ", 120, 1),
  textFigure("1\u00a0250", 1250, 1),
  textFigure("85,5", 86, 2),
  textFigure("85.5", 86, 2),
  textFigure("1.234", 1234, 3),
  textFigure("1,234", 1234, 3),
  textFigure("85%", 85, 5),
  textFigure("85,5 %", 85, 5),
  textFigure("120 hồ sơ", 120, 7),
  textFigure("15 VB", 15, 7),
  textFigure("-", 0, 8),
  textFigure("không phát sinh", 0, 8),
  textFigure("KPS", 0, 8),
  textFigure("chưa có số liệu", 0, 9),
  textFigure("n/a", 0, 9),
  textFigure("12o", 120, 11),
  textFigure("l20", 120, 11),
  textFigure("một trăm", 100, 1),
  figure(
    ["1,234 as a number: a thousand's dot read as a decimal", 4, "V04"],
    { denominator: 1.234 },
    { nearMiss: { numerator: 1234, denominator: 1234 } },
  ),
  figure(["a percentage as 0,855", 6, "V04"], { numerator: 0.855 }),
  figure(
    ["numerator and denominator both left blank", 12, "V01"],
    { numerator: null, denominator: null },
    { nearMiss: { numerator: 0, denominator: 0 } },
  ),
  figure(["denominator left blank", 12, "V02"], { denominator: null }),
  figure(["numerator left blank, nothing but spaces", 12, "V02"], { numerator: "  " }),
  figure(
    ["a negative count", 12, "V06"],
    { numerator: -1 },
    { nearMiss: { numerator: 0, explanation: "Chưa lập hồ sơ." } },
  ),
  figure(
    ["numerator above the denominator", 12, "V07"],
    { numerator: 101 },
    { nearMiss: { numerator: 100 } },
  ),
  figure(
    ["something over nothing", 12, "V08"],
    { numerator: 3, denominator: 0 },
    { nearMiss: { numerator: 0, denominator: 0 } },
  ),
  figure(
    ["a count of thirteen digits", 12, "V09"],
    { denominator: 1_000_000_000_000 },
    { nearMiss: { numerator: 999_999_999_999, denominator: 999_999_999_999 } },
  ),
  excelError("#DIV/0! in an entry cell", "denominator", "#DIV/0!"),
  excelError("#REF! pasted into evidence", "evidence", "#REF!"),
  {
    ...{
      name: "figures in a row that another office answers",
      entryError: null,
      rule: "V12",
      severity: "warning",
    },
    ...{ at: [placeOf(`${closedRow}/numerator`)], follows: [], nearMiss: null },
    damage: withEntries("CCTS", { [`${closedRow}/numerator`]: 12 }),
  },
];
