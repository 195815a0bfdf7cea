import { areaFrom, cellAddress } from "../../../src/domain/address";
import { listSheetName, planSheetMarks } from "../../../src/domain/plan-sheet/plan-columns";
import { planSheets } from "../../../src/domain/plan-sheet/plan-sheets";
import type { BlueprintCell, SheetBlueprint } from "../../../src/domain/sheet/blueprint";
import { markOf } from "../../../src/domain/sheet/blueprint-grid";
import { planSheetWords as words } from "../../../src/text/plan-sheet-words";
import { realPlan } from "../../support/real-plan";

const doubts = [
  { rowId: "PL1.3.2", text: "Hai dòng ghi khác nhau." },
  { rowId: "PL1.3.2", text: "Thiếu đơn vị." },
];
const sheets = planSheets(realPlan, { words, doubts });
const sheetOf = (mark: string): SheetBlueprint => {
  const found = sheets.find((sheet) => markOf(sheet) === mark);
  if (!found) throw new Error(`No sheet ${mark}`);
  return found;
};
const textOf = (cell: BlueprintCell | undefined): string =>
  cell?.value.kind === "text" ? cell.value.text : "";
const one = sheetOf(planSheetMarks.appendix1);

describe("the sheets of a plan", () => {
  it("[Y05] stand in order, the lists of the drop-downs hidden behind them", () => {
    expect(sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual([
      "Kế hoạch – Phụ lục I visible",
      "Kế hoạch – Phụ lục II visible",
      "Đơn vị visible",
      "Kỳ báo cáo visible",
      "Cài đặt visible",
      "_cchc_plan veryHidden",
    ]);
  });

  it("[Y05] have a row for each row of the appendix and each part, and rows to spare", () => {
    const ids = one.cells.map((row) => textOf(row[0]));
    const of5 = ids.slice(ids.indexOf("PL1.5"), ids.indexOf("PL1.5") + 3);
    expect(of5).toEqual(["PL1.5", "PL1.5a", "PL1.5b"]);
    expect(ids.filter((id) => id.startsWith("PL1."))).toHaveLength(23 + 2);
    expect(ids.slice(-15)).toEqual(Array.from({ length: 15 }, () => ""));
  });

  it("[Y05] say a doubt beside its row, behind its name, and nowhere else", () => {
    const said = one.cells.slice(4).map((row) => [textOf(row[0]), textOf(row[3])]);
    expect(said.filter(([, text]) => text !== "")).toEqual([
      ["PL1.3.2", "Hai dòng ghi khác nhau.\nThiếu đơn vị."],
    ]);
  });

  it("[Y05] refuse nothing that is typed: the reader says what is wrong", () => {
    const all = sheets.flatMap(({ validations }) => validations);
    expect(all.length).toBeGreaterThan(30);
    expect(all.filter(({ alert }) => alert !== null)).toEqual([]);
    expect(sheets.filter(({ isProtected }) => isProtected)).toEqual([]);
  });

  it.each([
    ["appendix1", "kind", Object.values(words.rowKinds)],
    ["appendix1", "measure", Object.values(words.measures)],
    ["appendix2", "timing", Object.values(words.timings)],
    ["appendix2", "leads", [words.allUnits, ...realPlan.units.map(({ name }) => name)]],
    ["units", "successor", realPlan.units.map(({ name }) => name)],
  ] as const)("[Y05] offer in %s, column %s, what may stand there", (kind, column, labels) => {
    const sheet = sheetOf(planSheetMarks[kind]);
    const at = sheet.cells[0]?.findIndex((cell) => textOf(cell) === column) ?? -1;
    const rule = sheet.validations.find(({ area }) => area.left === at)?.rule;
    const area = rule?.kind === "list" ? areaFrom(rule.listFrom.replace(`=${listSheetName}!`, "")) : null;
    const lists = sheetOf("cchc:plan-lists");
    const offered = lists.cells
      .slice(area?.top, (area?.bottom ?? 0) + 1)
      .map((row) => textOf(row[area?.left ?? 0]));
    expect(offered).toEqual([...labels]);
  });

  it("[Y05] say of every column what to enter, in a title that Excel takes", () => {
    const long = sheets.flatMap(({ validations }) =>
      validations.flatMap(({ prompt, area }) =>
        prompt !== null && (prompt.title.length > 32 || prompt.message.length > 255)
          ? [cellAddress({ row: area.top, column: area.left })]
          : [],
      ),
    );
    expect(long).toEqual([]);
  });

  it("[Y05] have room for more changes of the agency than the plan has", () => {
    const later = ["01", "02", "03", "04"].map((month) => ({
      from: `2024-${month}-01`,
      agency: realPlan.agency,
    }));
    const settings = planSheets({ ...realPlan, laterAgencies: later }, { words }).find(
      (sheet) => markOf(sheet) === planSheetMarks.settings,
    );
    expect(settings?.cells[0]?.map(textOf).slice(-3)).toEqual(["change4", "change5", "doubt"]);
    expect(settings?.cells[3]?.map(textOf).slice(-3)).toEqual([
      "Thay đổi lần 4",
      "Thay đổi lần 5",
      "Cần xem lại",
    ]);
  });
});
