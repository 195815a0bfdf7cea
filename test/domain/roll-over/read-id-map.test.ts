import type { RawValue, WorkbookGrid } from "../../../src/domain/cell-value";
import { idMapMark, idMapSheet } from "../../../src/domain/roll-over/id-map-sheet";
import { readIdMap } from "../../../src/domain/roll-over/read-id-map";
import type { Plan } from "../../../src/domain/plan/plan";
import { blueprintGrid } from "../../../src/domain/sheet/blueprint-grid";
import { idMapProblemText } from "../../../src/text/id-map-problems";
import { nextPlanWords as words } from "../../../src/text/roll-over-words";
import { planGrids } from "../../support/plans/plan-grids";
import { realPlan } from "../../support/real-plan";
import { rolledOver } from "../../support/rolled-plans";

const rolled = rolledOver(realPlan);
const sheet = blueprintGrid(idMapSheet(realPlan, rolled.plan, { words: words.plan, ids: words.ids }));

type Change = Readonly<Record<string, RawValue>>;

/** The sheet with the choice of some rows changed. */
function choosing(changes: Change): WorkbookGrid {
  const at = sheet.rows[0]?.indexOf("next") ?? -1;
  const rows = sheet.rows.map((row) => {
    const change = changes[String(row[0])];
    return change === undefined ? row : row.map((held, index) => (index === at ? change : held));
  });
  return { sheets: [{ ...sheet, rows }], uses1904: false };
}

function read(workbook: WorkbookGrid, plan: Plan = rolled.plan) {
  return readIdMap(workbook, { plan, words: words.ids });
}

function nextOf(id: string, workbook: WorkbookGrid, plan?: Plan): string | null | undefined {
  const found = read(workbook, plan);
  if (!found.ok) throw new Error(JSON.stringify(found.error));
  return found.value?.find(({ from }) => from === id)?.to ?? null;
}

function problems(workbook: WorkbookGrid, plan?: Plan): readonly string[] {
  const found = read(workbook, plan);
  return found.ok
    ? []
    : found.error.map((each) => [each.problem, each.cell ?? "-", each.typed, each.other].join("|"));
}

const renumbered: Plan = {
  ...rolled.plan,
  appendix1: {
    ...rolled.plan.appendix1,
    rows: rolled.plan.appendix1.rows.map((row) => {
      if (row.id === "PL1.3.2") return { ...row, ordinal: "3.3" };
      return row.id === "PL1.3.3" ? { ...row, ordinal: "3.2" } : row;
    }),
  },
};

describe("which row of last year each row follows", () => {
  it("[Y10] is not said by a sheet that was laid out with another plan than the one beside it", () => {
    const beside = (plan: Plan): WorkbookGrid => ({
      ...planGrids(plan),
      sheets: [...planGrids(plan).sheets, ...choosing({}).sheets],
    });
    expect(read(beside(realPlan), realPlan)).toEqual({ ok: true, value: null });
    expect(nextOf("PL1.3.2", beside(rolled.plan))).toBe("PL1.3.2");
  });

  it("[Y23] is not said by a workbook without the sheet", () => {
    expect(read({ sheets: [{ name: "Sheet1", rows: [] }], uses1904: false })).toEqual({
      ok: true,
      value: null,
    });
  });

  it.each<[string, Change, string, string | null]>([
    ["another number", { "PL1.3.2": "7.2", "PL1.7.2": "3.2" }, "PL1.3.2", "PL1.7.2"],
    ["a letter of a dash row", { "PL1.3.2": "7.3a", "PL1.7.3a": "3.2" }, "PL1.3.2", "PL1.7.3a"],
    ["a number typed as one", { "PL1.2": 4, "PL1.4": 2 }, "PL1.2", "PL1.4"],
    ["spaces and a full stop", { "PL1.2": " 4. ", "PL1.4": "2" }, "PL1.2", "PL1.4"],
    ["none", { "PL1.2": "không còn" }, "PL1.2", null],
    ["a number of its own appendix", { "PL2.2": "4", "PL2.4": "2" }, "PL2.2", "PL2.4"],
  ])("[Y23] is read from %s", (_, changes, id, next) => {
    expect(nextOf(id, choosing(changes))).toBe(next);
  });

  it("[Y23] stays with a row that got another number since, and a new choice is meant by the new number", () => {
    expect(nextOf("PL1.3.2", choosing({}), renumbered)).toBe("PL1.3.2");
    const changed = choosing({ "PL1.7.2": "3.3", "PL1.3.2": "Không còn" });
    expect(nextOf("PL1.7.2", changed, renumbered)).toBe("PL1.3.2");
  });

  it("[Y23] is drawn as it was chosen", () => {
    const previousIds = [{ from: "PL1.2", to: "PL1.4" }];
    const again = idMapSheet(
      realPlan,
      { ...rolled.plan, previousIds },
      { words: words.plan, ids: words.ids },
    );
    const workbook = { sheets: [blueprintGrid(again)], uses1904: false };
    expect(read(workbook)).toEqual({ ok: true, value: previousIds });
  });

  it.each<[string, Change, readonly string[]]>([
    ["nothing", { "PL1.2": null }, ["blankChoice|E10||"]],
    ["a number that is not there", { "PL1.2": "9.9" }, ["unknownRow|E10|9.9|"]],
    ["a number of the other appendix", { "PL1.2": "21" }, ["unknownRow|E10|21|"]],
    ["a row that follows another", { "PL1.2": "1.5" }, ["rowTaken|E10|1.5|1.5"]],
  ])("[Y23] cannot be %s", (_, changes, found) => {
    expect(problems(choosing(changes))).toEqual(found);
  });

  it("[Y23] cannot be a row that was deleted", () => {
    const rows = rolled.plan.appendix1.rows.filter(({ id }) => id !== "PL1.2");
    const without = { ...rolled.plan, appendix1: { ...rolled.plan.appendix1, rows } };
    expect(problems(choosing({}), without)).toEqual(["unknownRow|E10|2|"]);
  });

  it("[Y23] cannot be said twice of a row, by two sheets or without a column", () => {
    const { rows } = sheet;
    const of = (more: typeof rows, times = 1): WorkbookGrid => ({
      sheets: Array.from({ length: times }, () => ({ ...sheet, rows: more })),
      uses1904: false,
    });
    const copied = rows.flatMap((row) => (row[0] === "PL1.2" ? [row, row] : [row]));
    expect(problems(of(copied))).toEqual(["rowDoubled|C11|2|"]);
    expect(problems(of(rows, 2))).toEqual(["sheetDoubled|-|Đối chiếu năm trước; Đối chiếu năm trước|"]);
    const at = rows[0]?.indexOf("next");
    expect(problems(of(rows.map((row) => row.filter((_, index) => index !== at))))).toEqual([
      "columnMissing|-|next|",
    ]);
  });

  it.each(["sheetDoubled", "columnMissing", "rowDoubled", "blankChoice", "unknownRow", "rowTaken"] as const)(
    "[Y23] %s is told with what to do, without computing jargon",
    (problem) => {
      const said = idMapProblemText({ problem, sheet: "S", cell: "E5", typed: "3.2", other: "3.1" });
      expect(said.problem).toMatch(/^\p{Lu}.*\.$/u);
      expect(said.remedy).toMatch(/^\p{Lu}.*\.$/u);
      expect(`${said.problem}${said.remedy}`.normalize("NFC")).not.toMatch(/next|PL1|undefined/);
    },
  );

  it("[Y23] stands on a sheet with a mark of its own", () => {
    expect(sheet.rows[0]?.[0]).toBe(idMapMark);
  });
});
