import fc from "fast-check";
import { areaFrom } from "../../../src/domain/address";
import { idMapMark } from "../../../src/domain/roll-over/id-map-sheet";
import { nextPlanSheets } from "../../../src/domain/roll-over/next-plan-sheets";
import { readIdMap } from "../../../src/domain/roll-over/read-id-map";
import type { RolledOver } from "../../../src/domain/roll-over/roll-over";
import { listSheetName, planSheetMarks } from "../../../src/domain/plan-sheet/plan-columns";
import { readPlanSheets } from "../../../src/domain/plan-sheet/read-plan-sheets";
import type { BlueprintCell, SheetBlueprint } from "../../../src/domain/sheet/blueprint";
import { blueprintGrid, markOf } from "../../../src/domain/sheet/blueprint-grid";
import { readWorkbook } from "../../../src/files/read-workbook";
import { createWorkbookWriter } from "../../../src/files/write-workbook";
import { nextPlanWords as words } from "../../../src/text/roll-over-words";
import { anyPlan } from "../../support/plans/plan-arbitrary";
import { realPlan } from "../../support/real-plan";
import { keptPeriod, ratioFigures, rolledOver } from "../../support/rolled-plans";

const met = ratioFigures("PL1.7.3a", { numerator: 578, denominator: 1000, target: 55, verdict: "met" });
const part = { ...met, id: "PL1.5b", isCounted: false, target: 100, verdict: "missed" as const };
const rolled = rolledOver(realPlan, [keptPeriod("Y", [met, part])]);
const sheets = nextPlanSheets(rolled, words);

function sheetOf(mark: string): SheetBlueprint {
  const found = sheets.find((sheet) => markOf(sheet) === mark);
  if (!found) throw new Error(`No sheet ${mark}`);
  return found;
}
const textOf = (cell: BlueprintCell | undefined): string =>
  cell?.value.kind === "text" ? cell.value.text : "";
function cellAt(sheet: SheetBlueprint, rowId: string, column: string): BlueprintCell | undefined {
  const at = sheet.cells[0]?.findIndex((cell) => textOf(cell) === column) ?? -1;
  return sheet.cells.find((row) => textOf(row[0]) === rowId)?.[at];
}
const one = sheetOf(planSheetMarks.appendix1);

describe("the sheets of a plan taken into the next year", () => {
  it("[Y23] are those of any plan and, before the hidden lists, the one that says which row follows which", () => {
    expect(sheets.map(({ name }) => name)).toEqual([
      ...["Kế hoạch – Phụ lục I", "Kế hoạch – Phụ lục II", "Đơn vị", "Kỳ báo cáo", "Cài đặt"],
      ...["Đối chiếu năm trước", "_cchc_plan"],
    ]);
  });

  it("[Y23] have last year's target and result beside the number to be reached", () => {
    const header = one.cells[3]?.map(textOf) ?? [];
    const at = header.indexOf("Số phải đạt");
    expect(header.slice(at, at + 3)).toEqual(["Số phải đạt", "Chỉ tiêu năm 2024", "Kết quả năm 2024"]);
    expect(textOf(cellAt(one, "PL1.7.3a", "lastTarget"))).toBe("55%");
    expect(textOf(cellAt(one, "PL1.7.3a", "lastResult"))).toBe("57,8% (578/1.000)\n✔ Đã đạt");
    expect(textOf(cellAt(one, "PL1.5b", "lastResult"))).toBe("57,8% (578/1.000)");
    expect(textOf(cellAt(one, "PL1.7.2", "lastResult"))).toBe("");
  });

  it("[Y23] keep the widths of the other columns", () => {
    const widths = one.columns.map(({ width }) => width);
    expect(widths).toEqual([12, 6, 31, 45, 11, 16, 8, 15, 15, 12, 20, 20, 15, 16, 13, 17, 15, 16]);
  });

  it("[Y23] show targets to be revised in colour and in words, still open for typing", () => {
    for (const column of ["target", "percent"]) {
      const style = cellAt(one, "PL1.7.3a", column)?.style;
      expect(style).toMatchObject({ fill: "#FFEB9C", fontColor: "#7F6000", isLocked: false });
    }
    expect(cellAt(one, "PL1.1.1", "target")?.style.fill).toBe("#FFEB9C");
    expect(cellAt(one, "PL1.1.1", "percent")?.style.fill).not.toBe("#FFEB9C");
    expect(cellAt(one, "PL1.7.3a", "name")?.style.fill).toBeNull();
    expect(textOf(cellAt(one, "PL1.7.3a", "doubt"))).toContain("Cân nhắc nâng chỉ tiêu.");
  });

  it("[Y22] say a remark on the sheet that it is about only, also where another sheet has a row of that id", () => {
    const units = realPlan.units.map((unit) => (unit.id === "CCTS" ? { ...unit, id: "Y" } : unit));
    const clash = nextPlanSheets(rolledOver({ ...realPlan, units }), words);
    const doubt = (mark: string) => {
      const sheet = clash.find((each) => markOf(each) === mark);
      return sheet && textOf(cellAt(sheet, "Y", "doubt"));
    };
    expect(doubt(planSheetMarks.periods)).toContain("20/12/2025");
    expect(doubt(planSheetMarks.units)).toBe("");
  });

  it("[Y23] offer for each row of last year the rows of its appendix, and none", () => {
    const sheet = sheetOf(idMapMark);
    const lists = sheetOf("cchc:plan-lists");
    const offered = sheet.validations.map(({ rule }) => {
      const area = rule.kind === "list" ? areaFrom(rule.listFrom.replace(`=${listSheetName}!`, "")) : null;
      return lists.cells.slice(area?.top, (area?.bottom ?? 0) + 1).map((row) => textOf(row[area?.left ?? 0]));
    });
    expect(offered.map((labels) => labels.slice(0, 3))).toEqual([
      ["Không còn", "1.1", "1.2"],
      ["Không còn", "1", "1.1"],
    ]);
    expect(offered.map((labels) => labels.length)).toEqual([1 + 20, 1 + 23]);
    const [prompt] = sheet.validations.map((each) => each.prompt);
    expect(prompt?.title.length).toBeLessThanOrEqual(32);
    expect(prompt?.message.length).toBeLessThanOrEqual(255);
  });
});

describe("a rolled-over plan through its sheets", () => {
  const gridsOf = (of: RolledOver) => ({
    sheets: nextPlanSheets(of, words).map(blueprintGrid),
    uses1904: false,
  });

  it("[Y23] comes back as it was with its map, whichever plan is in force", () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const next = rolledOver(plan);
        for (const base of [plan, next.plan]) {
          const read = readPlanSheets(gridsOf(next), { words: words.plan, base });
          if (!read.ok) throw new Error(JSON.stringify(read.error));
          const idMap = readIdMap(gridsOf(next), { plan: read.value.plan, words: words.ids });
          expect(idMap).toEqual({ ok: true, value: next.idMap });
          expect({ ...read.value.plan, previousIds: next.idMap }).toEqual(next.plan);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("[Y23] passes over last year's columns: a row that was emptied is gone", () => {
    const emptied = gridsOf(rolled).sheets.map((sheet) => {
      const keeps = sheet.rows[0]?.map((id) => /^(cchc:|lastTarget|lastResult|doubt)/.test(String(id))) ?? [];
      return {
        ...sheet,
        rows: sheet.rows.map((row) =>
          row[0] === "PL1.7.3a" ? row.map((held, at) => (keeps[at] === true ? held : null)) : row,
        ),
      };
    });
    const read = readPlanSheets({ sheets: emptied, uses1904: false }, { words: words.plan, base: realPlan });
    expect(read.ok && read.value.plan.appendix1.rows.map(({ id }) => id)).not.toContain("PL1.7.3a");
  });

  it("[Y23] comes back from a file", async () => {
    const read = readWorkbook(await createWorkbookWriter().write(sheets));
    if (!read.ok) throw new Error(read.error.code);
    const idMap = readIdMap(read.value, { plan: rolled.plan, words: words.ids });
    expect(idMap).toEqual({ ok: true, value: rolled.idMap });
  });
});
