import type { ColumnId } from "../../../src/domain/form/columns";
import {
  attainmentFormula,
  quote,
  ratioStateFormula,
  resultFormula,
  taskStateFormula,
} from "../../../src/domain/sheet/formulas";
import type { Timing } from "../../../src/domain/plan/plan";
import { smallWords } from "../fixtures/small-plan";
import { formulaAt, smallSheet } from "./drawn-form";

const [one, two] = [smallSheet("A", 0), smallSheet("B", 1)];
const led = smallSheet("A", 1);
const cell = (column: ColumnId): string => ({ numerator: "G10", denominator: "H10" })[String(column)] ?? "?";

const countable = "IF(AND(ISNUMBER(G10),ISNUMBER(H10)),AND(G10>=0,G10=INT(G10),H10=INT(H10),G10<=H10),FALSE)";

describe("the formulas of Phụ lục I", () => {
  it.each([
    [80, "5*G10>=4*H10", "7999/10000"],
    [100, "1*G10>=1*H10", "9999/10000"],
    [97.5, "40*G10>=39*H10", "9749/10000"],
    [33.33, "10000*G10>=3333*H10", "3332/10000"],
    [0, "1*G10>=0*H10", "-1/10000"],
  ])("never round a result up onto the %d per cent that it misses", (percent, isReached, below) => {
    const rounded = "ROUND(G10/H10,4)";
    expect(resultFormula(cell, { percent })).toBe(
      `=IF(${countable},IF(H10=0,"",IF(${isReached},${rounded},MIN(${rounded},${below}))),"")`,
    );
  });

  it.each([
    [80, "5*G10>=4*H10", "ROUND(5*G10/(4*H10),3)"],
    [97.5, "40*G10>=39*H10", "ROUND(40*G10/(39*H10),3)"],
  ])(
    "keep the attainment of %d per cent below the whole when it is missed",
    (percent, isReached, rounded) => {
      expect(attainmentFormula(cell, { percent })).toBe(
        `=IF(${countable},IF(H10=0,"",IF(${isReached},${rounded},MIN(${rounded},999/1000))),"")`,
      );
    },
  );

  it("compare nothing with a target of nought", () => {
    expect(attainmentFormula(cell, { percent: 0 })).toBe('=""');
  });

  it("judge a ratio by whole numbers and by the threshold in the hidden sheet", () => {
    const near = 'IF(500*G10>=_cchc!$B$10*4*H10,"▲ Gần đạt","✖ Chưa đạt")';
    const judged = `IF(H10=0,"– Không phát sinh",IF(5*G10>=4*H10,"✔ Đã đạt",${near}))`;
    const expected = `=IFERROR(IF(LEN(G10)+LEN(H10)=0,"– Chưa có số liệu",IF(${countable},${judged},"! Cần sửa")),"! Cần sửa")`;
    expect(ratioStateFormula(cell, { percent: 80 }, smallWords)).toBe(expected);
    expect(formulaAt(one, "K10")).toBe(expected);
  });

  it("stand in the row that they judge", () => {
    expect(formulaAt(one, "I10")).toBe(resultFormula(cell, { percent: 80 }));
    expect(formulaAt(one, "J10")).toBe(attainmentFormula(cell, { percent: 80 }));
    expect(formulaAt(one, "I14")).toContain("ROUND(G14/H14,4)");
    expect(formulaAt(one, "J14")).toContain("ROUND(1*G14/(1*H14),3)");
  });

  it("take the least result and attainment and the worst state of a composite's parts", () => {
    const worst = (word: string, otherwise: string): string =>
      `IF(COUNTIF(K13:K14,"${word}")>0,"${word}",${otherwise})`;
    const met = worst("▲ Gần đạt", worst("✔ Đã đạt", '"– Không phát sinh"'));
    const nested = worst("! Cần sửa", worst("– Chưa có số liệu", worst("✖ Chưa đạt", met)));
    expect(formulaAt(one, "I12")).toBe('=IF(COUNT(I13:I14)=0,"",MIN(I13:I14))');
    expect(formulaAt(one, "J12")).toBe('=IF(COUNT(J13:J14)=0,"",MIN(J13:J14))');
    expect(formulaAt(one, "K12")).toBe(`=IF(SUMPRODUCT(LEN(K13:K14))=0,"",${nested})`);
  });

  it("turn the picked verdict of a qualitative row into its word", () => {
    const published = 'IF(M15="Not yet published","… Chưa công bố","! Cần sửa")';
    const picked = `IF(M15="Good","✔ Đã đạt",IF(M15="Not good","✖ Chưa đạt",${published}))`;
    const expected = `=IFERROR(IF(LEN(M15)=0,"– Chưa có số liệu",${picked}),"! Cần sửa")`;
    expect(formulaAt(one, "K15")).toBe(expected);
  });
});

/** The state of a task in a sheet row, around what its timing makes of it. */
function taskState(row: number, judged: string): string {
  const lacking = `AND(H${row}="Done",NOT(AND(H${row}="Done",ISNUMBER(I${row}))))`;
  const mended = `IF(${lacking},"! Cần sửa",${judged})`;
  const adjusted = `IF(H${row}="Adjusted","– Điều chỉnh",${mended})`;
  return `=IFERROR(IF(LEN(H${row})=0,"– Chưa có số liệu",${adjusted}),"! Cần sửa")`;
}

/** A task judged by a deadline as of 14 March 2024. */
function byDeadline(row: number, deadline: string, notDone = inTerm(row, deadline)): string {
  const onTime = `IF(I${row}<=${deadline},"✔ Hoàn thành đúng hạn","▲ Hoàn thành quá hạn")`;
  return `IF(AND(H${row}="Done",ISNUMBER(I${row})),${onTime},${notDone})`;
}

function inTerm(row: number, deadline: string): string {
  const open = `IF(H${row}="Under way","… Đang thực hiện","… Chưa thực hiện")`;
  return `IF(DATE(2024,3,14)<=${deadline},${open},"✖ Quá hạn chưa hoàn thành")`;
}

function byDecision(row: number): string {
  const waiting = `IF(H${row}="Under way","… Đang thực hiện","– Chưa có căn cứ")`;
  const undated = `IF(AND(H${row}="Done",ISNUMBER(I${row})),"✔ Hoàn thành",${waiting})`;
  return `IF(ISNUMBER(L${row}),${byDeadline(row, `L${row}`)},${undated})`;
}

describe("the formulas of Phụ lục II", () => {
  it.each([
    ["a month", led, 10, byDeadline(10, "DATE(2024,1,31)")],
    ["a decision, of a component", led, 11, byDecision(11)],
    ["the year's end", led, 12, byDeadline(12, "DATE(2024,12,31)")],
    ["the whole year", led, 13, byDeadline(13, "DATE(2024,12,31)", '"… Thường xuyên"')],
    ["a decision", two, 14, byDecision(14)],
  ])("judge a task due by %s", (_timing, sheet, row, judged) => {
    expect(formulaAt(sheet, `M${row}`)).toBe(taskState(row, judged));
  });
});

describe("days of grace in a formula", () => {
  const words = smallWords;
  const graced = (timing: Timing) =>
    taskStateFormula(cell, { timing, asOf: "2024-03-14", graceDays: 3 }, words);

  it("move a day of the plan", () => {
    expect(graced({ kind: "month", deadline: "2024-01-31" })).toContain("DATE(2024,2,3)");
  });

  it("are added to a day that is entered", () => {
    expect(graced({ kind: "byDecision" })).toContain("<=(?+3)");
  });
});

describe("a text inside a formula", () => {
  it.each([
    ["plain", '"plain"'],
    ['the "one" word', '"the ""one"" word"'],
    ["", '""'],
  ])("%j is quoted, and its own quotes doubled", (text, quoted) => {
    expect(quote(text)).toBe(quoted);
  });
});
